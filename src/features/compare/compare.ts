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

/** The scenario's facts, each under its pointer; what an item is told by is in the pointer and no fact of its own. */
function leavesOf(scenario: Scenario): ReadonlyMap<string, At> {
  const leaves = new Map<string, At>();
  const visit = (value: unknown, path: readonly string[], toldBy?: string): void => {
    if (typeof value === 'string' || typeof value === 'boolean') leaves.set(toPointer(path), { path, value });
    else if (Array.isArray(value)) {
      const names = new Map<string, number>();
      value.forEach((item: unknown, index) => {
        const { name, by } = nameOf(item, index);
        const number = (names.get(name) ?? 0) + 1;
        names.set(name, number);
        visit(item, [...path, number === 1 ? name : `${name} ${number}`], by);
      });
    } else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) if (key !== toldBy) visit(each, [...path, key]);
  };
  visit(scenario, []);
  return leaves;
}

interface Named {
  readonly name: string;
  /** The field that the name is. */
  readonly by?: string;
}

/** What tells an item of a list apart from the others: its id or its country, else its value or its place. */
function nameOf(item: unknown, index: number): Named {
  if (typeof item === 'string') return { name: item };
  for (const by of ['id', 'country']) {
    const name = typeof item === 'object' && item !== null ? Reflect.get(item, by) : undefined;
    if (typeof name === 'string') return { name, by };
  }
  return { name: String(index) };
}
