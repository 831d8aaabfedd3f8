import { plainWords } from './heading-facts';
import type { Vocabulary } from './vocabulary';
import { STAGE_STEMS } from './words/heading-stems';

/** A word that stands beside a country in a heading: of a stage, a share, or a preposition. */
const isBeside = (word: string): boolean =>
  /^(?:in|from|of|at|by|en|de|desde|aus|von|depuis|au|share|shares|percent|pct|anteil|part|cuota)$/.test(
    word,
  ) ||
  (word !== 'united' && STAGE_STEMS.some(([, stem]) => stem.test(word)));

/** No heading is so long. */
const LONGEST = 200;

/** The country that a heading names, beside a stage, a share or a percent sign. */
export function countryIn(heading: string, { country }: Vocabulary): string | undefined {
  if (heading.trim().length < 2 || heading.length > LONGEST) return undefined;
  const words = heading.replace(/[([]?\s*(?:%|\busd\b|us\$|\$)\s*[)\]]?/gi, ' ').trim();
  const stageless = words
    .split(/\s+/)
    .filter((word) => /^[A-Z]{2,3}$/.test(word) || !isBeside(plainWords(word)))
    .join(' ');
  for (const name of [words, stageless]) {
    const meaning = country(name);
    if (name !== '' && meaning.kind === 'known' && !/^\d/.test(name)) return meaning.term;
    // One name of two countries is asked about, as it is in a cell.
    if (name.length > 2 && meaning.kind === 'asked' && meaning.suggestions.length > 1) return name;
    if (meaning.kind === 'not-known' && /^(?:other|rest|sonst|otr|autre|その他|其他)/i.test(name))
      return 'ZZ';
  }
  return undefined;
}
