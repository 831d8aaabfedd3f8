/** What the page's HTML, drawn at build time, may show: asked in the head, before it is painted, and by the page's script. */
import { depthIn, hasLink, isOtherView } from './address';
import { currentEdition, currentHash } from './page';
import { isWorkKept } from './work-kept';

/**
 * `blank`: the questions of a car that nobody described, as the HTML has them. `kept`: the same view, filled in.
 * `other`: another view, depth or edition, or a link.
 */
export function opensOn(): 'blank' | 'kept' | 'other' {
  const hash = currentHash();
  const isElsewhere = hasLink(hash) || isOtherView(hash) || depthIn(hash) !== 'car';
  if (isElsewhere || currentEdition() !== null) return 'other';
  return isWorkKept() ? 'kept' : 'blank';
}

/** Once the page is drawn: the words of its HTML are not hidden any more, and nothing is missing. */
export function endFirstWords(): void {
  delete document.documentElement.dataset['opens'];
  document.getElementById('missing')?.remove();
}
