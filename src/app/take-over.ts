import { type ReactNode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { depthIn, hashOf, hasLink } from '../platform/address';
import { endFirstWords, opensOn } from '../platform/opens-on';
import { currentHash, replaceHash } from '../platform/page';
import { isAnythingSaid, noteEarly, onceSaid } from '../platform/typed-early';
import { fetchForm } from './form-part';

/** Whether the HTML was shown, and says what the page is to say, in its own words. */
const isAsDrawn = (root: HTMLElement): boolean =>
  root.firstElementChild !== null && root.querySelector('font') === null && opensOn() === 'blank';

/**
 * Who typed and went to the other depth before the scripts were there goes there once the questions, which stand in
 * the first depth alone, have heard what was typed.
 */
function comeBackFirst(): void {
  const away = currentHash();
  if (!isAnythingSaid() || depthIn(away) === 'car' || hasLink(away)) return;
  replaceHash(hashOf('car'));
  onceSaid(() => window.location.replace(away));
}

/** Brings the words of the page's HTML to life where they are what it opens on; else draws the page in their place. */
export async function takeOver(root: HTMLElement, page: ReactNode): Promise<void> {
  // What is hidden nobody typed into; the browser may have put back what stood there in a former visit.
  if (document.documentElement.dataset['opens'] === 'blank') {
    noteEarly(root);
    comeBackFirst();
  }
  if (isAsDrawn(root) && (await fetchForm())) {
    // From here on React hears of what is pressed.
    endFirstWords();
    startTransition(() => void hydrateRoot(root, page));
  } else createRoot(root).render(page);
}
