import { useSyncExternalStore } from 'react';
import { currentHash, onHashChange } from '../platform/page';

const VIEWS = ['calculator', 'partners', 'law', 'dealers', 'developers', 'accessibility'] as const;

export type View = (typeof VIEWS)[number];

/** The fragment that leads to each view. */
export const HASHES: Readonly<Record<View, string>> = {
  calculator: '#/',
  partners: '#/partners',
  law: '#/law',
  dealers: '#/dealers',
  accessibility: '#/accessibility',
  developers: '#/developers',
};

/** The view of a fragment; whatever is not another view's is the calculator's. */
export function viewOf(hash: string): View {
  const [, name] = /^#\/([a-z]+)(?:[?/]|$)/.exec(hash) ?? [];
  return VIEWS.find((view) => view === name) ?? 'calculator';
}

/** The view that the address names. */
export const useView = (): View =>
  useSyncExternalStore(
    onHashChange,
    () => viewOf(currentHash()),
    () => 'calculator',
  );
