import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, type Rgb, shadesOn, toHex } from './accent';
import { readColour, readComputed, readLanguage, readTheme } from './look';

const LIGHT: readonly [Rgb, Rgb] = [
  [1, 1, 1],
  [0.961, 0.965, 0.976],
];
const DARK: readonly [Rgb, Rgb] = [
  [0.071, 0.082, 0.11],
  [0.102, 0.118, 0.153],
];

const WHITE: Rgb = [1, 1, 1];
const LANGUAGES = ['en', 'es', 'ja'];

const part = fc.double({ min: 0, max: 1, noNaN: true });
const colours = fc.tuple(part, part, part);

const rgbOf = (hex: string): Rgb => {
  const [, r = '', g = '', b = ''] = /^#(..)(..)(..)$/.exec(hex) ?? [];
  return [Number.parseInt(r, 16) / 255, Number.parseInt(g, 16) / 255, Number.parseInt(b, 16) / 255];
};

describe('a language, a theme', () => {
  test.each([
    ['en', 'en'],
    ['EN', 'en'],
    ['en-US', 'en'],
    ['es-419', 'es'],
    ['ES-mx', 'es'],
    ['ja', 'ja'],
    ['ja-Jpan-JP', 'ja'],
  ])('%s is %s', (given, language) => expect(readLanguage(given, LANGUAGES)).toBe(language));
  test.each(['', 'de', 'toString', 'est', 'e', 'es-', 'es_MX', '-es', 'en US', 'x-es'])(
    '%s is none',
    (given) => expect(readLanguage(given, LANGUAGES)).toBeNull(),
  );
  test.each(['light', 'dark', 'auto'])('%s is a theme', (given) => expect(readTheme(given)).toBe(given));
  test.each(['', 'Dark', 'black'])('%s is none', (given) => expect(readTheme(given)).toBeNull());
});

describe('a colour', () => {
  test.each([
    '#c00',
    '#CC0000',
    '#c008',
    'red',
    ' navy ',
    'rgb(1, 2, 3)',
    'rgb(1 2 3 / 50%)',
    'oklch(70% 0.1 200)',
    'color-mix(in srgb, red, blue 30%)',
    'light-dark(#000, #fff)',
    'rgb(none 0 0)',
    'rgb(calc(1 + 2) 0 0)',
    'LinkText',
  ])('%s is one', (given) => expect(readColour(given)).toBe(given.trim()));
  test.each([
    '',
    'var(--brand)',
    'currentColor',
    'inherit',
    'transparent',
    'url(x)',
    'red;background:blue',
    'rgb(1;2;3)',
    'rgb(1 2 3/*)*/)',
    'rgb(var(--x))',
    'color-mix(in srgb, currentColor, red)',
    'light-dark(var(--a), red)',
    'env(x)',
    `color-mix(in srgb, ${'(('.repeat(200)}`,
  ])('%s is none', (given) => expect(readColour(given)).toBeNull());

  test('no text makes the readers throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        readColour(given);
        readLanguage(given, LANGUAGES);
        readTheme(given);
        expect(readComputed(given, WHITE)).toBeNull();
      }),
    );
  });

  test.each([
    ['color(srgb 1 0.5 0)', [1, 0.5, 0]],
    ['color(srgb -0.1 1.2 1e-3)', [0, 1, 0.001]],
    ['color(srgb 1 0.5 0 / 1)', [1, 0.5, 0]],
    ['color(srgb none 0 0)', [0, 0, 0]],
    ['color(srgb 1 0.5 0 / 0.5)', [1, 0.75, 0.5]],
    ['color(srgb 1 0.5 0 / none)', [1, 1, 1]],
    ['color(srgb 1 0.5 -)', null],
    ['color(srgb 1 0.5 1-1)', null],
    ['rgb(1, 2, 3)', null],
  ])('computed, on white paper: %s', (computed, colour) =>
    expect(readComputed(computed, WHITE)).toEqual(colour),
  );
});

describe('contrast', () => {
  test.each([
    ['black on white', [0, 0, 0], [1, 1, 1], 21],
    ['either way round', [1, 1, 1], [0, 0, 0], 21],
    ['itself', [0.5, 0.5, 0.5], [0.5, 0.5, 0.5], 1],
    [
      '#777 on white, WCAG’s own example of just too little',
      [0x77 / 255, 0x77 / 255, 0x77 / 255],
      [1, 1, 1],
      4.478,
    ],
  ] as const)('%s', (_name, a, b, ratio) => expect(contrast(a, b)).toBeCloseTo(ratio, 3));
});

describe('the shades of an accent', () => {
  for (const [theme, backgrounds] of [
    ['light', LIGHT],
    ['dark', DARK],
  ] as const) {
    test(`are readable on every background, ${theme}`, () => {
      fc.assert(
        fc.property(colours, (colour) => {
          const { accent, strong, wash, on } = shadesOn(colour, backgrounds);
          for (const background of [...backgrounds, rgbOf(wash)]) {
            expect(contrast(rgbOf(accent), background)).toBeGreaterThanOrEqual(4.5);
          }
          expect(contrast(rgbOf(accent), rgbOf(on))).toBeGreaterThanOrEqual(4.4999);
          expect(contrast(rgbOf(strong), rgbOf(on))).toBeGreaterThanOrEqual(4.4999);
        }),
      );
    });
  }

  test('leave a colour that is readable as it is', () => {
    expect(shadesOn(rgbOf('#0b5c2a'), LIGHT).accent).toBe('#0b5c2a');
    expect(toHex(rgbOf('#0b5c2a'))).toBe('#0b5c2a');
  });

  test('do not pass through black where it is the last resort', () => {
    expect(shadesOn([0, 0, 0], LIGHT).accent).toBe('#000000');
    expect(shadesOn([1, 1, 1], DARK).accent).toBe('#ffffff');
  });
});
