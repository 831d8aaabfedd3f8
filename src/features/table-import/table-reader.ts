import address from '../../entries/table-worker.ts?worker&url';
import type { TableAnswer, TableRequest } from '../../table-file';

/** Who reads the table: a worker, or the page itself where there can be none. */
export interface TableReader {
  readonly ask: (request: TableRequest) => void;
  readonly stop: () => void;
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
    await import(/* @vite-ignore */ address);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<TableAnswer>) => take(data);
    window.dispatchEvent(new MessageEvent('read-tables', { ports: [port2] }));
    ask = (request) => port1.postMessage(request);
    for (const request of asked) ask(request);
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
