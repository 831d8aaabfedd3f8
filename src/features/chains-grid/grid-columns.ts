import type { ChainRow } from '../../scenario-form';
import type { Messages } from '../../text';

/** The cells of a line in the table, in their order. */
export const GRID_COLUMNS = [
  'mineral',
  'valueUsd',
  'extraction',
  'processing',
  'recycling',
  'foreignEntityOfConcern',
  'note',
  'id',
] as const satisfies readonly (keyof ChainRow)[];

export type GridColumn = (typeof GRID_COLUMNS)[number];

const HEADINGS: Readonly<Record<GridColumn, (text: Messages) => string>> = {
  mineral: (text) => text.grid_mineral(),
  valueUsd: (text) => text.grid_value(),
  extraction: (text) => text.grid_extraction(),
  processing: (text) => text.grid_processing(),
  recycling: (text) => text.grid_recycling(),
  foreignEntityOfConcern: (text) => text.grid_ownership(),
  note: (text) => text.grid_note(),
  id: (text) => text.table_id(),
};

export const headingOf = (text: Messages, column: GridColumn): string => HEADINGS[column](text);
