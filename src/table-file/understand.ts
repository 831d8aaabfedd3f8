import type { AmountChoices } from './amounts';
import { withoutHeadings } from './by-content-alone';
import { type Column, HEADINGS, STAGES } from './columns';
import { findHeadings, type HeadingRows, joinedHeadings } from './find-headings';
import { countryIn } from './heading-country';
import { headingFacts, unitsOfNote } from './heading-facts';
import { type DecimalMark, decimalMarkOf } from './numbers';
import { profileOf } from './profile';
import { remembered } from './remembered';
import { RESULT_HEADINGS } from './results';
import type { SeenColumn } from './seen-column';
import { type Rivals, suggestColumns } from './suggest-columns';
import { type MassUnit, massUnitOf } from './units';
import type { Vocabulary } from './vocabulary';
import type { WordAnswers } from './words';

type Records = readonly (readonly string[])[];
type Columns = readonly (Column | null)[];

/** How the rows of a table are to be understood; each can be changed. */
export interface TableChoices extends AmountChoices {
  /** Its columns are the rows of the file. */
  readonly isTurned: boolean;
  /** Null: the first row holds data. */
  readonly headings: HeadingRows | null;
  readonly columns: readonly (Column | null)[];
  /** A row without a mineral is of the one above. */
  readonly fillsDown: boolean;
  /** Rows of sums are no chains. */
  readonly skipsTotals: boolean;
  /** Rows that repeat a value with percents of one whole are one line. */
  readonly joinsRows: boolean;
  /** Rows of one mineral and one route become one. */
  readonly addsUp: boolean;
  /** Only rows of this year; '' takes all. */
  readonly year: string;
  /** USD a kilogram of the mineral, by its id, where the table has masses and no prices. */
  readonly prices: Readonly<Record<string, string>> | null;
  readonly words: WordAnswers;
  /** Questions about numbers that were answered, by their code. */
  readonly settled: readonly string[];
}

/** What was found in a table, before its rows are read. */
export interface OpenedTable {
  readonly headings: readonly string[];
  readonly choices: TableChoices;
  readonly seen: readonly SeenColumn[];
  readonly rivals: readonly Rivals[];
  /** Both marks occur where only decimals can be meant. */
  readonly mixedMarks: boolean;
  /** Rows above others that name the mineral of those below. */
  readonly hasGroups: boolean;
  /** What a line above the headings says of all sums: `in thousands of USD`. */
  readonly note: ReturnType<typeof unitsOfNote>;
  /** Written by this page: nothing in it is doubtful. */
  readonly isOwn: boolean;
}

const SAMPLE = 50;
const OWN: ReadonlySet<string> = new Set<string>([...Object.values(HEADINGS), ...RESULT_HEADINGS]);
const AMOUNT = /^(?:valueUsd|mass|price)$|\.(?:usd|percent|text|each)$/;

/** How a table is probably to be understood; with headings given, by those. */
export function understand(records: Records, words: Vocabulary, given?: HeadingRows | null): OpenedTable {
  const vocabulary = remembered(words);
  const headingRows = given === undefined ? findHeadings(records, vocabulary) : given;
  const rows = records.slice(headingRows === null ? 0 : headingRows.to + 1);
  const headings = headingsOf(records, headingRows, rows);
  const seen = headings.map((heading, index) => seenColumn({ heading, index, rows }, vocabulary));
  const { columns, rivals } = suggestColumns(headingRows === null ? withoutHeadings(seen) : seen);
  const mark = decimalMarkOf(amounts(rows, columns));
  const note = noteAbove(records, headingRows);
  return {
    headings,
    seen,
    rivals,
    note,
    mixedMarks: mark === null,
    isOwn: headings.length > 3 && headings.every((heading) => OWN.has(heading)),
    hasGroups: !columns.includes('mineral') && groups(rows, vocabulary),
    choices: {
      isTurned: false,
      headings: headingRows,
      columns,
      mark: mark ?? '.',
      ...unitsOf({ seen, columns, rows, note }),
      areFractions: false,
      fillsDown: standsOnce(rows, columns.indexOf('mineral')),
      skipsTotals: true,
      joinsRows: false,
      addsUp: false,
      year: '',
      prices: null,
      words: {},
      settled: [],
    },
  };
}

