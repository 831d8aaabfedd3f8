import { toPointer } from '../../kernel/pointer';
import type { Scenario } from '../../law';
import type { Leaf } from '../../text/fact-words';

/** A fact that two scenarios do not share; absent on the side that does not state it. */
export interface Difference {
  /** JSON Pointer; entries and items are told by their id, as `/minerals/entries/lithium/valueUsd`. */
  readonly pointer: string;
  readonly path: readonly string[];
  readonly before?: Leaf;
  readonly after?: Leaf;
}

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

/** The scenario's facts, each under its pointer; an item's name is in the pointer and not a fact of its own. */
function leavesOf(scenario: Scenario): ReadonlyMap<string, At> {
  const leaves = new Map<string, At>();
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string' || typeof value === 'boolean') {
      leaves.set(toPointer(path), { path, value });
      return;
    }
    for (const [name, each] of namedIn(value)) if (each !== path.at(-1)) visit(each, [...path, name]);
  };
  visit(scenario, []);
  return leaves;
}

/** The fields of an object, or the items of a list by what tells them apart. */
function namedIn(value: unknown): readonly (readonly [name: string, each: unknown])[] {
  if (Array.isArray(value)) return value.map((each, index) => [nameOf(each, index), each]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
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
