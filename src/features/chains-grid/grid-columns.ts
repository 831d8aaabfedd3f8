import type { ChainRow } from '../../scenario-form';
import { m } from '../../text';

/** The cells of a line in the table, in their order. */
export const GRID_COLUMNS = [
  'mineral',
  'valueUsd',
  'extraction',
  'processing',
  'recycling',
  'foreignEntityOfConcern',
  'supplier',
  'note',
  'id',
] as const satisfies readonly (keyof ChainRow)[];

export type GridColumn = (typeof GRID_COLUMNS)[number];

const HEADINGS: Readonly<Record<GridColumn, () => string>> = {
  mineral: m.grid_mineral,
  valueUsd: m.grid_value,
  extraction: m.grid_extraction,
  processing: m.grid_processing,
  recycling: m.grid_recycling,
  foreignEntityOfConcern: m.grid_ownership,
  supplier: m.table_supplier,
  note: m.grid_note,
  id: m.table_id,
};

export const headingOf = (column: GridColumn): string => HEADINGS[column]();
