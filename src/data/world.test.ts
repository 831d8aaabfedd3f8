import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import worldText from '../../public/data/world.json?raw';
import { COUNTRIES } from '../law';
import { shippedRulebook } from '../testing/rulebook';
import { parseWorld } from './parse-world';

const file: Record<string, unknown> = JSON.parse(worldText);

function world() {
  const read = parseWorld(file);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

test('every one of the 249 countries has a place inside the drawing', () => {
  const { places, width, height } = world();
  expect([...places.keys()].sort()).toEqual([...COUNTRIES].sort());
  for (const [code, { x, y }] of places) {
    expect(x, code).toBeLessThanOrEqual(width);
    expect(y, code).toBeLessThanOrEqual(height);
  }
});

test('a country without a shape is no larger than what a circle can stand for', () => {
  const least = Math.max(
    ...[...world().places.values()].filter(({ shape }) => shape === undefined).map(({ size }) => size),
  );
  expect(least).toBeLessThan(6);
});

test('a shape surrounds or borders its own place', () => {
  for (const [code, { x, y, size, shape }] of world().places) {
    if (shape === undefined) continue;
    const starts = [...shape.matchAll(/M(\d+) (\d+)/g)].map(([, left, top]) => [Number(left), Number(top)]);
    const nearest = Math.min(...starts.map(([left = 0, top = 0]) => Math.hypot(left - x, top - y)));
    expect(nearest, code).toBeLessThanOrEqual(size + 4);
  }
});

test('every partner is on the map', () => {
  const { places } = world();
  const { partners, unitedStates } = shippedRulebook.partners;
  for (const country of [...partners.map((each) => each.country), ...unitedStates.countries])
    expect(places.has(country), country).toBe(true);
});

test('the file is no heavier than 12 kB on its way', () => {
  expect(gzipSync(worldText, { level: 9 }).length).toBeLessThanOrEqual(12_000);
});

test.each<[why: string, change: object, path: string, code: string]>([
  ['another format', { format: 'x' }, '/format', 'WRONG_FORMAT'],
  ['a later version', { version: 2 }, '/version', 'UNSUPPORTED_VERSION'],
  ['no countries', { countries: null }, '/countries', 'NOT_AN_OBJECT'],
  ['a country less', { countries: {} }, '/countries/AD', 'MISSING_FIELD'],
  ['a script as a shape', { others: '<script>' }, '/others', 'WRONG_FORMAT'],
  ['a width that is none', { width: 'wide' }, '/width', 'NOT_A_DECIMAL'],
])('is refused: %s', (_why, change, path, code) => {
  const read = parseWorld({ ...file, ...change });
  expect(read.ok ? [] : read.error).toContainEqual(expect.objectContaining({ path, code }));
});
