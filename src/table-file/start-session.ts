import type { TableAnswer, TableSession } from './session';

/** A reader of tables that tells what it finds; its words, in six languages, come with it. */
export async function startSession(tell: (answer: TableAnswer) => void): Promise<TableSession> {
  const { TableSession } = await import('./session');
  return new TableSession(tell);
}
