/** The list of cars: what its reader refuses, and the shipped file tested as data. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import presets from '../../public/data/presets.json';
import shipped from '../../public/data/vehicles.json';
import schema from '../../public/schema/vehicles-v1.json';
import { withValueAt } from '../testing/json-edit';
import { shippedRulebook } from '../testing/rulebook';
import { places, type Refusal, textOf } from '../testing/rulebook-files';
import { parseVehicles } from './parse-vehicles';
import type { Vehicles } from './vehicles';

const fits = new Ajv({ strict: true, strictRequired: false }).compile(schema);
const V = '/vehicles/0';

function read(): Vehicles {
  const result = parseVehicles(shipped);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const { vehicles } = read();

test('the shipped file fits its schema', () => {
  expect(fits(shipped)).toBe(true);
});

test('sources stand where their ids were', () => {
  expect(Object.keys(read())).toEqual(['edition', 'asOf', 'reviewBy', 'vehicles']);
  expect(vehicles[0].listings[0].cites[0]).toEqual(shipped.sources['spectrum-2023-02']);
  expect(vehicles.find(({ id }) => id === 'cadillac-lyriq')?.chemistry?.source.author).toContain('WIRED');
});

describe('refused, by the schema too', () => {
  test.each<Refusal>([
    ['another format', '/format', 'battery-origin/presets', 'WRONG_FORMAT'],
    ['a version to come', '/version', 2, 'UNSUPPORTED_VERSION'],
    ['no cars', '/vehicles', [], 'MISSING_FIELD', '/0'],
    ['an unknown field', `${V}/colour`, 'red', 'UNKNOWN_FIELD'],
    ['a car without a maker', `${V}/make`, undefined, 'MISSING_FIELD'],
    ['a model of 301 characters', `${V}/model`, textOf(301), 'TOO_LONG'],
    ['a class of truck', `${V}/vehicleClass`, 'truck', 'NOT_AN_OPTION'],
    ['another drive', `${V}/drive`, 'diesel', 'NOT_AN_OPTION'],
    ['a limit in words', `${V}/msrpLimitUsd`, '$55,000', 'NOT_A_DECIMAL'],
    ['never listed', `${V}/listings`, [], 'MISSING_FIELD', '/0'],
    ['a listing without a source', `${V}/listings/0/cites`, [], 'MISSING_FIELD', '/0'],
    ['a listing without an end', `${V}/listings/0/until`, undefined, 'MISSING_FIELD'],
    ['a thirteenth month', `${V}/listings/0/from`, '2023-13-01', 'NOT_A_DAY'],
    ['no assembly', `${V}/assembly`, undefined, 'MISSING_FIELD'],
    ['a country in words', `${V}/assembly/country`, 'Mexico', 'NOT_A_COUNTRY'],
    ['another measure', `${V}/batteries/0/measure`, 'net', 'NOT_AN_OPTION'],
    ['a capacity in words', `${V}/batteries/0/kwh`, 'about 65', 'NOT_A_DECIMAL'],
    ['a source that leads nowhere', '/sources/cnet/seenAt', undefined, 'MISSING_FIELD', '/url'],
    ['a year as text', '/sources/spectrum-2023-02/year', '2023', 'NOT_A_DECIMAL'],
    ['half a year', '/sources/spectrum-2023-02/year', 2023.5, 'NOT_A_DECIMAL'],
    ['an address that is a script', '/sources/spectrum-2023-02/url', 'javascript:0', 'NOT_AN_OPTION'],
  ])('%s', (_why, pointer, value, code, below = '') => {
    const edited = withValueAt(shipped, pointer, value);
    const result = parseVehicles(edited);
    // What is wrong with a source is told where it is used.
    const found = result.ok ? [] : places(result.error);
    const field = expect.stringMatching(new RegExp(`/${(below || pointer).split('/').at(-1)}$`));
    expect(found).toContainEqual([pointer.startsWith('/sources') ? field : `${pointer}${below}`, code]);
    expect(fits(edited)).toBe(false);
  });
});

describe('refused by the reader alone', () => {
  test.each<Refusal>([
    ['a battery of nothing', `${V}/batteries/0/kwh`, '0', 'NOT_POSITIVE'],
    ['a car twice', '/vehicles/1/id', shipped.vehicles[0]?.id, 'DUPLICATE_ID'],
    ['a source that is not there', `${V}/listings/0/cites/0`, 'nobody', 'UNKNOWN_REFERENCE'],
    ['a day that does not exist', `${V}/listings/0/from`, '2023-02-30', 'NOT_A_DAY'],
    ['a country nobody has', `${V}/assembly/country`, 'XX', 'NOT_A_COUNTRY'],
  ])('%s', (_why, pointer, value, code) => {
    const result = parseVehicles(withValueAt(shipped, pointer, value));
    expect(result.ok ? [] : places(result.error)).toContainEqual([pointer, code]);
  });
});

test('no input makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (input) => {
      expect(parseVehicles(input).ok).toBe(false);
    }),
  );
});

test('43 cars, none named like another', () => {
  const names = vehicles.map(({ make, model, variant = '' }) => `${make} ${model} ${variant}`);
  expect(new Set(names).size).toBe(43);
});

const { parameters, partners } = shippedRulebook;
const chemistries: ReadonlySet<string> = new Set(presets.chemistries.map(({ id }) => id));

describe.each(vehicles.map((vehicle) => [vehicle.id, vehicle] as const))('%s', (_id, vehicle) => {
  test('has the price limit of its class', () => {
    for (const { value } of parameters['price-limit'].periods)
      expect(vehicle.msrpLimitUsd).toBe(value[vehicle.vehicleClass]);
  });

  test('was assembled in North America, as all on the lists were', () => {
    expect(partners.northAmerica.countries).toContain(vehicle.assembly.country);
  });

  test('was listed in times that follow one another, between 2023 and the end of the credit', () => {
    const days = vehicle.listings.flatMap(({ from, until }) =>
      from === undefined ? [until] : [from, until],
    );
    expect(days).toEqual(days.toSorted());
    expect(new Set(days).size).toBe(days.length);
    expect(days[0] !== undefined && days[0] >= '2023-01-01').toBe(true);
    expect(days.every((day) => day <= '2025-09-30')).toBe(true);
  });

  test('had half or all of the credit, but for the time of the capacity formula', () => {
    for (const { until, creditUsd } of vehicle.listings)
      expect(until === '2023-04-17' ? [undefined] : ['3750', '7500', undefined]).toContain(creditUsd);
  });

  test('has a battery that the law takes, each capacity once', () => {
    const capacities = (vehicle.batteries ?? []).map(({ kwh }) => Number(kwh));
    expect(capacities.every((kwh) => kwh >= 7 && kwh <= 250)).toBe(true);
    expect(new Set(capacities).size).toBe(capacities.length);
  });

  test('has a chemistry of the presets or a family, never both', () => {
    const { chemistry } = vehicle;
    if (chemistry === undefined) return;
    expect((chemistry.id === undefined) !== (chemistry.family === undefined)).toBe(true);
    if (chemistry.id !== undefined) expect(chemistries).toContain(chemistry.id);
  });
});

test('all data files together stay small', () => {
  const folder = new URL('../../public/data/', import.meta.url);
  const sizes = readdirSync(folder).map(
    (name) => gzipSync(readFileSync(new URL(name, folder)), { level: 9 }).length,
  );
  const sum = sizes.reduce((a, b) => a + b, 0);
  process.stdout.write(`All data files: ${(sum / 1000).toFixed(1)} kB gzip of 40\n`);
  expect(sum).toBeLessThanOrEqual(40_000);
});
