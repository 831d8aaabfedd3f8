import { COLUMNS, type Column, NEEDED, suggestColumns } from './columns';
import type { Delimited } from './delimited';
import { type DecimalMark, decimalMarkOf } from './numbers';

/** How the rows of a table are to be understood. */
export interface TableChoices {
  readonly columns: readonly (Column | null)[];
  readonly hasHeadings: boolean;
  readonly mark: DecimalMark;
}

/** What was found in a table, before its cells are read. */
export interface OpenedTable {
  readonly headings: readonly string[];
  readonly choices: TableChoices;
  /** Both marks occur where only decimals can be meant. */
  readonly mixedMarks: boolean;
  /** Every column is known, and none that is needed is lacking. */
  readonly isUnderstood: boolean;
}

const AMOUNTS: ReadonlySet<unknown> = new Set(
  COLUMNS.filter((column) => column === 'valueUsd' || (column.includes('.') && !column.endsWith('.country'))),
);

function* amounts({ records }: Delimited, columns: readonly (Column | null)[]): Iterable<string> {
  for (const record of records.slice(1))
    for (const [index, cell] of record.entries()) if (AMOUNTS.has(columns[index])) yield cell;
}

/** How a table is probably to be understood. */
export function openTable(table: Delimited): OpenedTable {
  const [headings = []] = table.records;
  const columns = suggestColumns(headings);
  const mark = decimalMarkOf(amounts(table, columns));
  return {
    headings,
    choices: { columns, hasHeadings: true, mark: mark ?? '.' },
    mixedMarks: mark === null,
    isUnderstood:
      mark !== null && !columns.includes(null) && NEEDED.every((column) => columns.includes(column)),
  };
}
