import { headingFacts, isUnitCell } from './heading-facts';
import type { Vocabulary } from './vocabulary';

/** The rows of a table that are its headings: their places from 0, both among them. */
export interface HeadingRows {
  readonly from: number;
  readonly to: number;
}

type Records = readonly (readonly string[])[];

/** Titles, sources and notes above a table end before this row. */
const LOOKED_AT = 25;
/** Headings, and a line above and below. */
const MOST_ROWS = 3;

/** The rows that name the most columns; null when the first row already holds data. */
export function findHeadings(records: Records, vocabulary: Vocabulary): HeadingRows | null {
  let best: { readonly rows: HeadingRows; readonly score: number } | null = null;
  const rows = Math.min(LOOKED_AT, records.length);
  for (let from = 0; from < rows; from += 1) {
    for (let count = 1; count <= MOST_ROWS && from + count <= rows; count += 1) {
      if (count > 1 && !mayJoin(records, from, count)) break;
      const score = scoreOf(records, { from, to: from + count - 1 }, vocabulary);
      if (score > (best?.score ?? 0.5)) best = { rows: { from, to: from + count - 1 }, score };
    }
  }
  return best?.rows ?? firstWords(records);
}

/** Where nothing is known, the first row of several cells without a number. */
function firstWords(records: Records): HeadingRows | null {
  const at = records
    .slice(0, LOOKED_AT)
    .findIndex((record) => record.filter((cell) => cell.trim() !== '').length > 1);
  return at === -1 || records[at]?.some(isNumeric) ? null : { from: at, to: at };
}

const isNumeric = (cell: string): boolean =>
  cell.length < 60 &&
  /\d/.test(cell) &&
  /^[\s$€£¥%()+\-\d.,'’eE]+$/.test(cell) &&
  !/^(?:19|20)\d\d$|^\d{4}-\d\d-\d\d$|^\d\d?[./]\d\d?[./](?:\d\d)?\d\d$/.test(cell.trim());

const filled = (record: readonly string[]): number => record.filter((cell) => cell.trim() !== '').length;

/** A line above or below headings is words alone; a title, which stands alone in its row, is none of them. */
function mayJoin(records: Records, from: number, count: number): boolean {
  const last = records[from + count - 1] ?? [];
  if (filled(last) === 0 || last.some(isNumeric)) return false;
  const above = records[from] ?? [];
  return filled(above) > 1 || (above[0]?.trim() === '' && filled(above) === 1);
}

function scoreOf(records: Records, rows: HeadingRows, vocabulary: Vocabulary): number {
  const headings = joinedHeadings(records, rows);
  const lines = records.slice(rows.from, rows.to + 1);
  if (filled(lines[0] ?? []) < 2 && lines.length === 1 && headings.length > 1) return 0;
  let score = -0.3 * (lines.length - 1);
  const seen = new Map<string, number>();
  for (const heading of headings) {
    if (heading === '') continue;
    const { column, beside, massUnit, priceUnit, currency, factor } = headingFacts(heading);
    const name = column ?? beside ?? (isCountryName(heading, vocabulary) ? 'a country' : undefined);
    if (name === undefined) continue;
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    score += worthOf(name, times);
    if ((massUnit ?? priceUnit ?? currency ?? factor) !== undefined) score += 0.25;
  }
  // A line of units under the headings belongs to them, whatever it adds.
  const below = lines.at(-1) ?? [];
  if (lines.length > 1 && below.every((cell) => cell.trim() === '' || isUnitCell(cell))) score += 1;
  return score - 1.5 * lines.flat().filter(isNumeric).length - wordsOfData(lines, vocabulary);
}

/** The first of a kind says more than the tenth. */
const worthOf = (name: string, times: number): number => {
  if (name === 'a country') return 0.5;
  const first = name === 'mineral' || name === 'valueUsd' || name.endsWith('country') ? 1.5 : 1;
  return times === 0 ? first : 0.3;
};

const isCountryName = (heading: string, { country }: Vocabulary): boolean =>
  country(heading).kind === 'known';

/** A row that names a mineral is data, unless it is of countries. */
function wordsOfData(lines: Records, { mineral }: Vocabulary): number {
  const cells = lines.flat().filter((cell) => cell.trim().length > 2);
  return cells.filter((cell) => mineral(cell).kind === 'known').length * 2;
}

/** One heading a column: a cell of an upper line reaches over the blank ones on its right. */
export function joinedHeadings(records: Records, rows: HeadingRows | null): readonly string[] {
  if (rows === null) return [];
  const lines = records.slice(rows.from, rows.to + 1);
  const width = Math.max(0, ...lines.map(({ length }) => length));
  const spread = lines.map((line, index) =>
    index === lines.length - 1 ? line : reaching(line, lines[index + 1] ?? []),
  );
  return Array.from({ length: width }, (_, column) =>
    [
      ...new Set(
        spread.map((line) => (line[column] ?? '').trim()).filter((cell) => cell !== '' && cell !== '-'),
      ),
    ].join(' '),
  );
}

function reaching(line: readonly string[], below: readonly string[]): readonly string[] {
  let last = '';
  return Array.from({ length: Math.max(line.length, below.length) }, (_, column) => {
    const cell = (line[column] ?? '').trim();
    if (cell !== '') last = cell;
    // Where nothing stands below, nothing is headed.
    return cell === '' && (below[column] ?? '').trim() === '' ? '' : cell || last;
  });
}
