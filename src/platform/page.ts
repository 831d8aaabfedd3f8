/** What the page's own address and document are asked for; the one place that names them. */

import { depthIn, hashOf, isOtherView } from './address';

/** The fragment of the address, `#` included; empty when there is none. */
export const currentHash = (): string => window.location.hash;

/** Calls back whenever the fragment changes; returns how to stop. */
export function onHashChange(react: () => void): () => void {
  window.addEventListener('hashchange', react);
  return () => window.removeEventListener('hashchange', react);
}

/** Leads from another view to the calculator; both of its depths, and a link in the address, are there already. */
export function showCalculator(): void {
  if (isOtherView(currentHash())) window.location.hash = hashOf('car');
}

/** Leads to a battery's sourcing, where tables come in. */
export function showBattery(): void {
  if (depthIn(currentHash()) !== 'battery') window.location.hash = hashOf('battery');
}

/** The fragment of the page that has just forgotten everything. */
export const FORGOTTEN = '#/forgotten';

/** Calls back when the page is come back to, or the network is; returns how to stop. */
export function onReturn(react: () => void): () => void {
  const whenShown = () => {
    if (document.visibilityState === 'visible') react();
  };
  document.addEventListener('visibilitychange', whenShown);
  window.addEventListener('online', react);
  return () => {
    document.removeEventListener('visibilitychange', whenShown);
    window.removeEventListener('online', react);
  };
}

/** Puts another fragment into the address without a new entry in the history and without an event. */
export const replaceHash = (hash: string): void =>
  window.history.replaceState(window.history.state, '', hash);

/** The page's full address with another fragment. */
export function addressWithHash(hash: string): string {
  const address = new URL(window.location.href);
  address.hash = hash;
  return address.href;
}

/**
 * Copies a text that is still being made; false when the browser does not let the page. The promise itself is
 * handed over where that is possible: some browsers allow copying only while the press is being handled.
 */
export async function copyText(text: Promise<string>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
    return true;
  } catch {
    return copyMade(text);
  }
}

async function copyMade(text: Promise<string>): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(await text);
    return true;
  } catch {
    return false;
  }
}

/** Calls back when the person types or chooses anything; returns how to stop. */
export function onInput(react: () => void): () => void {
  document.addEventListener('input', react);
  return () => document.removeEventListener('input', react);
}
