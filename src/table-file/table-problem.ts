import type { Problem, ProblemCode } from '../kernel/problem';
import type { Column } from './columns';

/** What is wrong with a cell: a fact of the scenario, or of the table itself. */
type TableCode =
  | ProblemCode
  | 'BAD_QUOTE'
  | 'EXTRA_CELL'
  | 'NOT_A_STAGE'
  | 'NOT_A_UNIT'
  | 'NO_AMOUNT'
  | 'OPEN_WORD';

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
