import { useSyncExternalStore } from 'react';
import type { Scenario } from '../../../law';
import { createStore } from '../../../platform/store';

/** A scenario to compare with. */
export interface Kept {
  readonly key: string;
  readonly name: string;
  readonly scenario: Scenario;
  /** One supplier's entries alone: it has a share, and no credit of its own. */
  readonly isSupplier?: boolean;
}

const kept = createStore<readonly Kept[]>([]);
let next = 0;

/** Keeps a scenario to compare with, for as long as the page is open, wherever the person goes in it. */
export const keep = (added: Omit<Kept, 'key'>): void => {
  next += 1;
  kept.set([...kept.get(), { ...added, key: String(next) }]);
};

/** Keeps another name for it: two kept at once are told apart. */
export const freeName = (name: string): string => {
  const names = new Set(kept.get().map((each) => each.name));
  let free = name;
  for (let number = 2; names.has(free); number += 1) free = `${name} ${number}`;
  return free;
};

export const letGo = (key: string): void => kept.set(kept.get().filter((each) => each.key !== key));

/** The scenarios kept to compare with, in the order they were kept. */
export const useKept = (): readonly Kept[] => useSyncExternalStore(kept.subscribe, kept.get);
