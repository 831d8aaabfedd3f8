import type { Evaluation, MineralId, Scenario } from '../../law';

/** A mineral's value in USD, split by what it does for the share; for display. */
export interface MineralValue {
  readonly mineral: MineralId;
  readonly value: number;
  readonly counts: number;
  readonly depends: number;
  readonly doesNot: number;
}

/** The battery's listed minerals, dearest first, and all of them together. */
export interface MineralSeries {
  readonly minerals: readonly MineralValue[];
  readonly total: Omit<MineralValue, 'mineral'>;
  /** Minerals off the list: entered, but not in the sum. */
  readonly notListed: readonly MineralId[];
}

export const NOTHING = { value: 0, counts: 0, depends: 0, doesNot: 0 };

/** The value of each mineral by what it does for the share, its entries taken together. */
export function mineralSeries({ minerals }: Scenario, evaluation: Evaluation): MineralSeries {
  const byMineral = new Map<MineralId, Omit<MineralValue, 'mineral'>>();
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

const split = (
  value: number,
  { min, max }: { readonly min: number; readonly max: number },
): typeof NOTHING => ({
  value,
  counts: (value * min) / 100,
  depends: (value * (max - min)) / 100,
  doesNot: (value * (100 - max)) / 100,
});

export const sum = (a: typeof NOTHING, b: typeof NOTHING): typeof NOTHING => ({
  value: a.value + b.value,
  counts: a.counts + b.counts,
  depends: a.depends + b.depends,
  doesNot: a.doesNot + b.doesNot,
});

/** The mineral with the greatest value of a kind; nothing when none has any. */
export function greatest(
  minerals: readonly MineralValue[],
  kind: 'depends' | 'doesNot',
): MineralValue | undefined {
  const [first] = [...minerals].sort((a, b) => b[kind] - a[kind]);
  return first !== undefined && first[kind] > 0 ? first : undefined;
}
