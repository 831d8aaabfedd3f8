import type { ChainRow, StagePart } from '../scenario-form';
import type { Stage } from './columns';
import type { TableProblem } from './table-problem';

/** A cell of the file. */
export type Origin = Pick<TableProblem, 'row' | 'column' | 'about' | 'text'>;

/** A country of a stage, and the cells it was read from. */
export interface DraftPart extends StagePart {
  readonly origins: { readonly country: Origin; readonly amount?: Origin | undefined };
  /** The file says that nobody knows. */
  readonly isNotKnown?: boolean;
}

/** What the rows of one line say. */
export interface Gathering {
  readonly row: number;
  /** The row names its mineral itself; it is not that of the rows above. */
  readonly isHead: boolean;
  readonly facts: Omit<ChainRow, Stage | 'kind'>;
  readonly kind: 'chain' | 'shares' | null;
  readonly parts: Record<Stage, DraftPart[]>;
  readonly problems: TableProblem[];
  /** What tells rows of one line that name their stage. */
  readonly sameness: string;
}

/** Whether a cell is there and holds something. */
export const isFilled = (origin: Origin | undefined): origin is Origin => (origin?.text.trim() ?? '') !== '';
