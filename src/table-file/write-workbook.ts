import writeExcelFile from 'write-excel-file/universal';
import type { Entry } from '../law';
import { type Results, tableRows } from './write-table';

/** Columns of sums and percents, whose cells a spreadsheet is to reckon with. */
const IS_NUMBER = /_usd$|_percent$/;

/**
 * The entries as an .xlsx workbook. Sums are numbers; every other cell is a text, which a spreadsheet never runs,
 * with the same apostrophe before what looks like a formula as in a CSV.
 */
export async function writeWorkbook(entries: readonly Entry[], results?: Results): Promise<Blob> {
  const [headings = [], ...rows] = tableRows(entries, results);
  const cells = rows.map((row) =>
    row.map((cell, column) => {
      if (cell === '') return null;
      return IS_NUMBER.test(headings[column] ?? '') && String(Number(cell)) !== 'NaN'
        ? { value: Number(cell), type: Number }
        : { value: cell, type: String };
    }),
  );
  const head = headings.map((heading) => ({ value: heading, type: String, fontWeight: 'bold' as const }));
  return writeExcelFile([head, ...cells], { stickyRowsCount: 1 }).toBlob();
}
