import { useEffect, useRef } from 'react';
import type { ChainRow } from '../../scenario-form';
import type { CellEdits } from './cell-edits';
import { around, dragged, repeatedInto } from './fill-handle';
import { GRID_COLUMNS } from './grid-columns';
import type { Block, Cell, Selection } from './selection';
import type { Cursor } from './use-cursor';

interface Parts {
  readonly cursor: Pick<Cursor, 'block' | 'selectCells'>;
  readonly edits: Pick<CellEdits, 'fill'>;
  readonly rows: readonly ChainRow[];
  /** The places of the rows shown, in their order. */
  readonly order: readonly number[];
}

export type FillHandle = ReturnType<typeof useFillHandle>;

const selectionOf = ({ top, bottom, left, right }: Block): Selection => ({
  active: { row: top, column: left },
  corner: { row: bottom, column: right },
});

/** The handle at a block's corner: what it is dragged over is filled with the block once it is let go. */
export function useFillHandle({ cursor, edits, rows, order }: Parts) {
  const from = useRef<Block | null>(null);
  const region = useRef<Block | null>(null);
  const textOf = ({ row, column }: Cell) => rows[order[row] ?? -1]?.[GRID_COLUMNS[column] ?? 'mineral'] ?? '';
  const end = () => {
    const [source, target] = [from.current, region.current];
    from.current = null;
    region.current = null;
    if (source !== null && target !== null)
      edits.fill(repeatedInto(target, source, textOf), target.top, target.left);
  };
  const latest = useRef(end);
  useEffect(() => {
    latest.current = end;
  });
  return {
    isDragging: () => from.current !== null,
    begin: () => {
      from.current = cursor.block;
      // The button may be let go anywhere.
      window.addEventListener('mouseup', () => latest.current(), { once: true });
    },
    over: (cell: Cell) => {
      const source = from.current;
      if (source === null) return;
      region.current = dragged(source, cell);
      cursor.selectCells(selectionOf(region.current === null ? source : around(source, region.current)));
    },
  };
}
