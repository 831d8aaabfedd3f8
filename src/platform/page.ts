/** What the page's own address and document are asked for; the one place that names them. */

import { depthIn, editionIn, hashOf, isOtherView, searchWith } from './address';

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

/** The edition that the address asks for; null when it asks for none. */
export const currentEdition = (): string | null => editionIn(window.location.search);

/** The page's full address with another fragment, answered by an edition, or by the newest where that is null. */
export function addressWith(hash: string, edition: string | null): string {
  const address = new URL(window.location.href);
  address.search = searchWith(address.search, edition);
  address.hash = hash;
  return address.href;
}

/** The address of a file of the app, or of its folder. */
export const addressOfFile = (path: string): string =>
  new URL(`${import.meta.env.BASE_URL}${path}`, window.location.href.replace(/[?#].*$/, '')).href;

/** The address of a file of the law's data, of the edition that the page answers by. */
export function addressOfLaw(file: string): string {
  const edition = currentEdition();
  return addressOfFile(edition === null ? `data/${file}` : `data/editions/${edition}/${file}`);
}

/** Whether the device can hand on what is shared. */
export const canShare = (data: ShareData): boolean =>
  typeof navigator.share === 'function' && navigator.canShare?.(data) === true;

/** Hands something on by the device's own menu; closing the menu is no failure. */
export async function share(data: ShareData): Promise<void> {
  try {
    await navigator.share(data);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  }
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
