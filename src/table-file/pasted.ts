import { columnOf, NEEDED } from './columns';
import { readDelimited } from './delimited';
import { offerTable } from './offered-table';

/** Longer than any first row. */
const ENOUGH = 10_000;

/** Offers a pasted text for import when its first row names mineral and value; tells whether it does. */
export function offerPasted(source: string, name: string): boolean {
  const [first] = readDelimited(source.slice(0, ENOUGH)).records;
  const columns = first?.map(columnOf);
  if (!NEEDED.every((column) => columns?.includes(column))) return false;
  offerTable({ name, source });
  return true;
}
