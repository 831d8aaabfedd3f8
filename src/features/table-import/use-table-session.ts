import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type OfferedTable,
  type OpenTable,
  type PriceSet,
  startSession,
  type TableAnswer,
  type TableFailure,
  type TableRequest,
} from '../../table-file';
import { keptMapping } from './kept-mappings';

/** Where the import of a table stands. */
export type ImportState =
  | { readonly kind: 'reading'; readonly part: number }
  | {
      readonly kind: 'open';
      readonly table: OpenTable /** It is being read otherwise. */;
      readonly isStale: boolean;
    }
  | { readonly kind: 'failed'; readonly failure: TableFailure };

/** Who reads the table: a worker, or the page itself where there can be none. */
interface Reader {
  readonly ask: (request: TableRequest) => void;
  readonly stop: () => void;
}

function startReader(take: (answer: TableAnswer) => void): Reader {
  const worker = new Worker(new URL('../../entries/table-worker.ts', import.meta.url), { type: 'module' });
  const asked: TableRequest[] = [];
  let ask = (request: TableRequest): void => {
    asked.push(request);
    worker.postMessage(request);
  };
  worker.onmessage = ({ data }: MessageEvent<TableAnswer>) => take(data);
  // Without the worker the page reads the table itself, and stands still meanwhile.
  worker.onerror = async () => {
    const session = await startSession(take);
    ask = (request) => void session.ask(request);
    for (const request of asked) await session.ask(request);
  };
  return { ask: (request) => ask(request), stop: () => worker.terminate() };
}

/** A table that was offered, as a worker understands it, and how to ask it to understand it otherwise. */
export function useTableSession(offered: OfferedTable, priceSets: readonly PriceSet[] | undefined) {
  const [state, setState] = useState<ImportState>({ kind: 'reading', part: 0 });
  const reader = useRef<Reader | null>(null);
  useEffect(() => {
    if (priceSets === undefined) return;
    setState({ kind: 'reading', part: 0 });
    let isWanted = true;
    const own = startReader((answer) => {
      if (!isWanted) return;
      if (answer.kind === 'progress') setState({ kind: 'reading', part: answer.part });
      else setState(answer.kind === 'failed' ? answer : { ...answer, kind: 'open', isStale: false });
    });
    reader.current = own;
    const mapping = keptMapping(offered.name);
    own.ask({
      kind: 'open',
      source: offered.source,
      priceSets,
      ...(mapping === undefined ? {} : { mapping }),
    });
    return () => {
      isWanted = false;
      own.stop();
    };
  }, [offered, priceSets]);
  const ask = useCallback((request: TableRequest) => {
    setState((before) => {
      if (before.kind !== 'open') return before;
      // What is chosen is shown at once; what it comes to follows from the reader.
      const chosen = request.kind === 'choose' ? { choices: request.choices } : {};
      return { ...before, isStale: true, table: { ...before.table, ...chosen } };
    });
    reader.current?.ask(request);
  }, []);
  return { state, ask };
}
