import { describe, expect, it } from 'vitest';
import { depthIn, editionIn, hashWith, hasLink, payloadIn, searchWith } from './address';

describe('the payload in an address', () => {
  it.each([
    ['of a car', '#/?s=1.abc', '1.abc'],
    ['of a battery', '#/battery?s=1.abc', '1.abc'],
    ['with a slash too many', '#/battery/?s=1.abc', '1.abc'],
    ['without a slash', '#?s=1.abc', '1.abc'],
    ['without a question mark', '#s=1.abc', '1.abc'],
    ['among others', '#/?x=1&s=1.a-_c', '1.a-_c'],
    ['before others', '#/?s=1.abc&utm_source=mail', '1.abc'],
    ['after an ampersand written out', '#/?x=1&amp;s=1.abc', '1.abc'],
    ['with its sign encoded', '#/?s%3D1.abc', '1.abc'],
    ['with all signs encoded', '#%2F%3Fs%3D1.abc', '1.abc'],
    ['encoded twice', '#/?s%253D1.abc', '1.abc'],
    ['with a full stop behind it', '#/?s=1.abc.', '1.abc'],
    ['with a bracket behind it', '#/battery?s=1.abc)', '1.abc'],
    ['in angle brackets', '#/?s=1.abc%3E', '1.abc'],
    ['with a blank behind it', '#/?s=1.abc%20', '1.abc'],
    ['with a line broken', '#/?s=1.ab%0D%0Ac', '1.abc'],
    ['with a line broken as mail does', '#/?s=1.ab=%0D%0Ac', '1.abc'],
    ['with its sign as mail writes it', '#/?s=3D1.abc', '1.abc'],
    ['with marks where it may break', '#/?s=1.a%E2%80%8Bb\u00ADc', '1.abc'],
    ['in quotation marks', '#/battery?s=1.abc%E2%80%9D.', '1.abc'],
    ['empty: to be refused', '#/?s=', ''],
    ['not even that: to be refused', '#/?s', ''],
    ['broken encoding: to be refused', '#/?s=1.%E0%A4%A', '1.%E0%A4%A'],
  ])('%s', (_why, hash, payload) => {
    expect(payloadIn(hash)).toBe(payload);
    expect(hasLink(hash)).toBe(true);
  });

  it.each([
    ['#/'],
    [''],
    ['#/battery'],
    ['#/?x=1'],
    ['#/?as=1'],
    ['#/?start=blank'],
    ['#/partners?s=1.abc'],
    ['#q-vehicle'],
  ])('none in %s', (hash) => {
    expect(payloadIn(hash)).toBeNull();
  });
});

it.each([
  ['', 'car'],
  ['#/', 'car'],
  ['#/?s=1.abc', 'car'],
  ['#/battery', 'battery'],
  ['#/battery?s=1.abc', 'battery'],
  ['#/battery%3Fs%3D1.abc', 'battery'],
  ['#/batteries', 'car'],
])('%j asks for the depth of a %s', (hash, depth) => {
  expect(depthIn(hash)).toBe(depth);
});

it.each(['car', 'battery'] as const)('a link of a %s is read again', (depth) => {
  const hash = hashWith('1.a-_Z9', depth);
  expect([payloadIn(hash), depthIn(hash)]).toEqual(['1.a-_Z9', depth]);
});

it.each([
  ['?edition=2026-07', '2026-07'],
  ['?a=1&edition=2026-07%20', '2026-07'],
  ['?edition=2026-13', null],
  ['?edition=last', null],
  ['', null],
])('the edition of %j', (search, edition) => {
  expect(editionIn(search)).toBe(edition);
});

it.each([
  ['', '2026-11', '?edition=2026-11'],
  ['?edition=2025-01&x=1', '2026-11', '?edition=2026-11&x=1'],
  ['?edition=2025-01', null, ''],
  ['?x=1', null, '?x=1'],
])('the query %s asking for %s', (search, edition, written) => {
  expect(searchWith(search, edition)).toBe(written);
});
