import { readDelimited } from './delimited';
import { hasHeadings } from './heading-rows';
import { offerTable } from './offered-table';

/** Longer than any first rows. */
const ENOUGH = 10_000;

/** Offers a pasted text for import when one of its first rows names columns; tells whether it does. */
export function offerPasted(source: string, name: string): boolean {
  const { records } = readDelimited(source.slice(0, ENOUGH));
  if (records.length < 2 || !hasHeadings(records)) return false;
  offerTable({ name, source });
  return true;
}
