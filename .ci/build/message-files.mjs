/**
 * Makes the compiled sentences lighter in the built app: the first view's are not fetched a second time with all
 * others, each goes by a short name, and the rules of plurals are made once. A key like `result_share_range` is
 * written out wherever it is used, and no minifier may shorten the name of a property.
 */
import { readdirSync, readFileSync } from 'node:fs';

const MESSAGES = new URL('../../src/text/messages/en/', import.meta.url);
const FIRST = new URL('../../src/text/first-messages.ts', import.meta.url);

/** Every key there is, with its short name; both hold an underscore and nothing else in the source does. */
function shortNames() {
  const keys = readdirSync(MESSAGES).flatMap((file) =>
    Object.keys(JSON.parse(readFileSync(new URL(file, MESSAGES), 'utf8'))),
  );
  return new Map(keys.filter((key) => key !== '$schema').map((key, at) => [key, `_${at.toString(36)}_`]));
}

/** The keys of the first view. */
const firstKeys = () =>
  new Set(
    readFileSync(FIRST, 'utf8')
      .match(/^ {2}[a-z0-9_]+(?=,$)/gm)
      ?.map((key) => key.trim()),
  );

/** The rules of plurals made once for a language, not at each sentence: a phone takes milliseconds for them. @param {string} code */
function withKeptRules(code) {
  const made = 'new Intl.PluralRules(locale, options)';
  if (!code.includes(made)) throw new Error('The compiled sentences choose plurals in another way.');
  return `const rules = {};\n${code.replace(made, `(rules[locale] ??= ${made})`)}`;
}

/** @returns {import('vite').Plugin} */
export function messageFiles() {
  /** @type {Map<string, string>} */
  let names;
  /** @type {Set<string>} */
  let first;
  return {
    name: 'battery-origin:message-files',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      names = shortNames();
      first = firstKeys();
    },
    transform(code, id) {
      if (!/\/src\/.*\.(?:js|tsx?)(?:\?all)?$/.test(id)) return null;
      if (id.endsWith('/paraglide/registry.js')) return withKeptRules(code);
      // No longer exported and used by nobody, the first view's sentences fall away from the file of all.
      const once = id.endsWith('/messages/en.js?all')
        ? code.replace(/^export const (\w+)/gm, (whole, key) => (first.has(key) ? `const ${key}` : whole))
        : code;
      return once.replace(/\b[a-z0-9]+(?:_[a-z0-9]+)+\b/g, (word) => names.get(word) ?? word);
    },
  };
}
