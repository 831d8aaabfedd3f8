import { describe, expect, test } from 'vitest';
import { ownAddress } from './own-address';

describe('the loader’s own address', () => {
  test.each([
    ['a classic script', 'https://a.example/tools/embed.js', 'https://a.example/tools/embed.js'],
    ['a version behind it', 'https://a.example/embed.js?ver=6.4', 'https://a.example/embed.js'],
    ['a copy of one version', 'https://a.example/embed-1.2.3.js', 'https://a.example/embed-1.2.3.js'],
    ['a longer name', 'https://a.example/typeform-embed.js', undefined],
    ['another file', 'https://a.example/bundle.js', undefined],
    ['another file, ours behind it', 'https://a.example/x.js?of=https://b.example/embed.js', undefined],
    ['a longer ending', 'https://a.example/embed.jsx', undefined],
  ])('%s', (_why, src, address) => expect(ownAddress(src, undefined)).toBe(address));

  test.each([
    [
      'Chromium',
      'Error\n    at https://a.example/embed.js:1:4012\n    at x (https://b.example/embed.js:1:1)',
    ],
    ['Chromium, in a function', 'Error\n    at f (https://a.example/embed.js:1:4012)'],
    ['Firefox', '@https://a.example/embed.js:1:20\n@https://b.example/x.js:2:2'],
    ['Safari', 'module code@https://a.example/embed.js:1:20'],
  ])('a module, which has no element of its own: %s', (_why, stack) =>
    expect(ownAddress(undefined, stack)).toBe('https://a.example/embed.js'),
  );

  test.each([
    [
      'in the page itself',
      'Error\n    at https://dealer.example/cars:12:3\n    at https://v.example/embed.js:1:1',
    ],
    [
      'in a bundle, run by another vendor’s embed.js',
      '@https://d.example/app.js:1:2\n@https://v.example/embed.js:1:1',
    ],
    ['no stack', undefined],
  ])('%s it has none', (_why, stack) => expect(ownAddress('', stack)).toBeUndefined());
});
