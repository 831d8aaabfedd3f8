/** Every language says the same sentences, with the same places to fill in, and the page says each of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {readonly (readonly [key: string, sentence: unknown])[]} Sentences In the order of the files; a key may stand twice. */

/** The names in braces, wherever a sentence or one of its plurals has them. @param {unknown} sentence */
const placesIn = (sentence) =>
  [...new Set([...(JSON.stringify(sentence) ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

/** What reads a sentence: `m.key` in the code, `{{key}}` in a page. @param {string} source */
const namedIn = (source) =>
  [...source.matchAll(/\bm\.(\w+)|\{\{(\w+)\}\}/g)].map(([, code, page]) => code ?? page);

/**
 * What is amiss, a line each.
 * @param {ReadonlyMap<string, Sentences>} languages English first.
 * @param {readonly string[]} sources
 * @returns {readonly string[]}
 */
export function wordFaults(languages, sources) {
  const english = new Map(languages.get('en') ?? []);
  const named = new Set(sources.flatMap(namedIn));
  const unused = [...english.keys()].filter((key) => !named.has(key)).map((key) => `${key}: said nowhere`);
  return [
    ...unused,
    ...[...languages].flatMap(([language, sentences]) => faultsOf(language, sentences, english)),
  ];
}

/** @param {string} language @param {Sentences} sentences @param {ReadonlyMap<string, unknown>} english */
function faultsOf(language, sentences, english) {
  const own = new Map(sentences);
  const twice = sentences.map(([key]) => key).filter((key, at, keys) => keys.indexOf(key) !== at);
  const missing = [...english.keys()].filter((key) => !own.has(key));
  const others = [...own.keys()].filter((key) => !english.has(key));
  const differing = [...own].filter(
    ([key, sentence]) => english.has(key) && placesIn(sentence).join() !== placesIn(english.get(key)).join(),
  );
  return [
    ...twice.map((key) => `${language} ${key}: stands twice`),
    ...missing.map((key) => `${language} ${key}: missing`),
    ...others.map((key) => `${language} ${key}: not in English`),
    ...differing.map(([key]) => `${language} ${key}: other places to fill in than in English`),
  ];
}

/** Every source that may say a sentence; tests say none. @param {string} root */
export function sourcesIn(root) {
  const src = join(root, 'src');
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|html|webmanifest)$/.test(path) && !/\.test\.tsx?$|paraglide/.test(path))
    .map((path) => readFileSync(join(src, path), 'utf8'));
}
