import { expect, test } from 'vitest';
import { depthAfter } from './use-depth';

test.each([
  ['no fragment', 'battery', '', 'car'],
  ['the first depth', 'battery', '#/', 'car'],
  ['the second depth', 'car', '#/battery', 'battery'],
  ['a shared battery', 'car', '#/battery?s=1.abc', 'battery'],
  ['another view', 'battery', '#/partners', 'battery'],
  ['one partner', 'battery', '#/partners/JP', 'battery'],
  ['one question', 'battery', '#q-vehicle-acquired', 'battery'],
] as const)('%s', (_why, former, hash, depth) => {
  expect(depthAfter(former, hash)).toBe(depth);
});
