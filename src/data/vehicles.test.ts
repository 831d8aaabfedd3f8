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
  expect(Object.keys(read())).toEqual(['edition', 'asOf', 'reviewBy', 'wholeLists', 'notListed', 'vehicles']);
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
    ['a listing that nobody trusts', `${V}/listings/0/confidence`, 'none', 'NOT_AN_OPTION'],
    ['a first day that is perhaps seen', `${V}/listings/0/fromIsSeen`, 'yes', 'NOT_A_BOOLEAN'],
    ['a note of 301 characters', `${V}/listings/0/note`, textOf(301), 'TOO_LONG'],
    ['a limit that fits most', `${V}/priceLimitFits`, 'most', 'NOT_AN_OPTION'],
    ['a whole list without a day', '/wholeLists/0/day', undefined, 'MISSING_FIELD'],
    ['a whole list of nobody', '/wholeLists/0/cites', [], 'MISSING_FIELD', '/0'],
    ['a car off the lists for no known reason', '/notListed/0/why', 'dislike', 'NOT_AN_OPTION'],
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

test.each(['some', 'all'])('taken, by the schema too: a limit that fits %s', (fit) => {
  const edited = withValueAt(shipped, `${V}/priceLimitFits`, fit);
  const result = parseVehicles(edited);
  expect([fits(edited), result.ok && result.value.vehicles[0].priceLimitFits]).toEqual([true, fit]);
});

test('no input makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (input) => {
      expect(parseVehicles(input).ok).toBe(false);
    }),
  );
});

test('44 cars, none named like another', () => {
  const names = vehicles.map(({ make, model, variant = '' }) => `${make} ${model} ${variant}`);
  expect(new Set(names).size).toBe(44);
});

const { parameters, partners } = shippedRulebook;
const [formula] = parameters['capacity-formula'].periods;

/** USD by the formula for early 2023, unrounded. */
function byFormula(kwh: string): number {
  const { baseUsd, stepUsd, fromKwh, perKwhUsd, maximumUsd } = formula.value;
  const sum = Number(baseUsd) + Number(stepUsd) + Number(perKwhUsd) * (Number(kwh) - Number(fromKwh));
  return Math.min(sum, Number(maximumUsd));
}
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

  test('had half or all of the credit, or what the capacity formula gives', () => {
    for (const { until, creditUsd, amounts = [] } of vehicle.listings) {
      if (until !== '2023-04-17') {
        expect(['3750', '7500', undefined]).toContain(creditUsd);
        expect(amounts).toEqual([]);
      } else if (creditUsd !== undefined) {
        expect(creditUsd).toBe('7500');
        for (const { kwh } of vehicle.batteries ?? []) expect(byFormula(kwh)).toBe(7500);
      }
      for (const amount of amounts)
        expect(Math.abs(byFormula(amount.kwh ?? '0') - Number(amount.creditUsd))).toBeLessThanOrEqual(1);
    }
  });

  test('is told open or off the lists only between its listings, and sends to cars that exist', () => {
    const others = [...(vehicle.unlisted ?? []), ...(vehicle.openTimes ?? [])];
    for (const { from, until } of others) {
      expect(from <= until).toBe(true);
      for (const listing of vehicle.listings)
        expect(listing.from !== undefined && listing.from <= until && from <= listing.until).toBe(false);
    }
    for (const id of vehicle.openTimes?.flatMap(({ see = [] }) => see) ?? [])
      expect(vehicles.some((other) => other.id === id && id !== vehicle.id)).toBe(true);
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

test('fifteen amounts of early 2023 are told, three of them under $7,500 by model year', () => {
  const early = vehicles.flatMap((car) => car.listings.filter(({ until }) => until === '2023-04-17'));
  const whole = early.filter(({ creditUsd, note = '' }) => creditUsd && note.startsWith('Amount printed'));
  const byYear = early.flatMap(({ amounts = [] }) => amounts);
  expect(whole.length + byYear.length).toBe(15);
  expect(byYear.map(({ creditUsd, modelYears }) => `${modelYears}: ${creditUsd}`)).toEqual([
    '2022: 6843',
    '2023: 6885',
    '2022: 6843',
    '2023: 6885',
    '2023: 6534',
    '2023: 5836',
  ]);
});

test.each([
  ['tesla-model-3-standard-range-rwd', '2023-06-05', '3750'],
  ['tesla-model-3-standard-range-rwd', '2023-06-06', '7500'],
  ['tesla-model-3-long-range', '2023-06-06', '7500'],
  ['rivian-r1t', '2023-04-19', '3750'],
  ['rivian-r1s', '2023-12-31', '3750'],
  ['volkswagen-id-4', '2023-04-18', '7500'],
  ['hyundai-ioniq-5', '2025-04-01', '7500'],
  ['cadillac-lyriq', '2024-02-22', '7500'],
])('corrected: %s on %s', (id, from, creditUsd) => {
  const car = vehicles.find((each) => each.id === id);
  const listing = car?.listings.find((each) => (each.from ?? '9') <= from && from <= each.until);
  expect(listing?.creditUsd).toBe(creditUsd);
});

test('versions that an owner takes for the same are told apart in words', () => {
  for (const id of ['tesla-model-y-awd', 'tesla-model-y-long-range', 'tesla-model-y-rwd'])
    expect(vehicles.find((car) => car.id === id)?.version).toMatch(/2024/);
});

test('no two whole lists are of one day', () => {
  const days = read().wholeLists.map(({ day }) => day);
  expect(days).toEqual(['2023-02-07', '2023-04-18', '2024-01-01', '2025-01-01']);
});

test('all data files together stay small', () => {
  const folder = new URL('../../public/data/', import.meta.url);
  const sizes = readdirSync(folder).map(
    (name) => gzipSync(readFileSync(new URL(name, folder)), { level: 9 }).length,
  );
  const sum = sizes.reduce((a, b) => a + b, 0);
  process.stdout.write(`All data files: ${(sum / 1000).toFixed(1)} kB gzip of 70\n`);
  expect(sum).toBeLessThanOrEqual(70_000);
});
