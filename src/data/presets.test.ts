/** The shipped presets tested as data: what no parser can know to be right. */
import { describe, expect, test } from 'vitest';
import json from '../../public/data/presets.json';
import { evaluate, type MineralId, parseScenario } from '../law';
import { shippedRulebook } from '../testing/rulebook';
import { parsePresets } from './parse-presets';
import { type Chemistry, PRESET_NOTES, PRICE_BASES, type Presets, type StageShare } from './presets';
import { priceSetOfYear, worldSharesOfYear, yearsOf } from './presets-of-year';

const presets = read();
const YEARS = [2022, 2023, 2024, 2025];
const tables = presets.worldShares.flatMap(({ mineral, extraction, processing }) =>
  Object.entries({ extraction, processing }).map(([stage, all]) => ({ mineral, stage, all })),
);

function read(): Presets {
  const result = parsePresets(json);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test('fourteen chemistries, those of the trade among them', () => {
  const ids = presets.chemistries.map(({ id }) => id);
  expect(ids).toHaveLength(14);
  expect(ids).toEqual(expect.arrayContaining(['NMC622', 'NMC811', 'NCA', 'LFP', 'LMFP', 'LMO']));
});

test('usual prices of four years, a part of a fifth, and the same with one price swapped', () => {
  const byBasis = PRICE_BASES.map((basis) =>
    presets.priceSets.filter((set) => set.basis === basis).map(({ year }) => year),
  );
  expect(byBasis).toEqual([[...YEARS, 2026], YEARS, YEARS, [2022, 2023, 2024]]);
  expect(yearsOf(presets)).toEqual(YEARS);
  expect(presets.defaultYear).toBe(2024);
});

test.each([
  ['lithium', '362.48', '219.83', '69.42', '47.9'],
  ['nickel', '25.834', '21.521', '16.814', '15.162'],
  ['cobalt', '67.858', '37.92', '36.972', '46.297'],
  ['manganese', '3.25', '2.34', '2.34', '2.34'],
  ['graphite', '8.67', '3.46', '3.46', '3.46'],
  ['aluminum', '3.364', '2.776', '2.855', '3.968'],
] as const)('%s cost, USD per kg: %s, %s, %s, %s', (mineral, ...expected) => {
  expect(YEARS.map((year) => priceSetOfYear(presets, year).prices[mineral]?.usdPerKg)).toEqual(expected);
});

test('a price carried from another year says so, and is trusted little', () => {
  const carried = YEARS.flatMap((year) =>
    Object.entries(priceSetOfYear(presets, year).prices)
      .filter(([, { notes = [] }]) => notes.includes('carried-from-2024'))
      .map(([mineral, { confidence }]) => [year, mineral, confidence]),
  );
  expect(carried).toEqual([
    [2023, 'manganese', 'low'],
    [2023, 'graphite', 'low'],
    [2025, 'manganese', 'low'],
    [2025, 'graphite', 'low'],
  ]);
});

test('every listed mineral of a chemistry has a price in every year, and a share at every stage', () => {
  const needed = new Set(presets.chemistries.flatMap(({ kgPerKwh }) => Object.keys(kgPerKwh)));
  for (const other of ['copper', 'iron', 'phosphorus']) needed.delete(other);
  const sorted = [...needed].sort();
  for (const { prices, year } of presets.priceSets)
    if (year < 2026) expect(Object.keys(prices).sort()).toEqual(sorted);
  expect(presets.worldShares.map(({ mineral }) => mineral).sort()).toEqual(sorted);
});

test.each([
  ['flake-graphite', ['graphite']],
  ['lme-metals', ['cobalt', 'aluminum']],
  ['lithium-china-spot', ['lithium']],
])('%s differs from the usual prices of its year in %j alone', (basis, differing) => {
  for (const set of presets.priceSets.filter((each) => each.basis === basis)) {
    const usual = priceSetOfYear(presets, set.year);
    const others = Object.entries(set.prices)
      .filter(([mineral, { usdPerKg }]) => usual.prices[mineral as MineralId]?.usdPerKg !== usdPerKg)
      .map(([mineral]) => mineral);
    expect(others).toEqual(differing);
  }
});

test('aluminum is the whole pack everywhere, and says so', () => {
  for (const { kgPerKwh, notes = [], cathodeAluminumKgPerKwh: cathode } of presets.chemistries) {
    expect(notes.includes('aluminum-whole-pack')).toBe(kgPerKwh.aluminum !== undefined);
    if (cathode !== undefined) expect(Number(cathode)).toBeLessThan(Number(kgPerKwh.aluminum));
  }
});

/** g/mol, IUPAC standard atomic weights. */
const ATOMIC_WEIGHT: Readonly<Record<string, number>> = {
  nickel: 58.693,
  manganese: 54.938,
  cobalt: 58.933,
  iron: 55.845,
  phosphorus: 30.974,
};

test.each<[id: string, formula: Readonly<Record<string, number>>]>([
  ['NMC111', { nickel: 1, manganese: 1, cobalt: 1 }],
  ['NMC532', { nickel: 5, manganese: 3, cobalt: 2 }],
  ['NMC622', { nickel: 6, manganese: 2, cobalt: 2 }],
  ['NMC721', { nickel: 7, manganese: 2, cobalt: 1 }],
  ['NMC811', { nickel: 8, manganese: 1, cobalt: 1 }],
  ['NMC95', { nickel: 95, manganese: 2.5, cobalt: 2.5 }],
  ['NMC955', { nickel: 90, manganese: 5, cobalt: 5 }],
  ['NCMA', { nickel: 89, manganese: 4, cobalt: 4 }],
  ['NCA', { nickel: 80, cobalt: 15 }],
  ['LFP', { iron: 1, phosphorus: 1 }],
  ['LMFP', { manganese: 6, iron: 4, phosphorus: 10 }],
  ['LNMO', { nickel: 1, manganese: 3 }],
])('the masses of %s have the proportions of its formula', (id, formula) => {
  const { kgPerKwh = {} } = presets.chemistries.find((one) => one.id === id) ?? {};
  const masses = new Map(Object.entries(kgPerKwh));
  const parts = Object.entries(formula).map(
    ([element, count]) => Number(masses.get(element)) / Number(ATOMIC_WEIGHT[element]) / count,
  );
  expect(Math.max(...parts) / Math.min(...parts)).toBeCloseTo(1, 2);
});

test('no note is left unused', () => {
  const used = JSON.stringify(json);
  expect(PRESET_NOTES.filter((note) => !used.includes(`"${note}"`))).toEqual([]);
});

describe.each(tables)('world shares of $mineral, $stage', ({ all }) => {
  test('one table per year, oldest first', () => {
    const years = all.map(({ year }) => year);
    expect(years).toEqual([...new Set(years)].toSorted());
    expect(years.every((year) => year >= 2022 && year <= 2025)).toBe(true);
  });

  test('most of the world, by size, never more than all of it', () => {
    for (const { parts, notNamedPercent = '0' } of all) {
      const percents = parts.map(({ percent }) => Number(percent));
      expect(percents).toEqual(percents.toSorted((a, b) => b - a));
      const named = percents.reduce((total, percent) => total + percent, 0);
      expect(named).toBeGreaterThan(80);
      // What is neither named nor called "other" was lost to rounding down, or is smaller than can be told.
      expect(named + Number(notNamedPercent)).toBeGreaterThan(99.8);
    }
  });

  test('says which rows are estimated: some, by their flags, or all', () => {
    for (const { parts, notes = [] } of all) {
      expect(notes.includes('rows-estimated')).toBe(parts.some(({ estimated }) => estimated === true));
      if (notes.includes('estimate')) expect(parts.some(({ estimated }) => estimated === true)).toBe(false);
    }
  });
});

test('what is not named is told apart: nickel most of all', () => {
  const notNamed = (stage: readonly StageShare[] | undefined) => stage?.map((table) => table.notNamedPercent);
  const nickel = presets.worldShares.find(({ mineral }) => mineral === 'nickel');
  expect(notNamed(nickel?.processing)).toEqual([undefined, '19.85', '14.87']);
  expect(notNamed(nickel?.extraction)).toEqual([undefined, '9.07', '8.31', '7.46']);
});

test.each(YEARS)('the first countries of %i are those the sources put first', (year) => {
  const order = worldSharesOfYear(presets, year).map(({ mineral, extraction, processing }) => [
    mineral,
    extraction.parts[0]?.country,
    processing.parts[0]?.country,
  ]);
  expect(order).toEqual([
    ['lithium', 'AU', 'CN'],
    ['nickel', 'ID', 'ID'],
    ['cobalt', 'CD', 'CN'],
    ['manganese', 'ZA', 'CN'],
    ['graphite', 'CN', 'CN'],
    ['aluminum', 'GN', 'CN'],
  ]);
});

/** A battery of this chemistry with the prices and the world's sourcing of a year. */
function worldSourcing({ kgPerKwh }: Pick<Chemistry, 'kgPerKwh'>, year: number, kwh: number) {
  const { prices } = priceSetOfYear(presets, year);
  const entries = worldSharesOfYear(presets, year).flatMap(({ mineral, extraction, processing }) => {
    const value = Number(kgPerKwh[mineral]) * Number(prices[mineral]?.usdPerKg) * kwh;
    if (Number.isNaN(value)) return [];
    const parts = (stage: StageShare) => stage.parts.map(({ country, percent }) => ({ country, percent }));
    return [
      {
        kind: 'shares',
        id: mineral,
        mineral,
        valueUsd: value.toFixed(2),
        extraction: parts(extraction),
        processing: parts(processing),
      },
    ];
  });
  const scenario = parseScenario({
    format: 'battery-origin/scenario',
    version: 1,
    vehicle: { placedInService: `${year}-06-01` },
    minerals: { entries },
  });
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.error));
  return evaluate(scenario.value, shippedRulebook).minerals;
}

