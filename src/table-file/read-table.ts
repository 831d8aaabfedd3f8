import { fromPointer } from '../kernel/pointer';
import type { Problem, ProblemCode } from '../kernel/problem';
import { type CellProblem, type ChainRow, readRow } from '../scenario-form';
import type { Column } from './columns';
import { columnAt, type Draft, draftsOf, type TableShape } from './drafts';
import type { DraftPart } from './table-row';

/** What is wrong with a cell: a fact of the scenario, or of the table itself. */
export type TableCode = ProblemCode | 'BAD_QUOTE' | 'EXTRA_CELL';

/** A problem, where a person finds it in the file. */
export interface TableProblem {
  /** As a spreadsheet counts: the first row is 1. */
  readonly row: number;
  /** As a spreadsheet counts; null when the whole row is meant, or no column holds such a thing. */
  readonly column: number | null;
  readonly about: Column | null;
  /** The cell's own text. */
  readonly text: string;
  readonly code: TableCode;
  readonly args?: Problem['args'];
}

export interface TableReading {
  /** All lines, in the file's order. */
  readonly rows: readonly ChainRow[];
  /** The lines without a problem. */
  readonly good: readonly ChainRow[];
  /** The lines with one: what of them can be used would have to be mended in the table. */
  readonly bad: readonly ChainRow[];
  readonly problems: readonly TableProblem[];
}

/** As many entries as a scenario may hold (contract § 1). */
export const MAX_ENTRIES = 10_000;

/** Lines between two pauses. */
const STRIDE = 200;

/**
 * Reads the records of a table into lines of the chains table, and says what is wrong with each; null when there
 * are too many. It pauses now and then, so that the page can do other things.
 */
export function* readTable(shape: TableShape): Generator<undefined, TableReading | null> {
  const drafts = yield* draftsOf(shape, MAX_ENTRIES);
  if (drafts === null) return null;
  const ids = new Set<string>();
  const good: ChainRow[] = [];
  const bad: ChainRow[] = [];
  const problems: TableProblem[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (index % STRIDE === 0) yield;
    const found = [
      ...draft.problems,
      ...readRow(draft.line).problems.map((each) => placed(each, draft, shape)),
    ];
    if (ids.has(draft.line.id)) found.push(repeated(draft, shape));
    ids.add(draft.line.id);
    problems.push(...found);
    (found.length === 0 ? good : bad).push(draft.line);
  }
  return { rows: drafts.map(({ line }) => line), good, bad, problems };
}

function repeated(draft: Draft, shape: TableShape): TableProblem {
  const { id } = draft.line;
  return { ...at(draft, shape, 'id'), text: id, code: 'DUPLICATE_ID', args: { id } };
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
  return { ...at(draft, shape, `${cell}.country`), text: '', ...origin, ...said };
}
