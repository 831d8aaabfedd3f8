/** The languages of the page, and the way from one to another. */
import { CHOICE } from './choose-language';
import { reloadKeeping } from './hand-over';
import { localStore } from './storage';
import { createStore } from './store';

/** The languages that the page is built in, English first, as the folders of words say (`.ci/build/messages.mjs`). */
export const LANGUAGES: readonly string[] = import.meta.env.PAGE_LANGUAGES;

/** What each calls itself; the build writes it, since a browser takes long to look it up. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = import.meta.env.PAGE_LANGUAGE_NAMES;

/** The one this page is in. */
export const OWN_LANGUAGE: string = import.meta.env.PAGE_LANGUAGE;

/** The address of the page in a language, from the page in any other. */
export const pageIn = (language: string): string =>
  `${import.meta.env.BASE_URL}${language === 'en' ? '' : `${language}/`}`;

const KEY = CHOICE.slice(CHOICE.indexOf('/') + 1);

/** Has the device remember the language that the person wants. */
export const chooseLanguage = (language: string): void => void localStore.write(KEY, language);

/** The language that was wanted but could not be had; null when none was. */
export const missingLanguage = createStore<string | null>(wantedInstead());

/** Without a network the copy on the device may be of another language than the one chosen. */
function wantedInstead(): string | null {
  const chosen = localStore.read(KEY);
  return chosen !== null && chosen !== OWN_LANGUAGE && LANGUAGES.includes(chosen) ? chosen : null;
}

/** Shows the page in a language with all that was typed, at the same view; where it cannot be had, stays and says so. */
export async function goToLanguage(language: string): Promise<void> {
  const address = pageIn(language);
  const isThere = await fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!isThere) return missingLanguage.set(language);
  chooseLanguage(language);
  const { search, hash } = window.location;
  reloadKeeping({ at: `${address}${search}${hash}`, also: { [CHOICE]: language } });
}
