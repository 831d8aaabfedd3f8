/** The languages that the page is built in, English first, as the folders of words say (`.ci/build/messages.mjs`). */
export const LANGUAGES: readonly string[] = import.meta.env.PAGE_LANGUAGES;

/** The address of the page in a language, from the page in any other. */
export const pageIn = (language: string): string =>
  `${import.meta.env.BASE_URL}${language === 'en' ? '' : `${language}/`}`;
