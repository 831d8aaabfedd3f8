import { toPointer } from '../kernel/pointer';
import type { Leaf } from './fact-words';

/** A fact at the end of a path; entries and items are told by their id, places by their country. */
export interface FactAt {
  readonly path: readonly string[];
  readonly value: Leaf;
}

/** A scenario's facts, each under its pointer; what an item is told by is in the pointer and no fact of its own. */
export function leavesOf(scenario: object): ReadonlyMap<string, FactAt> {
  const leaves = new Map<string, FactAt>();
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
