import { fromPointer } from '../kernel/pointer';
import { MAX_ENTRIES } from '../law';
import { type CellProblem, type ChainRow, readRow } from '../scenario-form';
import { addedUp } from './add-up';
import { total } from './amounts';
import type { Column } from './columns';
import { type Draft, draftsOf, type Skipped } from './drafts';
import type { DraftPart } from './gathering';
import { layoutOf, type TableShape } from './layout';
import type { TableProblem } from './table-problem';
import type { Vocabulary } from './vocabulary';
import type { WordQuestion } from './words';

export interface TableReading {
  /** The lines without a problem. */
  readonly good: readonly ChainRow[];
  /** The lines with one: what of them can be used would have to be mended in the table. */
  readonly bad: readonly ChainRow[];
  /** Good and bad ones, in the order of the file. */
  readonly all: readonly ChainRow[];
  /** The rows of the file that bad lines begin in. */
  readonly badRows: readonly number[];
  /** Their cells, as they stand in the file. */
  readonly badRecords: readonly (readonly string[])[];
  readonly problems: readonly TableProblem[];
  readonly words: readonly WordQuestion[];
  readonly skipped: Skipped;
  /** Sums of the values that can be read, in USD. */
  readonly goodUsd: string;
  readonly allUsd: string;
  /** Good rows that say the same as one before them, but for their ids. */
  readonly repeated: number;
  /** Good rows before they were added up, where they were. */
  readonly addedUpFrom?: number;
  /** More good rows than a scenario may hold, and how many there would be when added up. */
  readonly tooMany?: { readonly rows: number; readonly summed: number };
}

/** Lines between two pauses. */
const STRIDE = 200;

/**
 * Reads the records of a table into lines of the chains table, and says what is wrong with each. It pauses now
 * and then, so that the page can do other things.
 */
export function* readTable(shape: TableShape, vocabulary: Vocabulary): Generator<undefined, TableReading> {
  const layout = layoutOf(shape, vocabulary);
  const { drafts, skipped } = yield* draftsOf(layout);
  const ids = new Set<string>();
  const good: ChainRow[] = [];
  const bad: Draft[] = [];
  const problems: TableProblem[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (index % STRIDE === 0) yield;
    const found = problemsOf(draft, shape);
    if (ids.has(draft.line.id)) found.push(repeated(draft, shape));
    ids.add(draft.line.id);
    problems.push(...found);
    if (found.length === 0) good.push(draft.line);
    else bad.push(draft);
  }
  const goodUsd = total(good.map(({ valueUsd }) => valueUsd));
  return {
    ...withinLimit(good, shape.addsUp),
    bad: bad.map(({ line }) => line),
    all: drafts.map(({ line }) => line),
    badRows: bad.map(({ row }) => row),
    badRecords: bad.map(({ row }) => shape.records[row - 1] ?? []),
    problems,
    repeated: good.length - new Set(good.map(({ id: _, ...line }) => JSON.stringify(line))).size,
    words: layout.words.questions(),
    skipped,
    goodUsd,
    allUsd: total(drafts.map(({ line }) => line.valueUsd)),
  };
}

/** A word that is asked about is said once, at its cell where the cell is refused; a line of nothing is no line. */
function problemsOf(draft: Draft, shape: TableShape): TableProblem[] {
  const { entry, problems } = readRow(draft.line);
  const found = onceACell(problems.map((each) => placed(each, draft, shape)));
  const isSaid = found.some(({ code }) => code === 'NOT_A_COUNTRY' || code === 'NOT_A_MINERAL');
  const own = draft.problems.filter(({ code }) => code !== 'OPEN_WORD' || !isSaid);
  if (entry === undefined && own.length + found.length === 0)
    return [{ ...at(draft, shape, 'mineral'), text: '', code: 'MISSING_FIELD' }];
  return [...own, ...found];
}

/** Of several countries in one cell, each lacks its amount: said once. */
const onceACell = (problems: readonly TableProblem[]): TableProblem[] =>
  problems.filter(
    ({ code, column }, index) =>
      code !== 'NO_AMOUNT' ||
      problems.findIndex((each) => each.code === code && each.column === column) === index,
  );

function withinLimit(
  good: readonly ChainRow[],
  addsUp: boolean,
): Pick<TableReading, 'good' | 'addedUpFrom' | 'tooMany'> {
  if (!addsUp && good.length <= MAX_ENTRIES) return { good };
  const summed = addedUp(good);
  if (addsUp && summed.length <= MAX_ENTRIES) return { good: summed, addedUpFrom: good.length };
  return { good: [], tooMany: { rows: good.length, summed: summed.length } };
}

function repeated(draft: Draft, shape: TableShape): TableProblem {
  const { id } = draft.line;
  return { ...at(draft, shape, 'id'), text: id, code: 'DUPLICATE_ID', args: { id } };
}

/** The number of the first column that holds such a thing, from 1; null when none does. */
function columnAt({ columns }: TableShape, about: Column): number | null {
  const index = columns.indexOf(about);
  return index < 0 ? null : index + 1;
}

const at = ({ row }: Draft, shape: TableShape, about: Column) => ({
  row,
  column: columnAt(shape, about),
  about,
});

/** A problem of a line, at the cell of the file that it comes from. */
function placed({ cell, problem }: CellProblem, draft: Draft, shape: TableShape): TableProblem {
  const { path, ...said } = problem;
  if (cell !== 'extraction' && cell !== 'processing' && cell !== 'recycling') {
    const place = at(draft, shape, cell);
    return { ...place, text: shape.records[draft.row - 1]?.[(place.column ?? 0) - 1] ?? '', ...said };
  }
  const [, , , , index, field = 'country'] = fromPointer(path);
  const parts = draft.parts[cell];
  const { country, amount = country }: Partial<DraftPart['origins']> = parts[Number(index)] ?? parts[0] ?? {};
  const origin = field === 'country' ? country : amount;
  const place = { ...at(draft, shape, `${cell}.country`), text: '', ...origin };
  const isUnshared = field !== 'country' && said.code === 'MISSING_FIELD' && parts.length > 1;
  return { ...place, ...(isUnshared ? { code: 'NO_AMOUNT' } : said) };
}
