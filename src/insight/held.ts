import {
  type Entry,
  type HeldMinerals,
  mineralsScale,
  type Rulebook,
  type Scenario,
  type Weight,
} from '../law';

/** What `evaluate` finds of a battery's minerals, and their value. */
export interface Held extends HeldMinerals {
  /** USD; for telling batteries apart. */
  readonly totalUsd: number;
}

interface Known {
  readonly entry: Entry;
  readonly weight: Weight | undefined;
}

/**
 * Holds batteries that differ in few entries against the percentage of the scenario's day: an entry whose places stay is
 * weighed once, since what counts of it does not hang on its value.
 */
export function holder(scenario: Scenario, rulebook: Rulebook): (entries: readonly Entry[]) => Held {
  const { weigh, hold } = mineralsScale(scenario, rulebook);
  const known = new Map<string, Known>();
  const weightOf = (entry: Entry): Weight | undefined => {
    const before = known.get(entry.id);
    if (before !== undefined && hasSamePlaces(before.entry, entry)) return before.weight;
    const weight = weigh(entry);
    if (before === undefined) known.set(entry.id, { entry, weight });
    return weight;
  };
  return (entries) => {
    let totalUsd = 0;
    const weighed = entries.flatMap((entry) => {
      const weight = weightOf(entry);
      if (weight === undefined) return [];
      totalUsd += Number(entry.valueUsd);
      return [{ valueUsd: entry.valueUsd, weight }];
    });
    return { ...hold(weighed), totalUsd };
  };
}

/** Whether two entries are made of the very same lists of places; a list that is equal and another is weighed anew. */
function hasSamePlaces(a: Entry, b: Entry): boolean {
  if (a.mineral !== b.mineral || a.extraction !== b.extraction || a.processing !== b.processing) return false;
  if (a.kind === 'chain') return b.kind === 'chain' && a.recycling === b.recycling;
  return b.kind === 'shares' && a.recycled === b.recycled;
}

export const entriesOf = ({ minerals }: Scenario): readonly Entry[] => minerals?.entries ?? [];
