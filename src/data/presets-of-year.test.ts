/** Which year's figures belong to a day of delivery. */
import { describe, expect, test } from 'vitest';
import json from '../../public/data/presets.json';
import { isDay } from '../kernel/day';
import { parsePresets } from './parse-presets';
import {
  priceSetOf,
  priceSetOfYear,
  worldSharesOf,
  worldSharesOfYear,
  yearOf,
  yearsOf,
} from './presets-of-year';

const parsed = parsePresets(json);
if (!parsed.ok) throw new Error('fixture');
const presets = parsed.value;

/** Years of the tables of lithium: extraction, processing. */
const lithium = (shares: ReturnType<typeof worldSharesOf>) => {
  const share = shares.find(({ mineral }) => mineral === 'lithium');
  return [share?.extraction.year, share?.processing.year];
};

describe('a delivery', () => {
  test.each<[why: string, text: string, year: number, id: string, tables: number[]]>([
    ['before the figures begin', '2020-05-01', 2022, 'app_2022_peak', [2022, 2023]],
    ['before the percentages', '2022-12-31', 2022, 'app_2022_peak', [2022, 2023]],
    ['on the first day of 2023', '2023-01-01', 2023, 'year_2023', [2023, 2023]],
    ['in 2023', '2023-12-31', 2023, 'year_2023', [2023, 2023]],
    ['in 2024', '2024-01-01', 2024, 'app_default_2024', [2024, 2024]],
    ['in 2025: mining of 2025, refining of 2024', '2025-09-30', 2025, 'app_2025_estimate', [2025, 2024]],
    ['in 2026: as in 2025, for 2026 lacks prices', '2026-02-01', 2025, 'app_2025_estimate', [2025, 2024]],
    ['on a day not known: the default year', '', 2024, 'app_default_2024', [2024, 2024]],
  ])('%s', (_why, text, year, id, years) => {
    const day = isDay(text) ? text : undefined;
    expect(yearOf(presets, day)).toBe(year);
    expect(priceSetOf(presets, day).id).toBe(id);
    expect(lithium(worldSharesOf(presets, day))).toEqual(years);
  });
});

test('the order of the file does not matter', () => {
  const turned = parsePresets({
    ...json,
    priceSets: json.priceSets.toReversed(),
    worldShares: json.worldShares.map(({ extraction, processing, ...share }) => ({
      ...share,
      extraction: extraction.toReversed(),
      processing: processing.toReversed(),
    })),
  });
  if (!turned.ok) throw new Error('fixture');
  expect(yearsOf(turned.value)).toEqual([2022, 2023, 2024, 2025]);
  for (const year of [2022, 2023, 2024, 2025, 2026])
    expect(priceSetOfYear(turned.value, year)).toEqual(priceSetOfYear(presets, year));
  expect(worldSharesOfYear(turned.value, 2025)).toEqual(worldSharesOfYear(presets, 2025));
});

test('without a set of usual prices the default year stands, and the first set there is', () => {
  const unusual = parsePresets({
    ...json,
    priceSets: json.priceSets.filter(({ basis }) => basis !== 'usual'),
  });
  if (!unusual.ok) throw new Error('fixture');
  const day = '2022-05-01';
  expect(yearOf(unusual.value, isDay(day) ? day : undefined)).toBe(2024);
  expect(priceSetOfYear(unusual.value, 2022)).toBe(unusual.value.priceSets[0]);
});

test('another year can be chosen, whatever the day', () => {
  expect(priceSetOfYear(presets, 2023).id).toBe('year_2023');
  expect(priceSetOfYear(presets, 2026).id).toBe('app_2025_estimate');
  expect(lithium(worldSharesOfYear(presets, 2025))).toEqual([2025, 2024]);
});

test('a table of the year is taken where there is one: alumina has 2025', () => {
  const aluminum = worldSharesOfYear(presets, 2025).find(({ mineral }) => mineral === 'aluminum');
  expect(aluminum?.processing.year).toBe(2025);
});
