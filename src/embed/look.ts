/** How a host wants the frame to look: pure readers of `lang`, `theme` and `accent`. */
import { mix, type Rgb } from './accent';

export const THEMES = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof THEMES)[number];

const TAG = /^([a-z]{2,3})(-[a-z0-9]{1,8})*$/;

/** Which of the languages there are a BCP 47 tag names, in any case and with whatever follows it. */
export function readLanguage(given: string, languages: readonly string[]): string | null {
  const [, primary] = TAG.exec(given.toLowerCase()) ?? [];
  return languages.find((language) => language === primary) ?? null;
}

export const readTheme = (given: string): Theme | null => THEMES.find((theme) => theme === given) ?? null;

/** A word, a hash or functions of these; nothing that could end the declaration or the rule it stands in. */
const COLOUR = /^[#a-z][-\w .,%/+*()#]*$/i;
/** What refers to something around it, and words that name no colour of their own. */
const DEPENDENT = /inherit|initial|unset|revert|currentcolor|transparent|var|env|attr|url|\/\*/i;
/** Longer than any colour that a person writes. */
const LONGEST = 200;

/**
 * A colour that stands by itself: nothing that refers to a variable, an address or what is around it. Whether the
 * browser knows it is for the browser to say.
 */
export function readColour(given: string): string | null {
  const colour = given.trim();
  return colour.length <= LONGEST && COLOUR.test(colour) && !DEPENDENT.test(colour) ? colour : null;
}

const PART = '(none|[-+\\d.e]+)';
const COMPUTED = new RegExp(`^color\\(srgb ${PART} ${PART} ${PART}(?: / ${PART})?\\)$`);

const inRange = (part: string): number => Math.min(Math.max(part === 'none' ? 0 : Number(part), 0), 1);

/** The colour in a computed style's `color(srgb …)`, brought into range, as it looks on paper of another colour. */
export function readComputed(computed: string, paper: Rgb): Rgb | null {
  const [, red, green, blue, alpha = '1'] = COMPUTED.exec(computed) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const colour = [inRange(red), inRange(green), inRange(blue)] as const;
  const seen = inRange(alpha) === 1 ? colour : mix(paper, colour, inRange(alpha));
  return seen.some(Number.isNaN) ? null : seen;
}
