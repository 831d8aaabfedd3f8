import { expect, test } from 'vitest';
import { anchorIn, GROUPS, hashTo } from './use-anchor';

test.each([
  ['the page itself', '#/partners', null],
  ['a country', '#/partners/JP', 'JP'],
  ['a group', '#/partners/free-trade', 'free-trade'],
  ['a search', '#/partners?q=japan', null],
  ['another view', '#/law/JP', null],
  ['a code in small letters', '#/partners/jp', 'jp'],
  ['what no element can be named', '#/partners/J P', null],
])('%s', (_why, hash, anchor) => {
  expect(anchorIn(hash)).toBe(anchor);
});

test.each([...GROUPS, 'JP'])('%s is read back from its own fragment', (anchor) => {
  expect(anchorIn(hashTo(anchor))).toBe(anchor);
});
