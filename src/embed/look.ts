/** How a host wants the frame to look: pure readers of `lang`, `theme` and `accent`. */
import type { Rgb } from './accent';

export const LANGUAGES = ['en', 'es', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof THEMES)[number];

export const readLanguage = (given: string): Language | null =>
  LANGUAGES.find((language) => language === given) ?? null;

export const readTheme = (given: string): Theme | null => THEMES.find((theme) => theme === given) ?? null;

const COLOUR = /^(?:#[0-9a-f]{3,8}|[a-z]+|(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([-\w .,%/+]*\))$/i;
/** Words that name no colour of their own. */
const DEPENDENT = /^(?:inherit|initial|unset|revert|currentcolor|transparent)$/i;

/**
 * A colour that stands by itself: nothing that refers to a variable, an address or what is around it. Whether the
 * browser knows it is for the browser to say.
 */
export function readColour(given: string): string | null {
  const colour = given.trim();
  return COLOUR.test(colour) && !DEPENDENT.test(colour) ? colour : null;
}

const COMPUTED = /^color\(srgb ([-\d.e]+) ([-\d.e]+) ([-\d.e]+)(?: \/ ([-\d.e]+))?\)$/;

/** The colour in a computed style's `color(srgb …)`, brought into range; null when it is seen through. */
export function readComputed(computed: string): Rgb | null {
  const [, red, green, blue, alpha = '1'] = COMPUTED.exec(computed) ?? [];
  if (red === undefined || green === undefined || blue === undefined || Number(alpha) < 1) return null;
  const [r, g, b] = [red, green, blue].map((part) => Math.min(Math.max(Number(part), 0), 1));
  return r === undefined || g === undefined || b === undefined ? null : [r, g, b];
}
