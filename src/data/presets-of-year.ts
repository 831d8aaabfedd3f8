import type { Day } from '../kernel/day';
import type { Presets, PriceSet, StageShare, WorldShare } from './presets';

type Priced = Pick<Presets, 'priceSets'>;
type Dated = Pick<Presets, 'priceSets' | 'defaultYear'>;
type Shared = Pick<Presets, 'worldShares'>;

/** A set that lacks a price which another set has is not fit as a default. */
const isComplete = (set: PriceSet, priceSets: Presets['priceSets']): boolean =>
  priceSets.every(({ prices }) => Object.keys(prices).every((mineral) => mineral in set.prices));

const usualSets = ({ priceSets }: Priced): readonly PriceSet[] =>
  priceSets
    .filter((set) => set.basis === 'usual' && isComplete(set, priceSets))
    .toSorted((a, b) => a.year - b.year);

/** The years that have usual prices of every mineral, oldest first. */
export const yearsOf = (presets: Priced): readonly number[] => usualSets(presets).map(({ year }) => year);

/**
 * The year whose figures fit a day of delivery: its own, or the nearest that has all its prices; the presets' default
 * year without a day. The law lets a maker pick a date of valuing after final processing, so the year is ours.
 */
export function yearOf(presets: Dated, day: Day | undefined): number {
  if (day === undefined) return presets.defaultYear;
  const years = yearsOf(presets);
  const [first = presets.defaultYear] = years;
  const last = years.at(-1) ?? first;
  return Math.min(Math.max(Number(day.slice(0, 4)), first), last);
}

/** The usual prices of a year, or of the latest year before it that has them all; else the first set. */
export function priceSetOfYear(presets: Priced, year: number): PriceSet {
  const sets = usualSets(presets);
  return sets.findLast((set) => set.year <= year) ?? sets[0] ?? presets.priceSets[0];
}

/** The usual prices for a day of delivery. */
export const priceSetOf = (presets: Dated, day: Day | undefined): PriceSet =>
  priceSetOfYear(presets, yearOf(presets, day));

/** The latest table up to the year: a stage whose table of the year is not at hand keeps its last; else the first. */
function tableOf(tables: readonly [StageShare, ...(readonly StageShare[])], year: number): StageShare {
  const before = tables.filter((table) => table.year <= year);
  return before.toSorted((a, b) => a.year - b.year).at(-1) ?? tables[0];
}

/** The world's shares for a year, by mineral; each stage says of which year its table is. */
export const worldSharesOfYear = ({ worldShares }: Shared, year: number): readonly WorldShare[] =>
  worldShares.map(({ mineral, extraction, processing }) => ({
    mineral,
    extraction: tableOf(extraction, year),
    processing: tableOf(processing, year),
  }));

/** The world's shares for a day of delivery. */
export const worldSharesOf = (presets: Presets, day: Day | undefined): readonly WorldShare[] =>
  worldSharesOfYear(presets, yearOf(presets, day));
