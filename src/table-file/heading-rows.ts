import type { Column } from './columns';
import { headingFacts } from './heading-facts';

/** Rows in which the headings may stand. */
const LOOKED_AT = 10;

/** Whether one of the first rows names columns. */
export const hasHeadings = (records: readonly (readonly string[])[]): boolean =>
  records.slice(0, LOOKED_AT).some(isHeadings);

const isAmount = (cell: string): boolean => /\d/.test(cell) && !/\p{L}/u.test(cell);

/** A mineral or a sum, and one more thing, in words. */
function isHeadings(record: readonly string[]): boolean {
  if (record.some(isAmount)) return false;
  const known = new Set(
    record.map((cell) => headingFacts(cell).column).filter((column) => column !== undefined),
  );
  const needed: readonly Column[] = ['mineral', 'valueUsd', 'mass', 'price'];
  return known.size > 1 && needed.some((column) => known.has(column));
}
