import type { Scenario } from '../../../law';
import type { Leaf } from '../../../text/fact-words';
import { leavesOf } from '../../../text/leaves';

/** A fact that scenarios do not share, as each says it; undefined where one does not state it. */
export interface Difference {
  /** JSON Pointer; entries and items are told by their id, as `/minerals/entries/lithium/valueUsd`. */
  readonly pointer: string;
  readonly path: readonly string[];
  readonly said: readonly (Leaf | undefined)[];
}

/** Every fact in which the scenarios differ, in the order of the first, then of the next; where a fact comes from is none. */
export function differences(scenarios: readonly Scenario[]): readonly Difference[] {
  const leaves = scenarios.map(leavesOf);
  const pointers = new Set(leaves.flatMap((each) => [...each.keys()]));
  return [...pointers].flatMap((pointer) => {
    const facts = leaves.map((each) => each.get(pointer));
    const path = facts.find((fact) => fact !== undefined)?.path ?? [];
    const said = facts.map((fact) => fact?.value);
    return path[0] === 'assumed' || said.every((each) => each === said[0]) ? [] : [{ pointer, path, said }];
  });
}