const nmc811 = presets.chemistries.find(({ id }) => id === 'NMC811') ?? presets.chemistries[0];
const { aluminum: _, ...withoutAluminum } = nmc811.kgPerKwh;

/** The figures beside the published data: least, at random pairing, most. */
test.each([
  [2023, [37.8, 45.4, 55.6]],
  [2024, [21.1, 26.6, 30.6]],
  [2025, [15.6, 21, 23.7]],
])('75 kWh of NMC811, sourced as the world was in %i, counts to %j percent', (year, expected) => {
  const { share } = worldSourcing(nmc811, year, 75);
  const { min = -1, estimate = -1, max = -1 } = share ?? {};
  const found = [min, estimate, max];
  process.stdout.write(`NMC811 ${year}: ${found.map((percent) => percent.toFixed(1)).join(' / ')}\n`);
  found.forEach((percent, index) => {
    expect(Math.abs(percent - Number(expected[index]))).toBeLessThan(0.5);
  });
});

test('its aluminum moves the share of 2024 by less than a point', () => {
  const whole = worldSourcing(nmc811, 2024, 75).share?.estimate ?? -1;
  const without = worldSourcing({ kgPerKwh: withoutAluminum }, 2024, 75).share?.estimate ?? -9;
  expect(Math.abs(whole - without)).toBeLessThan(1);
});
