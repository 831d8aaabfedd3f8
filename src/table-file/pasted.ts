import type { Column } from './columns';
import { readDelimited } from './delimited';
import { headingFacts } from './heading-facts';
import { offerTable } from './offered-table';

/** Longer than any first rows. */
const ENOUGH = 10_000;
/** Rows in which the headings may stand. */
const LOOKED_AT = 10;

/** Offers a pasted text for import when one of its first rows names columns; tells whether it does. */
export function offerPasted(source: string, name: string): boolean {
  const { records } = readDelimited(source.slice(0, ENOUGH));
  if (records.length < 2 || !records.slice(0, LOOKED_AT).some(isHeadings)) return false;
  offerTable({ name, source });
  return true;
}

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
