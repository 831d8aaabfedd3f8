import { type Act, type Country, type Entry, NOT_KNOWN, type Part } from '../../law';

export type ChartStage = 'extraction' | 'processing' | 'recycling';

/** Why a place is told apart from its country: nothing was added there, or the chain has no such stage. */
export type PlaceState = 'named' | 'nothing-added' | 'no-stage';

/** A part of a stage that took place in a country; `ZZ` where it is not known. For display. */
export interface StagePart {
  readonly country: Country;
  readonly state: PlaceState;
  /** Of the stage, 0 to 1. */
  readonly part: number;
}

/** How much of an entry's value, 0 to 1, went through a stage: what is recycled went through no other. */
export function reachOf(entry: Entry, stage: ChartStage): number {
  const recycled =
    entry.kind === 'chain'
      ? Number(entry.recycling !== undefined)
      : sumOf((entry.recycled ?? []).map(({ percent }) => Number(percent) / WHOLE));
  return stage === 'recycling' ? recycled : 1 - recycled;
}

/** Where a stage of an entry took place; the parts add up to 1 wherever any value went through the stage. */
export function stageParts(entry: Entry, stage: ChartStage): readonly StagePart[] {
  const reach = reachOf(entry, stage);
  if (reach <= NOISE) return [];
  if (entry.kind === 'chain') return partsOfActs(entry[stage], entry);
  return stage === 'recycling'
    ? named(entry.recycled ?? [], WHOLE * reach)
    : withRest(named(entry[stage] ?? [], WHOLE));
}

const WHOLE = 100;
/** Rounding in a sum of parts is no unknown rest. */
const NOISE = 1e-9;

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

const named = (parts: readonly Part[], whole: number): readonly StagePart[] =>
  parts
    .map(({ country, percent }) => ({ country, state: 'named' as const, part: Number(percent) / whole }))
    .filter(({ part }) => part > 0);

/** Where shares leave a rest without a country, the rest is not known. */
function withRest(parts: readonly StagePart[]): readonly StagePart[] {
  const rest = 1 - sumOf(parts.map(({ part }) => part));
  return rest > NOISE ? [...parts, { country: NOT_KNOWN, state: 'named', part: rest }] : parts;
}

/** A chain lists its stages: beside one that is named, another is not there. */
function partsOfActs(acts: readonly Act[] | undefined, entry: Entry): readonly StagePart[] {
  if (acts === undefined) {
    const isNamed = entry.extraction !== undefined || entry.processing !== undefined;
    return [{ country: NOT_KNOWN, state: isNamed ? 'no-stage' : 'named', part: 1 }];
  }
  const [only] = acts;
  if (acts.length === 1 && only !== undefined && only.valueAddedUsd === undefined)
    return [{ country: only.country, state: 'named', part: 1 }];
  const total = sumOf(acts.map(({ valueAddedUsd }) => Number(valueAddedUsd)));
  if (total === 0)
    return acts.map(({ country }) => ({ country, state: 'nothing-added', part: 1 / acts.length }));
  return acts
    .map(({ country, valueAddedUsd }) => ({
      country,
      state: 'named' as const,
      part: Number(valueAddedUsd) / total,
    }))
    .filter(({ part }) => part > 0);
}
