import { useSyncExternalStore } from 'react';
import { currentHash, onHashChange } from '../platform/page';

export type View = 'calculator' | 'partners';

/** The fragment that leads to each view. */
export const HASHES: Readonly<Record<View, string>> = { calculator: '#/', partners: '#/partners' };

/** The view of a fragment; whatever is not another view's is the calculator's. */
export const viewOf = (hash: string): View =>
  /^#\/partners(?:[?/]|$)/.test(hash) ? 'partners' : 'calculator';

/** Whether a fragment carries a scenario. */
export const hasLink = (hash: string): boolean => /^#\/?\?(?:[^#]*&)?s=/.test(hash);

/** The view that the address names. */
export const useView = (): View => useSyncExternalStore(onHashChange, () => viewOf(currentHash()));
