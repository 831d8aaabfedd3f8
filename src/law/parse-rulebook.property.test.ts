import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRecord } from '../kernel/reader';
import { problemsAfter, SHIPPED_FILES } from '../testing/rulebook-files';
import { parseRulebook } from './parse-rulebook';

test('no input makes it throw, and none pollutes a prototype', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (partners, parameters, minerals) => {
      expect(parseRulebook({ partners, parameters, minerals }).ok).toBe(false);
    }),
  );
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

/** Every pointer into the value, leaves and branches. */
function pointers(value: unknown, path = ''): readonly string[] {
  if (!isRecord(value) && !Array.isArray(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pointers(part, `${path}/${key}`))];
}

test('whatever stands anywhere in a file, it is read or refused, never thrown at', () => {
  const everywhere = pointers(SHIPPED_FILES).slice(1);
  const hostile = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      [],
      {},
      '',
      0,
      -1,
      true,
      [[]],
      { length: 1e9 },
      'constructor',
      '__proto__',
    ),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fc.constantFrom(...everywhere), hostile, (place, value) => {
      for (const { path } of problemsAfter({ [place]: value }))
        expect(path).toMatch(/^\/(partners|parameters|minerals)(\/|$)/);
    }),
    { numRuns: 300 },
  );
});
