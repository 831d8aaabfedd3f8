/** Which language the page is shown in. Pure: the script in the page's head carries it. */

/** Under which the choice is kept on the device, and in the history where the device keeps nothing. */
export const CHOICE = 'battery-origin/language';

export interface LanguageFacts {
  /** The language of the page at this address. */
  readonly own: string;
  /** What the person has chosen on this device; null when nothing. */
  readonly chosen: string | null;
  /** What the browser is set to, most wanted first: BCP 47 tags. */
  readonly wanted: readonly string[];
  /** The languages that the page is built in, English first. */
  readonly built: readonly string[];
}

/**
 * What was chosen wins. Else the address of a language says it; the root's, which is in English and is everybody's,
 * leaves it to the browser. Whoever is sent on finds there that this is the language to show.
 */
export function languageToShow({ own, chosen, wanted, built }: LanguageFacts): string {
  if (chosen !== null && built.includes(chosen)) return chosen;
  if (own !== 'en') return own;
  const codes = wanted.map((tag) => tag.toLowerCase().replace(/-.*/, ''));
  return codes.find((code) => built.includes(code)) ?? own;
}
