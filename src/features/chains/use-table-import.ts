import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import {
  clearOfferedTable,
  type Delimited,
  type Loaded,
  loadTable,
  type OpenedTable,
  offeredTable,
  onOfferedTable,
  openTable,
  readTable,
  type TableChoices,
  type TableFailure,
  type TableReading,
} from '../../table-file';

/** Where the import of a table stands. */
export type ImportState =
  | { readonly kind: 'reading'; readonly part: number }
  | {
      readonly kind: 'mapping';
      readonly table: OpenedTable;
      readonly choices: TableChoices;
      /** Null until it is read as chosen. */
      readonly reading: TableReading | null;
    }
  | { readonly kind: 'failed'; readonly failure: TableFailure };

export interface TableImport {
  readonly name: string;
  readonly state: ImportState;
  readonly choose: (choices: TableChoices) => void;
  readonly close: () => void;
}

type SetState = (state: ImportState) => void;

/** Reads a table as chosen, giving way to the page now and then; returns how to stop. */
function readSlowly(loaded: Delimited, table: OpenedTable, choices: TableChoices, set: SetState): () => void {
  const steps = readTable({ ...loaded, ...choices });
  let timer: ReturnType<typeof setTimeout>;
  const go = () => {
    const step = steps.next();
    if (step.done !== true) timer = setTimeout(go);
    else if (step.value === null) set({ kind: 'failed', failure: 'too-many' });
    else set({ kind: 'mapping', table, choices, reading: step.value });
  };
  timer = setTimeout(go);
  return () => clearTimeout(timer);
}

/** The table that was offered for import, loaded by a worker; null when there is none. */
export function useTableImport(): TableImport | null {
  const offered = useSyncExternalStore(onOfferedTable, offeredTable);
  const [state, setState] = useState<ImportState>({ kind: 'reading', part: 0 });
  const loaded = useRef<Delimited | null>(null);
  const stop = useRef<() => void>(() => {});

  const read = useCallback((table: OpenedTable, choices: TableChoices) => {
    stop.current();
    setState({ kind: 'mapping', table, choices, reading: null });
    if (loaded.current !== null) stop.current = readSlowly(loaded.current, table, choices, setState);
  }, []);
  useEffect(() => {
    if (offered === null) return;
    setState({ kind: 'reading', part: 0 });
    const worker = new Worker(new URL('../../entries/table-worker.ts', import.meta.url), {
      type: 'module',
    });
    let isWanted = true;
    const take = (data: Loaded) => {
      if (!isWanted) return;
      if (data.kind === 'progress') return setState({ kind: 'reading', part: data.part });
      if (data.kind === 'failed') return setState(data);
      loaded.current = data.table;
      const table = openTable(data.table);
      read(table, table.choices);
    };
    worker.onmessage = ({ data }: MessageEvent<Loaded>) => take(data);
    // Without the worker the page reads the table itself, and stands still meanwhile.
    worker.onerror = () => void loadTable(offered.source, () => {}).then(take);
    worker.postMessage(offered.source);
    return () => {
      isWanted = false;
      worker.terminate();
      stop.current();
    };
  }, [offered, read]);

  const choose = (choices: TableChoices) => {
    if (state.kind === 'mapping') read(state.table, choices);
  };
  return offered === null ? null : { name: offered.name, state, choose, close: clearOfferedTable };
}
