import { type ReactNode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { endFirstWords, opensOn } from '../platform/opens-on';
import { noteEarly } from '../platform/typed-early';
import { fetchForm } from './form-part';

/** Whether the HTML was shown, and says what the page is to say, in its own words. */
const isAsDrawn = (root: HTMLElement): boolean =>
  root.firstElementChild !== null && root.querySelector('font') === null && opensOn() === 'blank';

/** Brings the words of the page's HTML to life where they are what it opens on; else draws the page in their place. */
export async function takeOver(root: HTMLElement, page: ReactNode): Promise<void> {
  // What is hidden nobody typed into; the browser may have put back what stood there in a former visit.
  if (document.documentElement.dataset['opens'] === 'blank') noteEarly(root);
  if (isAsDrawn(root) && (await fetchForm())) {
    // From here on React hears of what is pressed.
    endFirstWords();
    startTransition(() => void hydrateRoot(root, page));
  } else createRoot(root).render(page);
}
