/** Words as a person types them, and how well they fit a word of a name. */

const YEAR = /^(?:my)?(20[12]\d)$/;

/** Lower case without accents, cut at whatever is no letter or digit. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The first model year among the words, and the words without years. */
export function withoutYears(words: readonly string[]): {
  readonly words: readonly string[];
  readonly year?: number;
} {
  const years = words.flatMap((word) => YEAR.exec(word)?.[1] ?? []);
  const rest = words.filter((word) => !YEAR.test(word));
  return years[0] === undefined ? { words: rest } : { words: rest, year: Number(years[0]) };
}

/** The words, and each two or three that stand together as one: `mach e` is `mache`, `f 150` is `f150`. */
export const withJoined = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((_, at) => [1, 2, 3].map((count) => words.slice(at, at + count).join(''))));

export const EXACT = 3;
export const BEGINS = 2;
export const ONE_LETTER_OFF = 1;

const SHORTEST_PREFIX = 2;
const SHORTEST_FORGIVEN = 4;
const LETTERS = /^\p{L}+$/u;

/** How well a typed word fits a word of a name: exactly, as its beginning, by one wrong letter, or not (0). */
export function fitOf(typed: string, word: string): number {
  if (typed === word) return EXACT;
  if (typed.length >= SHORTEST_PREFIX && word.startsWith(typed)) return BEGINS;
  const isForgiven = Math.min(typed.length, word.length) >= SHORTEST_FORGIVEN && LETTERS.test(typed + word);
  return isForgiven && isOneLetterOff(typed, word) ? ONE_LETTER_OFF : 0;
}

/** Whether one letter put in, left out, changed or swapped with the next makes the one the other. */
export function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  if (short.length < long.length) return short.slice(same) === long.slice(same + 1);
  if (a.length !== b.length || same === short.length) return false;
  if (short.slice(same + 1) === long.slice(same + 1)) return true;
  return (
    short[same] === long[same + 1] &&
    short[same + 1] === long[same] &&
    short.slice(same + 2) === long.slice(same + 2)
  );
}
