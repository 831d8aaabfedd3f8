import type { Evaluation, MineralId, Range, Scenario } from '../../../law';

/** A value in USD, split by what it does for the share; for display. */
export interface MineralParts {
  readonly value: number;
  readonly counts: number;
  readonly depends: number;
  readonly notKnown: number;
  readonly doesNot: number;
}

export interface MineralValue extends MineralParts {
  readonly mineral: MineralId;
}

/** The battery's listed minerals, dearest first, and all of them together. */
export interface MineralSeries {
  readonly minerals: readonly MineralValue[];
  readonly total: MineralParts;
  /** Minerals off the list: entered, but not in the sum. */
  readonly notListed: readonly MineralId[];
}

export const NOTHING: MineralParts = { value: 0, counts: 0, depends: 0, notKnown: 0, doesNot: 0 };

/** The value of each mineral by what it does for the share, its entries taken together. */
export function mineralSeries({ minerals }: Scenario, evaluation: Evaluation): MineralSeries {
  const byMineral = new Map<MineralId, MineralParts>();
  const notListed = new Set<MineralId>();
  let total = NOTHING;
  (minerals?.entries ?? []).forEach(({ mineral, valueUsd }, index) => {
    const result = evaluation.minerals.entries[index];
    if (result === undefined) return;
    if (!result.counted) {
      notListed.add(mineral);
      return;
    }
    const own = split(Number(valueUsd), result.qualifyingPercent);
    byMineral.set(mineral, sum(byMineral.get(mineral) ?? NOTHING, own));
    total = sum(total, own);
  });
  return {
    minerals: [...byMineral]
      .map(([mineral, parts]) => ({ mineral, ...parts }))
      .sort((a, b) => b.value - a.value),
    total,
    notListed: [...notListed],
  };
}

/** Percent that counts had all that is not known counted; the most that counts where the law does not say. */
export const possibleOf = (range: Range): number =>
  'possible' in range && typeof range.possible === 'number' ? range.possible : range.max;

function split(value: number, range: Range): MineralParts {
  const { min, max } = range;
  const possible = possibleOf(range);
  return {
    value,
    counts: (value * min) / 100,
    depends: (value * (max - min)) / 100,
    notKnown: (value * (possible - max)) / 100,
    doesNot: (value * (100 - possible)) / 100,
  };
}

export const sum = (a: MineralParts, b: MineralParts): MineralParts => ({
  value: a.value + b.value,
  counts: a.counts + b.counts,
  depends: a.depends + b.depends,
  notKnown: a.notKnown + b.notKnown,
  doesNot: a.doesNot + b.doesNot,
});

/** The mineral with the greatest value of a kind; nothing when none has any. */
export function greatest(
  minerals: readonly MineralValue[],
  kind: 'depends' | 'notKnown' | 'doesNot',
): MineralValue | undefined {
  const [first] = [...minerals].sort((a, b) => b[kind] - a[kind]);
  return first !== undefined && first[kind] > 0 ? first : undefined;
}
