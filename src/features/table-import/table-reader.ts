import type { TableAnswer, TableRequest } from '../../table-file';

/** Who reads the table: a worker, or the page itself where there can be none. */
export interface TableReader {
  readonly ask: (request: TableRequest) => void;
  readonly stop: () => void;
}

/** A reader that tells what it finds; a file of it that cannot be fetched is told as a failure. */
export function startReader(take: (answer: TableAnswer) => void): TableReader {
  const asked: TableRequest[] = [];
  const stopped = new AbortController();
  let pass = (_request: TableRequest): void => undefined;
  const passTo = (reader: (request: TableRequest) => void): void => {
    pass = reader;
    for (const request of asked) pass(request);
  };
  const start = async (): Promise<void> => {
    const { address, startSession } = await import('../../entries/table-worker');
    if (stopped.signal.aborted) return;
    // The page stands still while it reads the table itself.
    const readHere = (): void => {
      const session = startSession(take);
      passTo((request) => void session.ask(request));
    };
    const worker = workerOrNone(address);
    if (worker === null) return readHere();
    worker.onmessage = ({ data }: MessageEvent<TableAnswer>) => take(data);
    worker.onerror = readHere;
    stopped.signal.onabort = () => worker.terminate();
    passTo((request) => worker.postMessage(request));
  };
  start().catch(() => take({ kind: 'failed', failure: 'not-loaded' }));
  const ask = (request: TableRequest): void => {
    asked.push(request);
    pass(request);
  };
  return { ask, stop: () => stopped.abort() };
}

/** A frame that its host keeps apart from our origin may start no worker. */
function workerOrNone(address: string): Worker | null {
  try {
    return new Worker(address, { type: 'module' });
  } catch {
    return null;
  }
}
