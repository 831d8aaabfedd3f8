import { currencyOfCell } from './amounts';
import { unescapeFormula } from './formula';
import { massUnitOf } from './units';
import type { Vocabulary } from './vocabulary';
import { entityOf, recycledOf } from './words/flags';

/** Of the filled cells of a column, how many (0 to 1) are what a column may hold. */
export interface Profile {
  readonly filled: number;
  readonly country: number;
  /** Countries without a doubt, or not known. */
  readonly surelyCountry: number;
  readonly mineral: number;
  /** Minerals by more than one symbol, or by one that is spelled as such: a lone `C` or `LI` may be any code. */
  readonly isMixed: boolean;
  /** Yes and no, recycled and primary. */
  readonly flag: number;
  /** Answers about foreign entities. */
  readonly entity: number;
  /** Lists of nothing but countries: `AU/CL`, `China and Japan`. */
  readonly lists: number;
  /** One, two, three: rows that are counted. */
  readonly isCount: boolean;
  /** Years, every one. */
  readonly isYear: boolean;
  /** The countries of its cells, in their order: equal to that of a column that says the same. */
  readonly countries: string;
  /** Whether a cell comes twice. */
  readonly repeats: boolean;
  readonly number: number;
  readonly percent: number;
  /** Names with amounts: `Australia 60 %, Chile 40 %`. */
  readonly parts: number;
  readonly unit: number;
}

/** Rows that are looked at. */
const SAMPLE = 400;
/** Letters of a cell that are looked at: no name and no number is longer. */
const LONGEST = 200;

/** What the cells of a column look like, whatever its heading says. */
export function profileOf(
  rows: readonly (readonly string[])[],
  column: number,
  vocabulary: Vocabulary,
): Profile {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const cells: string[] = [];
  for (let at = 0; at < rows.length; at += step) {
    const cell = unescapeFormula(rows[at]?.[column] ?? '').trim();
    if (cell !== '') cells.push(cell.slice(0, LONGEST));
  }
  const part = partOf(cells);
  return {
    filled: cells.length,
    country: part((cell) => isLike(vocabulary.country(cell))),
    surelyCountry: part((cell) => vocabulary.country(cell).kind !== 'asked'),
    mineral: part((cell) => isLike(vocabulary.mineral(cell))),
    isMixed: new Set(cells).size > 1 || cells.some((cell) => cell.length > 2 || /^[A-Z][a-z]$/.test(cell)),
    flag: part((cell) => recycledOf(cell) !== undefined),
    entity: part(
      (cell) => entityOf(cell, false) !== undefined || vocabulary.country(cell).kind === 'not-known',
    ),
    lists: part((cell) => vocabulary.countries(cell).length > 1),
    isCount: cells.length > 1 && cells.every((cell, at) => Number(cell) === Number(cells[0]) + at * step),
    isYear: cells.length > 0 && cells.every((cell) => /^(?:19|20)\d\d$/.test(cell)),
    countries: cells.map((cell) => termOf(vocabulary.country(cell))).join(' '),
    repeats: new Set(cells).size < cells.length,
    number: part(
      (cell) =>
        /\d/.test(cell) &&
        (/^[^\p{L}]*(?:e[+-]?\d+)?[^\p{L}]*$/iu.test(cell) || currencyOfCell(cell) !== undefined),
    ),
    percent: part((cell) => /\d\s*[%％]$/.test(cell)),
    parts: part((cell) =>
      /\p{L}.*\d\s*[%％]?\s*[;|\n/,、]\s*\p{L}|\p{L}[\s:=(]+\d[\d.,]*\s*[%％)]*$/u.test(cell),
    ),
    unit: part((cell) => massUnitOf(cell) !== undefined),
  };
}

/** Tells of how many (0 to 1) something is so. A column says the same in many rows: each text is looked at once. */
function partOf(cells: readonly string[]): (test: (cell: string) => boolean) => number {
  const times = new Map<string, number>();
  for (const cell of cells) times.set(cell, (times.get(cell) ?? 0) + 1);
  return (test) => {
    let found = 0;
    for (const [cell, count] of times) if (test(cell)) found += count;
    return found / Math.max(1, cells.length);
  };
}

const termOf = (meaning: ReturnType<Vocabulary['country']>): string =>
  meaning.kind === 'known' ? meaning.term : '';

const isLike = (meaning: ReturnType<Vocabulary['country']> | ReturnType<Vocabulary['mineral']>): boolean =>
  meaning.kind !== 'asked' || meaning.suggestions.length > 0;
