import type { Decimal } from '../kernel/decimal';
import type { Act, Entry, Part } from './scenario';
import type { Stage } from './vocabulary';

/** A country at a stage of an entry: with value added (USD) in a chain, with a percentage among shares. */
export type Place = Act | Part;

/** A stage of an entry, the field that holds its places, and these; a stage that is not named has none. */
export interface StagePlaces {
  readonly stage: Stage;
  readonly field: Stage | 'recycled';
  readonly places: readonly Place[];
}

/** The entry's three stages, in the law's order. */
export const placesOf = (entry: Entry): readonly StagePlaces[] => [
  { stage: 'extraction', field: 'extraction', places: entry.extraction ?? [] },
  { stage: 'processing', field: 'processing', places: entry.processing ?? [] },
  entry.kind === 'chain'
    ? { stage: 'recycling', field: 'recycling', places: entry.recycling ?? [] }
    : { stage: 'recycling', field: 'recycled', places: entry.recycled ?? [] },
];

/** The place's percent or USD of value added; undefined for a lone act that names none and is its whole stage. */
export function amountOf(place: Place): number | undefined {
  if ('percent' in place) return Number(place.percent);
  return place.valueAddedUsd === undefined ? undefined : Number(place.valueAddedUsd);
}

const ANY_AMOUNT = '1' as Decimal;

/**
 * The act's value added (USD), for parts of its stage: a lone act that names none is its whole stage, and any
 * amount above 0 says so.
 */
export const valueAddedIn = (act: Act): Decimal => act.valueAddedUsd ?? ANY_AMOUNT;
