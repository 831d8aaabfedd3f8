import { NOT_KNOWN } from '../../../law';
import { type ChartStage, type PlaceState, reachOf, stageParts } from '../stage-parts';
import { countingAt, type Weighed } from '../weighed';
import { countsByOther } from './counts-by-other';

/** A place's part of a stage, in USD, split by whether the country counts for the mineral at hand. */
export interface CountryValue {
  /** `ZZ`: not known, unless the chain has no such stage. */
  readonly country: string;
  readonly state: PlaceState;
  readonly counts: number;
  readonly notKnown: number;
  readonly doesNot: number;
  /** What of `doesNot` surely counts all the same, by its other stage. */
  readonly countsElsewhere: number;
}

export type CountryParts = Omit<CountryValue, 'country' | 'state'>;

export interface CountrySeries {
  /** Greatest first, what is not known last; at most {@link MOST} rows. */
  readonly countries: readonly CountryValue[];
  /** The tail, when there are more. */
  readonly others?: CountryParts & { readonly count: number };
  readonly total: number;
  /** Every country, for the table and the file. */
  readonly all: readonly CountryValue[];
}

export const MOST = 12;

const NOTHING: CountryParts = { counts: 0, notKnown: 0, doesNot: 0, countsElsewhere: 0 };

/** The listed minerals' value by the country of a stage; of one mineral where it is named. */
export function byCountry(stage: ChartStage, weighed: Weighed, mineral?: string): CountrySeries {
  const { scenario, evaluation } = weighed;
  const counting = countingAt(weighed);
  const byOther = countsByOther(stage, weighed);
  const places = new Map<string, CountryValue>();
  const add = (country: string, state: PlaceState, parts: Partial<CountryParts>): void => {
    const key = keyOf(country, state);
    const before = places.get(key) ?? { country, state, ...NOTHING };
    places.set(key, { country, state, ...sumOf(before, { ...NOTHING, ...parts }) });
  };
  (scenario.minerals?.entries ?? []).forEach((entry, index) => {
    if (evaluation.minerals.entries[index]?.counted !== true) return;
    if (mineral !== undefined && entry.mineral !== mineral) return;
    const value = Number(entry.valueUsd) * reachOf(entry, stage);
    for (const { country, state, part } of stageParts(entry, stage)) {
      const isOpen = country === NOT_KNOWN && state === 'named';
      const doesCount = state === 'named' && counting(entry, stage).has(country);
      const kind = isOpen ? 'notKnown' : doesCount ? 'counts' : 'doesNot';
      const elsewhere = kind === 'doesNot' && country !== NOT_KNOWN ? byOther(entry, index, part) : 0;
      add(country, state, { [kind]: value * part, countsElsewhere: value * elsewhere });
    }
  });
  return grouped([...places.values()]);
}

const keyOf = (country: string, state: PlaceState): string => `${country}|${state}`;

export const sumOf = (a: CountryParts, b: CountryParts): CountryParts => ({
  counts: a.counts + b.counts,
  notKnown: a.notKnown + b.notKnown,
  doesNot: a.doesNot + b.doesNot,
  countsElsewhere: a.countsElsewhere + b.countsElsewhere,
});

export const wholeOf = ({ counts, notKnown, doesNot }: CountryParts): number => counts + notKnown + doesNot;

function grouped(rows: readonly CountryValue[]): CountrySeries {
  const isNamed = ({ country }: CountryValue): boolean => country !== NOT_KNOWN;
  const all = [...rows].sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || wholeOf(b) - wholeOf(a));
  const named = all.filter(isNamed);
  const unknown = all.slice(named.length);
  const total = all.reduce((sum, row) => sum + wholeOf(row), 0);
  const room = MOST - unknown.length;
  if (named.length <= room) return { countries: all, total, all };
  const tail = named.slice(room - 1);
  return {
    countries: [...named.slice(0, room - 1), ...unknown],
    others: { count: tail.length, ...tail.reduce<CountryParts>(sumOf, NOTHING) },
    total,
    all,
  };
}
