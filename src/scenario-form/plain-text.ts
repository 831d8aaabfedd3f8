/** The first digit of each script that people type here: Arabic, Persian, Devanagari; NFKC covers full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966] as const;
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;

function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((each) => code >= each && code <= each + 9) ?? code;
  return String(code - zero);
}

/** Marks that no reader sees: of direction, of width, of where a word may break. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * What was typed with ordinary digits, spaces, hyphens and Arabic number marks made plain. Superscripts stay:
 * NFKC would make `102` of 10².
 */
export const plainText = (typed: string): string =>
  typed
    .replace(/[\u00b2\u00b3\u00b9\u2070-\u209f]/g, '^')
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(OTHER_DIGITS, plainDigit)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',')
    .replaceAll('\u066a', '%')
    .replace(/\s+/g, ' ')
    .trim();
