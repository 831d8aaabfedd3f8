import type { Entry } from '../law';
import type { Results } from './write-table';

/** The entries, and what became of them, as an .xlsx workbook; its writer comes when it is asked for. */
export async function toWorkbook(entries: readonly Entry[], results?: Results): Promise<Blob> {
  const { writeWorkbook } = await import('./write-workbook');
  return writeWorkbook(entries, results);
}
