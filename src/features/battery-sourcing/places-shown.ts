import { NOT_KNOWN } from '../../law';
import { type EntryValues, remainderOf } from '../../scenario-form';

export const SHOWN_STAGES = ['recycled', 'extraction', 'processing'] as const;
export type ShownStage = (typeof SHOWN_STAGES)[number];

/** A country with its part of a stage; `NOT_KNOWN` for what nobody named. */
export interface PlaceShown {
  readonly country: string;
  /** 0 to 100; absent while the amounts cannot be used. */
  readonly percent?: number;
}

/** Where a stage of a mineral takes place, the largest part first, what is not named as not known. */
export function placesShown(entry: EntryValues, stage: ShownStage): readonly PlaceShown[] {
  const places = entry.kind === 'shares' ? ofShares(entry, stage) : ofChain(entry, stage);
  return places.toSorted((a, b) => (b.percent ?? 0) - (a.percent ?? 0));
}

function ofShares({ shares }: EntryValues, stage: ShownStage): readonly PlaceShown[] {
  const parts = shares[stage];
  const rest = Number(remainderOf(parts.map(({ percent }) => percent))) / 1_000_000;
  const named = parts.filter(({ country }) => country !== '' && country !== NOT_KNOWN);
  const known = named.map(({ country, percent }) => sized(country, Number(percent)));
  if (stage === 'recycled') return known;
  if (parts.length === 0) return [{ country: NOT_KNOWN }];
  const unnamed = parts
    .filter((part) => !named.includes(part))
    .reduce((sum, { percent }) => sum + (Number(percent) || 0), Math.max(rest, 0));
  return unnamed > 0 ? [...known, sized(NOT_KNOWN, unnamed)] : known;
}

/** Parts of the value that the stage added; a chain is either recycled, or mined and processed. */
function ofChain({ chain, route }: EntryValues, stage: ShownStage): readonly PlaceShown[] {
  if ((stage === 'recycled') !== (route === 'recycled')) return [];
  const acts = chain[stage === 'recycled' ? 'recycling' : stage];
  if (acts.length === 0) return [{ country: NOT_KNOWN }];
  const total = acts.reduce((sum, { valueAddedUsd }) => sum + Number(valueAddedUsd), 0);
  return acts.map(({ country, valueAddedUsd }) =>
    sized(
      country === '' ? NOT_KNOWN : country,
      acts.length === 1 ? 100 : (Number(valueAddedUsd) / total) * 100,
    ),
  );
}

const sized = (country: string, percent: number): PlaceShown =>
  Number.isFinite(percent) && percent > 0 ? { country, percent } : { country };
