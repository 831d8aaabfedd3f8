import { useCallback, useEffect, useRef, useState } from 'react';
import type { OfferedTable, OpenTable, PriceSet, TableFailure, TableRequest } from '../../table-file';
import { keptMapping } from './kept-mappings';
import { startReader, type TableReader } from './table-reader';

/** Where the import of a table stands. */
export type ImportState =
  | { readonly kind: 'reading'; readonly part: number }
  | {
      readonly kind: 'open';
      readonly table: OpenTable /** It is being read otherwise. */;
      readonly isStale: boolean;
    }
  | { readonly kind: 'failed'; readonly failure: TableFailure };

/** A table that was offered, as a worker understands it, and how to ask it to understand it otherwise. */
export function useTableSession(offered: OfferedTable, priceSets: readonly PriceSet[] | undefined) {
  const [state, setState] = useState<ImportState>({ kind: 'reading', part: 0 });
  const reader = useRef<TableReader | null>(null);
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
