import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { ChainRow } from '../../scenario-form';
import { fromClipboard, toClipboard } from './clipboard';
import { replaced, tidied, withBlock, withCell, without } from './edit-rows';
import { GRID_COLUMNS } from './grid-columns';
import { blockOf, type Cell, moved, type Selection, single } from './selection';

/** A cell that is being typed in, and its line as it was before. */
interface Editing {
  readonly before: ChainRow;
  readonly text: string;
}

interface Parts {
  readonly rows: readonly ChainRow[];
  readonly setRows: (rows: readonly ChainRow[]) => void;
  /** The places of the rows shown, in their order. */
  readonly order: readonly number[];
  readonly grid: RefObject<HTMLElement | null>;
}

export type Grid = ReturnType<typeof useGrid>;

const START = single({ row: 0, column: 0 });

/** What the keys, the mouse and the clipboard do in the table. */
export function useGrid({ rows, setRows, order, grid }: Parts) {
  const [wanted, setSelection] = useState<Selection>(START);
  const [editing, showEditing] = useState<Editing | null>(null);
  // Focus leaves a cell before the page is drawn anew, and must find it finished already.
  const live = useRef<Editing | null>(null);
  const setEditing = (next: Editing | null) => {
    live.current = next;
    showEditing(next);
  };
  // Thousands of cells lie between the person and the rest of the page: after Escape, Tab goes there.
  const isLeaving = useRef(false);
  const size = { rows: order.length, columns: GRID_COLUMNS.length };
  const selection = within(wanted, size.rows);
  const { active } = selection;
  const block = blockOf(selection);
  const places = order.slice(block.top, block.bottom + 1);
  const columns = GRID_COLUMNS.slice(block.left, block.right + 1);
  const column = GRID_COLUMNS[active.column] ?? 'mineral';
  const place = order[active.row];
  const row = place === undefined ? undefined : rows[place];

  const begin = (text?: string) => {
    if (row === undefined || place === undefined) return;
    setSelection(single(active));
    setEditing({ before: row, text: text ?? row[column] });
    if (text !== undefined) setRows(replaced(rows, place, withCell(row, column, text)));
  };
  const type = (text: string) => {
    if (live.current === null || place === undefined) return;
    const { before } = live.current;
    setEditing({ before, text });
    setRows(replaced(rows, place, withCell(before, column, text)));
  };
  const finish = (keep: boolean) => {
    if (live.current === null || place === undefined) return;
    const { before, text } = live.current;
    setEditing(null);
    const after = text === before[column] || !keep ? before : withCell(before, column, tidied(column, text));
    setRows(replaced(rows, place, after));
  };
  const fill = (cells: readonly (readonly string[])[], top = block.top, left = block.left) =>
    setRows(withBlock(rows, { rows: order.slice(top), column: left, cells }));
  const clear = () => fill(places.map(() => columns.map(() => '')));
  const fillDown = () => {
    // A line alone takes from the one above it.
    const first = rows[(places.length > 1 ? places[0] : order[block.top - 1]) ?? -1];
    if (first !== undefined) fill(places.map(() => columns.map((name) => first[name])));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    const control = event.ctrlKey || event.metaKey;
    if (event.nativeEvent.isComposing || event.target instanceof HTMLButtonElement) return;
    if (editing !== null) {
      if (key !== 'Escape' && key !== 'Enter' && key !== 'Tab') return;
      finish(key !== 'Escape');
      grid.current?.focus();
      if (key !== 'Escape')
        setSelection(moved(selection, { key, shift: event.shiftKey, control: false }, size) ?? selection);
      event.preventDefault();
      return;
    }
    if (key === 'Tab' && isLeaving.current) return;
    if (key !== 'Shift') isLeaving.current = key === 'Escape';
    if (pressed(key, control)) return event.preventDefault();
    const next = moved(selection, { key, shift: event.shiftKey, control }, size);
    if (next === null || key === 'Enter') return;
    event.preventDefault();
    setSelection(next);
  };

  /** Keys that do something other than move. */
  const pressed = (key: string, control: boolean): boolean => {
    if (key === 'F2' || key === 'Enter') begin();
    else if (key === 'Delete' || key === 'Backspace') clear();
    else if (control && key.toLowerCase() === 'd') fillDown();
    else if (!control && [...key].length === 1) begin(key);
    else return false;
    return true;
  };

  return {
    selection,
    block,
    /** The line that is worked on. */
    activeRow: row,
    column,
    editing: editing?.text ?? null,
    onKeyDown,
    type,
    begin,
    finish,
    fillDown,
    selectedCount: places.length,
    select: (cell: Cell, extend: boolean) => {
      if (editing !== null) finish(true);
      setSelection(extend ? { active, corner: cell } : single(cell));
    },
    /** A whole line, or all from the first that was selected to this one. */
    selectRow: (at: number, extend: boolean) => {
      const top = extend ? active.row : at;
      setSelection({ active: { row: top, column: 0 }, corner: { row: at, column: size.columns - 1 } });
    },
    /** Goes to the beginning of a line, and takes the keys. */
    goTo: (at: number) => {
      setSelection(single({ row: at, column: 0 }));
      grid.current?.focus({ preventScroll: true });
    },
    clear,
    deleteRows: () => {
      setRows(without(rows, places));
      setSelection(single({ row: block.top, column: active.column }));
    },
    copied: () => toClipboard(places.map((each) => columns.map((name) => rows[each]?.[name] ?? ''))),
    paste: (text: string) => {
      const cells = fromClipboard(text);
      const [only] = cells;
      const isOne = cells.length === 1 && only?.length === 1 && places.length * columns.length > 1;
      fill(isOne ? places.map(() => columns.map(() => only?.[0] ?? '')) : cells);
    },
  };
}

/** The selection, on rows that are still there. */
function within({ active, corner }: Selection, rows: number): Selection {
  const last = Math.max(0, rows - 1);
  const keep = (cell: Cell): Cell => (cell.row <= last ? cell : { ...cell, row: last });
  return { active: keep(active), corner: keep(corner) };
}