/** A cell beyond the headings is a mark too many in its row; without headings the widest row counts. */
function headingsOf(records: Records, at: HeadingRows | null, rows: Records): readonly string[] {
  if (at !== null) return joinedHeadings(records, at);
  return Array.from({ length: Math.max(0, ...rows.slice(0, SAMPLE).map(({ length }) => length)) }, () => '');
}

interface ColumnPlace {
  readonly heading: string;
  readonly index: number;
  readonly rows: Records;
}

function seenColumn({ heading, index, rows }: ColumnPlace, vocabulary: Vocabulary): SeenColumn {
  const facts = headingFacts(heading);
  const country = countryIn(heading, vocabulary);
  const isAlone =
    facts.column === undefined ||
    STAGES.some((stage) =>
      [`${stage}.text`, `${stage}.percent`, `${stage}.usd`].includes(facts.column ?? ''),
    );
  return {
    heading,
    facts,
    profile: profileOf(rows, index, vocabulary),
    ...(country !== undefined && isAlone ? { country } : {}),
  };
}

function* amounts(rows: Records, columns: readonly (Column | null)[]): Iterable<string> {
  for (const record of rows)
    for (const [index, cell] of record.entries()) if (AMOUNT.test(columns[index] ?? '')) yield cell;
}

/** Lines above the headings may name the unit of all sums. */
function noteAbove(records: Records, headings: HeadingRows | null): ReturnType<typeof unitsOfNote> {
  const notes = records
    .slice(0, headings?.from ?? 0)
    .flat()
    .filter((cell) => cell.trim() !== '')
    .map(unitsOfNote);
  return Object.assign({}, ...notes.toReversed());
}

/** What the headings, or a column of units, say of sums and masses. */
function unitsOf({
  seen,
  columns,
  rows,
  note,
}: Pick<OpenedTable, 'seen' | 'note'> & { readonly columns: Columns; readonly rows: Records }): Pick<
  TableChoices,
  'factor' | 'massUnit' | 'priceUnit'
> {
  const factsOf = (column: Column) => seen[columns.indexOf(column)]?.facts;
  const written = rows[0]?.[columns.indexOf('massUnit')] ?? '';
  const massUnit: MassUnit | undefined = massUnitOf(written) ?? factsOf('mass')?.massUnit;
  const priceUnit = factsOf('price')?.priceUnit;
  return {
    factor: factsOf('valueUsd')?.factor ?? note.factor ?? '1',
    massUnit: massUnit ?? priceUnit ?? 'kg',
    priceUnit: priceUnit ?? (columns.includes('massUnit') ? 'row' : (massUnit ?? 'kg')),
  };
}

/** A mineral that stands once above its rows: many blanks, and none twice in a row. */
function standsOnce(rows: Records, column: number): boolean {
  if (column === -1) return false;
  const cells = rows
    .filter((row) => row.some((cell) => /\p{L}/u.test(cell)))
    .map((row) => (row[column] ?? '').trim());
  const blank = cells.filter((cell) => cell === '').length;
  const repeats = cells.some((cell, index) => cell !== '' && cell === cells[index + 1]);
  return blank > 0 && blank >= cells.length * 0.25 && !repeats && cells[0] !== '';
}

/** Rows with nothing but the name of a mineral. */
function groups(rows: Records, { mineral }: Vocabulary): boolean {
  return rows.some((row) => {
    const filled = row.filter((cell) => cell.trim() !== '');
    return filled.length === 1 && mineral(filled[0] ?? '').kind === 'known';
  });
}

export type { DecimalMark };
