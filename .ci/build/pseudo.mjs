/**
 * Two languages that nobody speaks, made of the English sentences by `PSEUDO=1 npm run build`: what was not translated
 * stands out in them, and what has no room is cut. `xa` is in brackets and two fifths longer; `xb` has no blanks to
 * break a line at, as Japanese.
 */

export const PSEUDO_LANGUAGES = /** @type {const} */ (['xa', 'xb']);

/** @typedef {typeof PSEUDO_LANGUAGES[number]} PseudoLanguage */

/** @param {string} language @returns {language is PseudoLanguage} */
export const isPseudo = (language) => PSEUDO_LANGUAGES.some((each) => each === language);

const TAGS = { xa: 'en-XA', xb: 'ja' };
const ACCENTS = { a: 'áa', e: 'éee', i: 'íi', o: 'óo', u: 'úu' };

/** Vowels are two fifths of English. @param {string} text */
const longer = (text) =>
  text.replace(/[aeiou]/g, (vowel) => ACCENTS[/** @type {keyof typeof ACCENTS} */ (vowel)]);

/** Half as many signs, each twice as wide. @param {string} text */
const unbroken = (text) => text.replace(/[A-Za-z ]+/g, (run) => '漢字'.repeat(Math.ceil(run.length / 4)));

const MAKERS = {
  xa: (/** @type {string} */ text) => `[${places(text, longer)}]`,
  xb: (/** @type {string} */ text) => `[${places(text, unbroken)}]`,
};

/** What is between the places to fill in, changed. @param {string} sentence @param {(text: string) => string} change */
const places = (sentence, change) =>
  sentence
    .split(/(\{\w+\})/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');

/**
 * The sentences of a made language; plurals keep their conditions.
 * @param {PseudoLanguage} language
 * @param {Readonly<Record<string, unknown>>} english
 * @returns {Record<string, unknown>}
 */
export function pseudoSentences(language, english) {
  const make = MAKERS[language];
  /** @param {unknown} value @returns {unknown} */
  const made = (value) => {
    if (typeof value === 'string') return make(value);
    if (!Array.isArray(value)) return value;
    return value.map((variant) => ({
      ...variant,
      match: Object.fromEntries(
        Object.entries(variant.match).map(([when, text]) => [when, make(String(text))]),
      ),
    }));
  };
  return Object.fromEntries(
    Object.entries(english).map(([key, value]) => [key, key === 'locale_tag' ? TAGS[language] : made(value)]),
  );
}
