import { Errand } from '../platform/errand';

/** A cell of the chains table to go to. */
export interface RowPlace {
  /** The line's place in the form, from 0. */
  readonly place: number;
  /** The field of the line; undefined for the line as a whole. */
  readonly cell: string | undefined;
}

/** The way to a line: only the table knows where it shows it, and it may not be loaded yet. */
export const rowErrand = new Errand<RowPlace>();
