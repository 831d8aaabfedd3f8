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

const parsed = (change: object) => parseWorld({ ...file, ...change });
const withPlace = (place: unknown) => ({ countries: { ...Object(file['countries']), AD: place } });

test('the drawing is as the file has it', () => {
  expect(world()).toMatchObject({ width: 800, height: 360, others: file['others'] });
  expect(world().places.get('AD')).toEqual({ x: 380, y: 72, size: 1 });
  expect(world().places.get('AE')).toEqual({
    x: 491,
    y: 123,
    size: 10,
    shape: expect.stringMatching(/^M494 118l/),
  });
});

test.each<[why: string, change: object]>([
  ['no width at all', { width: 0 }],
  ['the most that a drawing may be wide', { width: 10_000 }],
  ['no other land', { others: '' }],
  ['a place in the corner', withPlace([0, 0, 0])],
])('is taken: %s', (_why, change) => {
  expect(parsed(change).ok).toBe(true);
});

test.each<[why: string, input: unknown]>([
  ['nothing', null],
  ['a list', [file]],
  ['a text', worldText],
])('is no map: %s', (_why, input) => {
  expect(parseWorld(input)).toEqual({ ok: false, error: [{ path: '', code: 'NOT_AN_OBJECT' }] });
});

const SHAPE = { expected: 'M, l, z' };

test.each<[why: string, change: object, ...problems: { path: string; code: string; args?: object }[]]>([
  [
    'another format',
    { format: 'x', version: 2, width: 'wide' },
    { path: '/format', code: 'WRONG_FORMAT', args: { expected: 'battery-origin/world' } },
  ],
  [
    'a later version',
    { version: 2, width: 'wide' },
    { path: '/version', code: 'UNSUPPORTED_VERSION', args: { supported: 1 } },
  ],
  ['no countries', { countries: null }, { path: '/countries', code: 'NOT_AN_OBJECT' }],
  ['a country in place of a list', withPlace({ x: 1 }), { path: '/countries/AD', code: 'NOT_A_LIST' }],
  ['a country less', withPlace(undefined), { path: '/countries/AD', code: 'MISSING_FIELD' }],
  [
    'a country that nobody has',
    { countries: { ...Object(file['countries']), QQ: [1, 1, 1] } },
    { path: '/countries/QQ', code: 'UNKNOWN_FIELD' },
  ],
  ['a place without a size', withPlace([1, 2]), { path: '/countries/AD/2', code: 'NOT_A_DECIMAL' }],
  ['a place in words', withPlace(['left', 2, 3]), { path: '/countries/AD/0', code: 'NOT_A_DECIMAL' }],
  ['a shape that is no text', withPlace([1, 2, 3, 4]), { path: '/countries/AD/3', code: 'NOT_A_STRING' }],
  [
    'a script as a shape',
    withPlace([1, 2, 3, '<script>']),
    { path: '/countries/AD/3', code: 'WRONG_FORMAT', args: SHAPE },
  ],
  ['a script as other land', { others: '<script>' }, { path: '/others', code: 'WRONG_FORMAT', args: SHAPE }],
  ['a script before a step', { others: 'x M1 1' }, { path: '/others', code: 'WRONG_FORMAT', args: SHAPE }],
  ['a script after a step', { others: 'M1 1 x' }, { path: '/others', code: 'WRONG_FORMAT', args: SHAPE }],
  ['other land that is a number', { others: 1 }, { path: '/others', code: 'NOT_A_STRING' }],
  ['a width that is none', { width: 'wide' }, { path: '/width', code: 'NOT_A_DECIMAL' }],
  ['a width under none', { width: -1 }, { path: '/width', code: 'BELOW_MINIMUM', args: { min: 0 } }],
  [
    'a height too large',
    { height: 10_001 },
    { path: '/height', code: 'ABOVE_MAXIMUM', args: { max: 10_000 } },
  ],
  [
    'several faults, each of them told',
    { width: 'wide', height: undefined, others: null },
    { path: '/width', code: 'NOT_A_DECIMAL' },
    { path: '/height', code: 'MISSING_FIELD' },
    { path: '/others', code: 'NOT_A_STRING' },
  ],
])('is refused: %s', (_why, change, ...problems) => {
  expect(parsed(change)).toEqual({ ok: false, error: problems });
});
