/**
 * Which plural a number takes, for the compiled messages.
 * @type {Map<string, Intl.PluralRules>}
 */
const kept = new Map();

/**
 * The rules of a language are made once: a phone takes milliseconds for them.
 * @param {string} locale
 * @param {unknown} input
 * @param {Intl.PluralRulesOptions} options
 */
export function plural(locale, input, options) {
  const key = locale + JSON.stringify(options);
  const rules = kept.get(key) ?? new Intl.PluralRules(locale, options);
  kept.set(key, rules);
  return rules.select(Number(input));
}
