/** What the page's own address and document are asked for; the one place that names them. */

/** The fragment of the address, `#` included; empty when there is none. */
export const currentHash = (): string => window.location.hash;

/** Calls back whenever the fragment changes; returns how to stop. */
export function onHashChange(react: () => void): () => void {
  window.addEventListener('hashchange', react);
  return () => window.removeEventListener('hashchange', react);
}

/** Puts another fragment into the address without a new entry in the history and without an event. */
export const replaceHash = (hash: string): void => window.history.replaceState(window.history.state, '', hash);

/** The page's full address with another fragment. */
export function addressWithHash(hash: string): string {
  const address = new URL(window.location.href);
  address.hash = hash;
  return address.href;
}

/** Copies a text; false when the browser does not let the page. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
