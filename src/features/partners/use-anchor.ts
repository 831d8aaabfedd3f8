import { useEffect, useSyncExternalStore } from 'react';
import { currentHash, onHashChange } from '../../platform/page';

/** The groups of the page that an address can name. */
export const GROUPS = ['united-states', 'north-america', 'free-trade', 'japan', 'talks'] as const;

export type Group = (typeof GROUPS)[number];

/** The group or country that a fragment names: `JP` of `#/partners/JP`; null when it names none. */
export const anchorIn = (hash: string): string | null =>
  /^#\/partners\/([A-Z]{2}|[a-z-]+)$/.exec(hash)?.[1] ?? null;

/** The fragment that leads to a group or a country. */
export const hashTo = (anchor: string): string => `#/partners/${anchor}`;

/** The id of the element of a group or a country. */
export const idOf = (anchor: string): string => `partners-${anchor}`;

/** The group or country that the address names. */
export const useAnchor = (): string | null =>
  useSyncExternalStore(onHashChange, () => anchorIn(currentHash()));

/** Brings a group or a country into view, and the keyboard with it. */
export function reveal(anchor: string): void {
  const place = document.getElementById(idOf(anchor));
  place?.scrollIntoView();
  place?.querySelector<HTMLElement>('summary, [tabindex="-1"]')?.focus({ preventScroll: true });
}

/** Brings into view what the address names, once the list is there: after the shell has gone to the page's top. */
export function useReveal(anchor: string | null, isThere: boolean): void {
  useEffect(() => {
    if (anchor === null || !isThere) return;
    const frame = requestAnimationFrame(() => reveal(anchor));
    return () => cancelAnimationFrame(frame);
  }, [anchor, isThere]);
}
