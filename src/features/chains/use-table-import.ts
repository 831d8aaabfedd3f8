import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { clearOfferedTable, offeredTable, onOfferedTable } from '../../form/table/offered-table';
import type { TableReading } from '../../form/table/read-table';
import type {
  OpenedTable,
  TableAnswer,
  TableChoices,
  TableFailure,
  TableRequest,
} from '../../form/table/table-session';

/** Where the import of a table stands. */
export type ImportState =
  | { readonly kind: 'reading'; readonly part: number }
  | { readonly kind: 'mapping'; readonly table: OpenedTable; readonly choices: TableChoices }
  | {
      readonly kind: 'preview';
      readonly table: OpenedTable;
      readonly choices: TableChoices;
      readonly reading: TableReading;
      readonly problemCount: number;
    }
  | { readonly kind: 'failed'; readonly failure: TableFailure };

export interface TableImport {
  readonly name: string;
  readonly state: ImportState;
  readonly choose: (choices: TableChoices) => void;
  readonly close: () => void;
}

/** The table that was offered for import, read by a worker; null when there is none. */
export function useTableImport(): TableImport | null {
  const offered = useSyncExternalStore(onOfferedTable, offeredTable);
  const worker = useRef<Worker | null>(null);
  const [state, setState] = useState<ImportState>({ kind: 'reading', part: 0 });

  const send = useCallback((request: TableRequest) => worker.current?.postMessage(request), []);
  useEffect(() => {
    if (offered === null) return;
    setState({ kind: 'reading', part: 0 });
    const running = new Worker(new URL('../../form/table/table.worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.current = running;
    running.onmessage = ({ data }: MessageEvent<TableAnswer>) => {
      setState((before) => after(before, data));
      if (data.kind === 'opened' && data.table.isUnderstood)
        send({ kind: 'read', choices: data.table.choices });
    };
    running.onerror = () => setState({ kind: 'failed', failure: 'unreadable' });
    send({ kind: 'open', source: offered.source });
    return () => running.terminate();
  }, [offered, send]);

  const choose = useCallback(
    (choices: TableChoices) => {
      setState((before) => ('choices' in before ? { ...before, choices } : before));
      send({ kind: 'read', choices });
    },
    [send],
  );
  return offered === null ? null : { name: offered.name, state, choose, close: clearOfferedTable };
}

function after(before: ImportState, answer: TableAnswer): ImportState {
  switch (answer.kind) {
    case 'progress':
      return { kind: 'reading', part: answer.part };
    case 'failed':
      return answer;
    case 'opened':
      return { kind: 'mapping', table: answer.table, choices: answer.table.choices };
    case 'read': {
      if (!('choices' in before)) return before;
      const { reading, problemCount } = answer;
      return { kind: 'preview', table: before.table, choices: before.choices, reading, problemCount };
    }
  }
}
