import { useEffect, useRef } from 'react';
import { around, dragged, repeatedInto } from './fill-handle';
import type { Block, Cell, Selection } from './selection';

interface Parts {
  readonly block: Block;
  readonly setSelection: (selection: Selection) => void;
  readonly textOf: (cell: Cell) => string;
  readonly fill: (cells: readonly (readonly string[])[], top: number, left: number) => void;
}

export type FillHandle = ReturnType<typeof useFillHandle>;

const selectionOf = ({ top, bottom, left, right }: Block): Selection => ({
  active: { row: top, column: left },
  corner: { row: bottom, column: right },
});

/** The handle at a block's corner: what it is dragged over is filled with the block once it is let go. */
export function useFillHandle({ block, setSelection, textOf, fill }: Parts) {
  const from = useRef<Block | null>(null);
  const region = useRef<Block | null>(null);
  const end = () => {
    const [source, target] = [from.current, region.current];
    from.current = null;
    region.current = null;
    if (source !== null && target !== null)
      fill(repeatedInto(target, source, textOf), target.top, target.left);
  };
  const latest = useRef(end);
  useEffect(() => {
    latest.current = end;
  });
  return {
    isDragging: () => from.current !== null,
    begin: () => {
      from.current = block;
      // The button may be let go anywhere.
      window.addEventListener('mouseup', () => latest.current(), { once: true });
    },
    over: (cell: Cell) => {
      const source = from.current;
      if (source === null) return;
      region.current = dragged(source, cell);
      setSelection(selectionOf(region.current === null ? source : around(source, region.current)));
    },
  };
}
