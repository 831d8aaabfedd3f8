import { escapeFormula } from './formula';
import type { TableReading } from './read-table';
import { quoted } from './write-table';

/** Why a row of the file cannot be taken, in words. */
export interface RowReason {
  readonly row: number;
  readonly reason: string;
}

/** The rows that cannot be taken as a CSV of their own: their number, their cells as they were, and the reasons. */
export function badRowsCsv(
  { badRows, badRecords }: TableReading,
  headings: readonly string[],
  reasons: readonly RowReason[],
): string {
  const byRow = new Map<number, string[]>();
  for (const { row, reason } of reasons) byRow.set(row, [...(byRow.get(row) ?? []), reason]);
  const rows = badRows.map((row, index) => {
    const cells = headings.slice(1, -1).map((_, column) => badRecords[index]?.[column] ?? '');
    const why = (byRow.get(row) ?? []).join(' · ');
    return [String(row), ...cells.map(asIs), why];
  });
  return [headings.map(escapeFormula), ...rows]
    .map((row) => `${row.map((cell) => quoted(cell, ',')).join(',')}\r\n`)
    .join('');
}

/** A number keeps its sign; what a spreadsheet would run does not run. */
const asIs = (cell: string): string => (/^[+-]?[\d.,\s]+%?$/.test(cell) ? cell : escapeFormula(cell));
