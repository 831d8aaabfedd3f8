import { useSyncExternalStore } from 'react';
import { currentHash, onHashChange } from '../platform/page';

export type View = 'calculator' | 'partners' | 'law';

/** The fragment that leads to each view. */
export const HASHES: Readonly<Record<View, string>> = {
  calculator: '#/',
  partners: '#/partners',
  law: '#/law',
};

/** The view of a fragment; whatever is not another view's is the calculator's. */
export function viewOf(hash: string): View {
  const [, name] = /^#\/([a-z]+)(?:[?/]|$)/.exec(hash) ?? [];
  return name === 'partners' || name === 'law' ? name : 'calculator';
}

/** Whether a fragment carries a scenario. */
export const hasLink = (hash: string): boolean => /^#\/?\?(?:[^#]*&)?s=/.test(hash);

/** The view that the address names. */
export const useView = (): View => useSyncExternalStore(onHashChange, () => viewOf(currentHash()));
