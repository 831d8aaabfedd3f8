import type { Entry } from '../law';
import type { Loaded } from './load-table';
import type { Results } from './write-table';

/** The entries, and what became of them, as an .xlsx workbook; its writer comes when it is asked for. */
export async function toWorkbook(entries: readonly Entry[], results?: Results): Promise<Blob> {
  const { writeWorkbook } = await import('./write-workbook');
  return writeWorkbook(entries, results);
}

/** Rows, headings first, as an .xlsx workbook; its writer comes when it is asked for. */
export async function rowsToWorkbookLate(rows: readonly (readonly string[])[]): Promise<Blob> {
  const { rowsToWorkbook } = await import('./write-workbook');
  return rowsToWorkbook(rows);
}

/** The rows of a file, be it text or a workbook; its reader comes when it is asked for. */
export async function loadTableLate(file: File): Promise<Loaded> {
  const { loadTable } = await import('./load-table');
  return loadTable(file, () => undefined);
}
