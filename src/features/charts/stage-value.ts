import { type Act, type Country, type Entry, NOT_KNOWN, type Part, valueAddedIn } from '../../law';

export type ChartStage = 'extraction' | 'processing' | 'recycling';

/** A part of an entry's value, in USD, whose stage took place in a country; `ZZ` for what is not known. For display. */
export interface PlacedValue {
  readonly country: Country | typeof NOT_KNOWN;
  readonly usd: number;
}

/** Where a stage of an entry took place, by the entry's value; adds up to all of the value that went through the stage. */
export function placedValue(entry: Entry, stage: ChartStage): readonly PlacedValue[] {
  const value = Number(entry.valueUsd);
  if (entry.kind === 'chain') {
    if ((stage === 'recycling') !== (entry.recycling !== undefined)) return [];
    return spread(value, addedBy(entry[stage]));
  }
  const recycled = partsOf(entry.recycled);
  const recycledTotal = recycled.reduce((sum, { usd }) => sum + usd, 0);
  if (stage === 'recycling') return recycled.map(({ country, usd }) => ({ country, usd: value * usd }));
  return spread(value * (1 - recycledTotal), partsOf(entry[stage]));
}

const partsOf = (parts: readonly Part[] = []): readonly PlacedValue[] =>
  parts.map(({ country, percent }) => ({ country, usd: Number(percent) / 100 }));

/** Parts of one whole; nothing known of a stage without value added. */
function addedBy(acts: readonly Act[] = []): readonly PlacedValue[] {
  const total = acts.reduce((sum, act) => sum + Number(valueAddedIn(act)), 0);
  return total === 0
    ? []
    : acts.map((act) => ({ country: act.country, usd: Number(valueAddedIn(act)) / total }));
}

/** Rounding in a sum of parts is no unknown rest. */
const NOISE = 1e-9;

function spread(value: number, parts: readonly PlacedValue[]): readonly PlacedValue[] {
  const rest = 1 - parts.reduce((sum, { usd }) => sum + usd, 0);
  const all = rest > NOISE ? [...parts, { country: NOT_KNOWN, usd: rest }] : parts;
  return all.map(({ country, usd }) => ({ country, usd: value * usd })).filter(({ usd }) => usd > 0);
}
