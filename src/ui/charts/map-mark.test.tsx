import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type MapMark, MarkShape } from './map-mark';

const PLACE = { x: 10, y: 20, shape: 'M0 0H5V5Z' };
const CHILE: MapMark = { country: 'CL', name: 'Chile', look: 'counts' };
const VALUE = { ...CHILE, description: 'Chile: $40 counts.' };

const drawn = (mark: MapMark, circle = false, isCurrent = false): string =>
  renderToStaticMarkup(
    <svg role="presentation">
      <MarkShape mark={mark} place={PLACE} circle={circle} unit={2} isCurrent={isCurrent} />
    </svg>,
  );

test('a country is drawn by its shape, and by a circle where it is too small', () => {
  expect(drawn(CHILE)).toContain('<path d="M0 0H5V5Z"');
  expect(drawn(CHILE, true)).toContain('<circle cx="10" cy="20"');
  expect(drawn(CHILE, true)).not.toContain('<path');
});

test('circles keep their size on the screen, and are larger where there is a value', () => {
  expect(drawn(CHILE, true)).toContain('r="7"');
  expect(drawn(VALUE, true)).toContain('r="10"');
});

test('a country with a value is a picture with a name, and one of them is the stop of Tab', () => {
  expect(drawn(VALUE)).toContain('role="img" data-mark="" aria-label="Chile: $40 counts." tabindex="-1"');
  expect(drawn(VALUE, false, true)).toContain('tabindex="0"');
});

test('a country without a value is named, but no stop', () => {
  expect(drawn(CHILE)).toContain('<title>Chile</title>');
  expect(drawn(CHILE)).not.toContain('tabindex');
});

test('what depends, what is not known and what counts for some minerals are patterns, not colours alone', () => {
  const fills = (['depends', 'not-known', 'some'] as const).map(
    (look) => /fill="(url\(#[^)]+\))"/.exec(drawn({ ...CHILE, look }))?.[1],
  );
  expect(new Set(fills).size).toBe(3);
  expect(fills).not.toContain(undefined);
});

test('parts go round the circle from the top on, the last one back to it', () => {
  const html = drawn({
    ...VALUE,
    look: 'mixed',
    parts: [
      { meaning: 'counts', part: 0.75 },
      { meaning: 'does-not', part: 0.25 },
    ],
  });
  const slices = [...html.matchAll(/d="(M10 20[^"]+)"/g)].map(([, d = '']) => d);
  expect(slices).toHaveLength(2);
  const [most = '', least = ''] = slices;
  expect(most).toMatch(/^M10 20L10 4A16 16 0 1 1 /);
  expect(least).toMatch(/A16 16 0 0 1 /);
  const [, x = '', y = ''] = / 0 0 1 (\S+) (\S+)Z$/.exec(least) ?? [];
  expect(Number(x)).toBeCloseTo(10);
  expect(Number(y)).toBeCloseTo(4);
});

test('the greatest value has the whole colour, a small one less, and none is as faint as land', () => {
  const strength = (weight?: number): number =>
    Number(
      /fill-opacity="([\d.]+)"/.exec(drawn({ ...VALUE, ...(weight === undefined ? {} : { weight }) }))?.[1] ??
        1,
    );
  expect(strength()).toBe(1);
  expect(strength(1)).toBe(1);
  expect(strength(0.25)).toBeLessThan(1);
  expect(strength(0.01)).toBeLessThan(strength(0.25));
  expect(strength(0)).toBeGreaterThanOrEqual(0.4);
});
