/**
 * In the page's head, before anything is drawn: sends on whoever is to read another language, and marks what the page
 * opens on, so that the words in its HTML are hidden where they are not it.
 */
import { CHOICE, languageToShow } from '../platform/choose-language';
import { opensOn } from '../platform/opens-on';
import { markPresses } from '../platform/typed-early';

declare const LANGUAGES: readonly string[];

/** What the offline copy adds where it has another language than the one asked for: then this is the page to show. */
const KEPT = /[?&]kept$/;

const { pathname, search, hash } = location;
const { currentScript, documentElement } = document;
const own = documentElement.lang.slice(0, 2);
const src = currentScript && 'src' in currentScript ? currentScript.src : '';

/** In the history where the device keeps nothing. */
function chosen(): string | null {
  try {
    return history.state?.[CHOICE] ?? localStorage.getItem(CHOICE);
  } catch {
    return null;
  }
}

if (KEPT.test(search)) history.replaceState(history.state, '', pathname + search.replace(KEPT, '') + hash);
else {
  const facts = { own, chosen: chosen(), wanted: navigator.languages, built: LANGUAGES };
  const language = languageToShow(facts);
  if (language !== own) {
    // Nothing of this page is to be fetched, run or drawn any more.
    stop();
    location.replace(new URL(`../${language === 'en' ? '' : `${language}/`}${search}${hash}`, src));
  }
}

documentElement.dataset['opens'] = opensOn();
markPresses(() => documentElement.dataset['opens'] === undefined);
