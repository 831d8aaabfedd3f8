import { useSyncExternalStore } from 'react';
import type { Scenario } from '../../law';

let kept: Scenario | null = null;
const listeners = new Set<() => void>();

/** Keeps a scenario for as long as the page is open, wherever the person goes in it. */
export function keep(scenario: Scenario | null): void {
  kept = scenario;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The scenario kept to compare with. */
export const useKept = (): Scenario | null => useSyncExternalStore(subscribe, () => kept);
