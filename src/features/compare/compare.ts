import { toPointer } from '../../kernel/pointer';
import type { Scenario } from '../../law';

/** A fact that two scenarios do not share; absent on the side that does not state it. */
export interface Difference {
  /** JSON Pointer; entries and items are told by their id, as `/minerals/entries/lithium/valueUsd`. */
  readonly pointer: string;
  readonly path: readonly string[];
  readonly before?: Leaf;
  readonly after?: Leaf;
}

export type Leaf = string | boolean;

/** Every fact in which the scenarios differ, in the order of the first, then of the second. */
export function differences(before: Scenario, after: Scenario): readonly Difference[] {
  const [left, right] = [leavesOf(before), leavesOf(after)];
  const pointers = new Set([...left.keys(), ...right.keys()]);
  return [...pointers].flatMap((pointer) => {
    const [old, now] = [left.get(pointer), right.get(pointer)];
    if (old?.value === now?.value) return [];
    return [
      {
        pointer,
        path: old?.path ?? now?.path ?? [],
        ...(old === undefined ? {} : { before: old.value }),
        ...(now === undefined ? {} : { after: now.value }),
      },
    ];
  });
}

interface At {
  readonly path: readonly string[];
  readonly value: Leaf;
}

/** The scenario's facts, each under its pointer. */
function leavesOf(scenario: Scenario): ReadonlyMap<string, At> {
  const leaves = new Map<string, At>();
  const visit = (value: unknown, path: readonly string[]): void => {
    if (Array.isArray(value))
      value.forEach((each, index) => void visit(each, [...path, nameOf(each, index)]));
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) visit(each, [...path, key]);
    else if (typeof value === 'string' || typeof value === 'boolean')
      leaves.set(toPointer(path), { path, value });
  };
  visit(scenario, []);
  return leaves;
}

/** What tells an item of a list apart from the others: its id or its country, else its value or its place. */
function nameOf(item: unknown, index: number): string {
  if (typeof item === 'string') return item;
  for (const key of ['id', 'country']) {
    const name = typeof item === 'object' && item !== null ? Reflect.get(item, key) : undefined;
    if (typeof name === 'string') return name;
  }
  return String(index);
}
