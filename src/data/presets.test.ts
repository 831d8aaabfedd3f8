/** The shipped presets tested as data: what no parser can know to be right. */
import { describe, expect, test } from 'vitest';
import json from '../../public/data/presets.json';
import { evaluate, type MineralId, parseScenario } from '../law';
import { shippedRulebook } from '../testing/rulebook';
import { parsePresets } from './parse-presets';
import { type Chemistry, PRESET_NOTES, type Presets, type PriceSet } from './presets';

const presets = read();
const [defaultPrices] = presets.priceSets;

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

test('four price sets, of which 2024 is the default', () => {
  expect(presets.priceSets.map(({ id, year }) => [id, year])).toEqual([
    ['app_default_2024', 2024],
    ['app_default_2024_flake', 2024],
    ['app_2022_peak', 2022],
    ['app_2025_estimate', 2025],
  ]);
});

test('every listed mineral of a chemistry has a price in every set, and a share at every stage', () => {
  const needed = new Set(presets.chemistries.flatMap(({ kgPerKwh }) => Object.keys(kgPerKwh)));
  for (const other of ['copper', 'iron', 'phosphorus']) needed.delete(other);
  const sorted = [...needed].sort();
  for (const { prices } of presets.priceSets) expect(Object.keys(prices).sort()).toEqual(sorted);
  expect(presets.worldShares.map(({ mineral }) => mineral).sort()).toEqual(sorted);
});

test('the flake prices differ from the default in graphite alone', () => {
  const flake = presets.priceSets[1];
  for (const [mineral, price] of Object.entries(defaultPrices.prices))
    expect(flake?.prices[mineral as MineralId]?.usdPerKg === price.usdPerKg).toBe(mineral !== 'graphite');
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

describe.each(presets.worldShares)('world shares of $mineral', ({ extraction, processing }) => {
  test.each([
    ['extraction', extraction],
    ['processing', processing],
  ])('%s: most of the world, never more than all of it', (_stage, { parts }) => {
    const sum = parts.reduce((total, { percent }) => total + Number(percent), 0);
    expect(sum).toBeGreaterThan(80);
    expect(sum).toBeLessThanOrEqual(100);
  });
});

test('the first countries are those the sources put first, and the rest follow by size', () => {
  const order = presets.worldShares.map(({ mineral, extraction, processing }) => {
    for (const { parts } of [extraction, processing]) {
      const percents = parts.map(({ percent }) => Number(percent));
      expect(percents).toEqual(percents.toSorted((a, b) => b - a));
    }
    return [mineral, extraction.parts[0]?.country, processing.parts[0]?.country];
  });
  expect(order).toEqual([
    ['lithium', 'AU', 'CN'],
    ['nickel', 'ID', 'ID'],
    ['cobalt', 'CD', 'CN'],
    ['manganese', 'ZA', 'CN'],
    ['graphite', 'CN', 'CN'],
    ['aluminum', 'GN', 'CN'],
  ]);
});

/** A battery of this chemistry, sourced as the world's is, worth as much as these prices say. */
function worldSourcing({ kgPerKwh }: Chemistry, { prices }: PriceSet, kwh: number) {
  const entries = presets.worldShares.flatMap(({ mineral, extraction, processing }) => {
    const value = Number(kgPerKwh[mineral]) * Number(prices[mineral]?.usdPerKg) * kwh;
    const [mined, refined] = [extraction.parts, processing.parts];
    if (Number.isNaN(value)) return [];
    return [
      {
        kind: 'shares',
        id: mineral,
        mineral,
        valueUsd: value.toFixed(2),
        extraction: mined,
        processing: refined,
      },
    ];
  });
  const scenario = parseScenario({ format: 'battery-origin/scenario', version: 1, minerals: { entries } });
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.error));
  return evaluate(scenario.value, shippedRulebook).minerals;
}

const nmc811 = presets.chemistries.find(({ id }) => id === 'NMC811') ?? presets.chemistries[0];
const { aluminum: _, ...withoutAluminum } = nmc811.kgPerKwh;

test.each([
  ['the whole pack', nmc811.kgPerKwh, [19.7, 25, 28.6]],
  ['all but its aluminum', withoutAluminum, [19.4, 24.4, 28.1]],
])('75 kWh of NMC811 with 2024 prices, %s, sourced as the world is', (_what, kgPerKwh, expected) => {
  const { share } = worldSourcing({ ...nmc811, kgPerKwh }, defaultPrices, 75);
  const { min, estimate, max } = share ?? { min: -1, estimate: -1, max: -1 };
  expect([min, estimate, max].map((percent) => Math.round(percent * 10) / 10)).toEqual(expected);
});
