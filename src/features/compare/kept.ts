import { useSyncExternalStore } from 'react';
import type { Scenario } from '../../law';

/** A scenario to compare with; without a name, one that was in the form. */
export interface Kept {
  readonly scenario: Scenario;
  readonly name?: string;
}

let kept: Kept | null = null;
const listeners = new Set<() => void>();

/** Keeps a scenario for as long as the page is open, wherever the person goes in it. */
export function keep(chosen: Kept | null): void {
  kept = chosen;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The scenario kept to compare with. */
export const useKept = (): Kept | null => useSyncExternalStore(subscribe, () => kept);
