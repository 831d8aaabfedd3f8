import address from '../../entries/table-worker.ts?worker&url';
import type { startSession, TableAnswer, TableRequest } from '../../table-file';

/** Who reads the table: a worker, or the page itself where there can be none. */
export interface TableReader {
  readonly ask: (request: TableRequest) => void;
  readonly stop: () => void;
}

/** What the worker's file gives to a page that imports it. */
interface WorkerFile {
  readonly startSession: typeof startSession;
}

/** A reader that tells what it finds; a file of it that cannot be fetched is told as a failure. */
export function startReader(take: (answer: TableAnswer) => void): TableReader {
  const asked: TableRequest[] = [];
  const worker = workerOrNone();
  let ask = (request: TableRequest): void => {
    asked.push(request);
    worker?.postMessage(request);
  };
  // The page stands still while it reads the table itself.
  const readHere = async (): Promise<void> => {
    const { startSession }: WorkerFile = await import(/* @vite-ignore */ address);
    const session = startSession(take);
    ask = (request) => void session.ask(request);
    for (const request of asked) await session.ask(request);
  };
  const fallBack = () => void readHere().catch(() => take({ kind: 'failed', failure: 'not-loaded' }));
  if (worker === null) fallBack();
  else {
    worker.onmessage = ({ data }: MessageEvent<TableAnswer>) => take(data);
    worker.onerror = fallBack;
  }
  return { ask: (request) => ask(request), stop: () => worker?.terminate() };
}

/** A frame that its host keeps apart from our origin may start no worker. */
function workerOrNone(): Worker | null {
  try {
    return new Worker(address, { type: 'module' });
  } catch {
    return null;
  }
}
