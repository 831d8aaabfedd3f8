import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromPointer, toPointer } from './pointer';

test.each([
  [[], ''],
  [['vehicle', 'msrpUsd'], '/vehicle/msrpUsd'],
  [['minerals', 'entries', 3], '/minerals/entries/3'],
  [['a/b', 'c~d', ''], '/a~1b/c~0d/'],
  [['~1'], '/~01'],
])('%j is %s', (steps, pointer) => {
  expect(toPointer(steps)).toBe(pointer);
  expect(fromPointer(pointer)).toEqual(steps.map(String));
});

test('any steps survive', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (steps) => {
      expect(fromPointer(toPointer(steps))).toEqual(steps);
    }),
  );
});
