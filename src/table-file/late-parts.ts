import type { Entry } from '../law';
import type { TableAnswer, TableSession } from './session';
import type { Results } from './write-table';

/** A reader of tables that tells what it finds; its words, in six languages, come with it. */
export async function startSession(tell: (answer: TableAnswer) => void): Promise<TableSession> {
  const { TableSession } = await import('./session');
  return new TableSession(tell);
}

/** The entries, and what became of them, as an .xlsx workbook; its writer comes when it is asked for. */
export async function toWorkbook(entries: readonly Entry[], results?: Results): Promise<Blob> {
  const { writeWorkbook } = await import('./write-workbook');
  return writeWorkbook(entries, results);
}
