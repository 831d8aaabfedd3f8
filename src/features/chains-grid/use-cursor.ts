import { useRef, useState } from 'react';
import { GRID_COLUMNS, type GridColumn } from './grid-columns';
import {
  blockOf,
  type Cell,
  columnsOf,
  type Move,
  moved,
  rowsFrom,
  type Selection,
  single,
  within,
} from './selection';

interface CursorParts {
  /** How many rows are shown. */
  readonly rowCount: number;
  /** Takes the keys. */
  readonly focus: () => void;
  /** Enter on the last row asks for one more. */
  readonly onNewRow: () => void;
}

export type Cursor = ReturnType<typeof useCursor>;

const START = single({ row: 0, column: 0 });

/** Which cells are selected, and where keys and mouse lead. */
export function useCursor({ rowCount, focus, onNewRow }: CursorParts) {
  const [wanted, setSelection] = useState<Selection>(START);
  const tabbedFrom = useRef<number | null>(null);
  const size = { rows: rowCount, columns: GRID_COLUMNS.length };
  const selection = within(wanted, size.rows);
  const { active } = selection;
  const block = blockOf(selection);
  const select = (cell: Cell, extend = false) =>
    setSelection(extend ? { active, corner: cell } : single(cell));
  return {
    selection,
    block,
    select,
    selectCells: setSelection,
    /** A whole row, or all from the first that was selected to this one. */
    selectRow: (at: number, extend: boolean) => setSelection(rowsFrom(extend ? active.row : at, at, size)),
    selectWholeRows: () => setSelection(rowsFrom(block.top, block.bottom, size)),
    selectWholeColumns: () => setSelection(columnsOf(block, size)),
    goTo: (at: number, to: GridColumn = 'mineral') => {
      select({ row: at, column: GRID_COLUMNS.indexOf(to) });
      focus();
    },
    /** Goes where the key leads, and tells whether it leads anywhere; remembers where a run of Tabs began. */
    step: (move: Move): boolean => {
      const next = moved(selection, move, size);
      if (next === null) return false;
      tabbedFrom.current = move.key === 'Tab' ? (tabbedFrom.current ?? active.column) : null;
      setSelection(next);
      return true;
    },
    /** Down a row, or up, and back to the column in which a run of Tabs began; past the last row there is a new one. */
    goOn: (isUp: boolean) => {
      const column = tabbedFrom.current ?? active.column;
      tabbedFrom.current = null;
      if (!isUp && active.row === size.rows - 1) onNewRow();
      select({ row: isUp ? Math.max(0, active.row - 1) : active.row + 1, column });
    },
  };
}
