import type { Scenario } from '../../law';
import type { Leaf } from '../../text/fact-words';
import { leavesOf } from '../../text/leaves';

/** A fact that two scenarios do not share; absent on the side that does not state it. */
export interface Difference {
  /** JSON Pointer; entries and items are told by their id, as `/minerals/entries/lithium/valueUsd`. */
  readonly pointer: string;
  readonly path: readonly string[];
  readonly before?: Leaf;
  readonly after?: Leaf;
}

/** Every fact in which the scenarios differ, in the order of the first, then of the second; where a fact comes from is none. */
export function differences(before: Scenario, after: Scenario): readonly Difference[] {
  const [left, right] = [leavesOf(before), leavesOf(after)];
  const pointers = new Set([...left.keys(), ...right.keys()]);
  return [...pointers].flatMap((pointer) => {
    const [old, now] = [left.get(pointer), right.get(pointer)];
    const path = old?.path ?? now?.path ?? [];
    if (old?.value === now?.value || path[0] === 'assumed') return [];
    return [
      {
        pointer,
        path,
        ...(old === undefined ? {} : { before: old.value }),
        ...(now === undefined ? {} : { after: now.value }),
      },
    ];
  });
}
