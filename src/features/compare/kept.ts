import { useSyncExternalStore } from 'react';
import type { Scenario } from '../../law';
import { createStore } from '../../platform/store';

/** A scenario to compare with; without a name, one that was in the form. */
export interface Kept {
  readonly scenario: Scenario;
  readonly name?: string;
}

const kept = createStore<Kept | null>(null);

/** Keeps a scenario for as long as the page is open, wherever the person goes in it. */
export const keep = kept.set;

/** The scenario kept to compare with. */
export const useKept = (): Kept | null => useSyncExternalStore(kept.subscribe, kept.get);
