import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { FormSteps } from '../../kept-work';
import type { ChainRow } from '../../scenario-form';
import { fromClipboard, repeated, toClipboard } from './clipboard';
import { type TakenIds, withBlock, without } from './edit-rows';
import { GRID_COLUMNS, type GridColumn } from './grid-columns';
import { blockOf, type Cell, type Move, moved, type Selection, single } from './selection';
import { useCompletion } from './use-completion';
import { useEditing } from './use-editing';
import { useFillHandle } from './use-fill-handle';

interface Parts {
  readonly rows: readonly ChainRow[];
  readonly setRows: (rows: readonly ChainRow[]) => void;
  /** Ids of minerals that are not in the table. */
  readonly taken: TakenIds;
  /** Makes what is typed in one cell one step, and none when it is cancelled. */
  readonly steps: Pick<FormSteps, 'beginEdit' | 'endEdit'>;
  /** The places of the rows shown, in their order. */
  readonly order: readonly number[];
  readonly grid: RefObject<HTMLElement | null>;
  /** Enter on the last row asks for one more. */
  readonly onNewRow: () => void;
  /** Ctrl+F: of thousands of rows the browser would find those alone that are seen. */
  readonly onFind: () => void;
}

export type Grid = ReturnType<typeof useGrid>;

const START = single({ row: 0, column: 0 });

/** What the keys, the mouse and the clipboard do in the table. */
export function useGrid({ rows, setRows, taken, steps, order, grid, onNewRow, onFind }: Parts) {
  const [wanted, setSelection] = useState<Selection>(START);
  // Thousands of cells lie between the person and the rest of the page: after Escape, Tab goes there.
  const isLeaving = useRef(false);
  const tabbedFrom = useRef<number | null>(null);
  const size = { rows: order.length, columns: GRID_COLUMNS.length };
  const selection = within(wanted, size.rows);
  const { active } = selection;
  const block = blockOf(selection);
  const places = order.slice(block.top, block.bottom + 1);
  const columns = GRID_COLUMNS.slice(block.left, block.right + 1);
  const column = GRID_COLUMNS[active.column] ?? 'mineral';
  const place = order[active.row];
  const row = place === undefined ? undefined : rows[place];

  const { editing, type, begin: beginTyping, finish } = useEditing({ rows, setRows, steps, place, column });
  const completion = useCompletion({ column, text: editing?.text ?? null, type });
  const begin = (text?: string) => {
    setSelection(single(active));
    beginTyping(text);
  };
  const isStage = column === 'extraction' || column === 'processing' || column === 'recycling';
  const fill = (cells: readonly (readonly string[])[], top = block.top, left = block.left) =>
    setRows(withBlock(rows, { rows: order.slice(top), column: left, cells }, taken));
  const handle = useFillHandle({
    block,
    setSelection,
    fill,
    textOf: (cell) => rows[order[cell.row] ?? -1]?.[GRID_COLUMNS[cell.column] ?? 'mineral'] ?? '',
  });
  const clear = () => fill(places.map(() => columns.map(() => '')));
  const fillDown = () => {
    // A line alone takes from the one above it.
    const first = rows[(places.length > 1 ? places[0] : order[block.top - 1]) ?? -1];
    if (first !== undefined) fill(places.map(() => columns.map((name) => first[name])));
  };
  const fillRight = () => {
    // A column alone takes from the one on its left.
    const from = columns.length > 1 ? columns[0] : GRID_COLUMNS[block.left - 1];
    if (from === undefined) return;
    fill(places.map((each) => columns.map(() => rows[each]?.[from] ?? '')));
  };
  /** What was typed goes into every selected cell, or into the one. */
  const fillAll = (typed: string) => fill(places.map(() => columns.map(() => typed)));
  /** Down a row, and back to the column in which a run of Tabs began; past the last row there is a new one. */
  const goOn = (shift: boolean) => {
    const back = tabbedFrom.current ?? active.column;
    tabbedFrom.current = null;
    if (!shift && active.row === size.rows - 1) onNewRow();
    setSelection(single({ row: shift ? Math.max(0, active.row - 1) : active.row + 1, column: back }));
  };

  /** A key while a cell is typed in; false leaves it to the cell. */
  const editingKey = (
    event: KeyboardEvent,
    { text, isTypedOver }: { text: string; isTypedOver: boolean },
  ) => {
    const { key } = event;
    if (completion.moves(key, event.altKey)) return true;
    const isArrow = isTypedOver && /^Arrow(?:Up|Down|Left|Right)$/.test(key);
    if (key !== 'Escape' && key !== 'Enter' && key !== 'Tab' && !isArrow) return false;
    const chosen = key === 'Escape' ? null : completion.chosen();
    // After a stage's country its amount may follow.
    if (chosen !== null && isStage && completion.isChosen && key === 'Enter') return true;
    finish(key !== 'Escape');
    grid.current?.focus();
    if (key === 'Enter' && (event.ctrlKey || event.metaKey)) fillAll(chosen ?? text);
    else if (key === 'Enter') goOn(event.shiftKey);
    else if (key !== 'Escape') step({ key, shift: event.shiftKey, control: false });
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    const control = event.ctrlKey || event.metaKey;
    if (event.nativeEvent.isComposing || event.target instanceof HTMLButtonElement) return;
    if (editing !== null) {
      if (editingKey(event, editing)) event.preventDefault();
      return;
    }
    if (key === 'Tab' && isLeaving.current) return;
    if (key !== 'Shift') isLeaving.current = key === 'Escape';
    if (pressed(key, control, event.shiftKey)) return event.preventDefault();
    if (key !== 'Enter' && step({ key, shift: event.shiftKey, control })) event.preventDefault();
  };

  /** Goes where the key leads; remembers where a run of Tabs began. */
  const step = (move: Move): boolean => {
    const next = moved(selection, move, size);
    if (next === null) return false;
    if (move.key === 'Tab') tabbedFrom.current ??= active.column;
    else tabbedFrom.current = null;
    setSelection(next);
    return true;
  };

  /** The whole rows of the selection, or its whole columns. */
  const selectLine = (isRow: boolean) =>
    setSelection(
      isRow
        ? { active: { row: block.top, column: 0 }, corner: { row: block.bottom, column: size.columns - 1 } }
        : { active: { row: 0, column: block.left }, corner: { row: size.rows - 1, column: block.right } },
    );

  /** Keys that do something other than move. */
  const pressed = (key: string, control: boolean, shift: boolean): boolean => {
    if (key === ' ' && (shift || control)) selectLine(shift);
    else if (key === 'Enter' && control) fillAll(row?.[column] ?? '');
    else if (control && key.toLowerCase() === 'f') onFind();
    else if (control && key.toLowerCase() === 'r') fillRight();
    else if (key === 'F2' || key === 'Enter') begin();
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
    completion,
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
    /** Goes to a cell of a line, and takes the keys. */
    goTo: (at: number, to: GridColumn = 'mineral') => {
      setSelection(single({ row: at, column: GRID_COLUMNS.indexOf(to) }));
      grid.current?.focus({ preventScroll: true });
    },
    handle,
    clear,
    deleteRows: () => {
      setRows(without(rows, places));
      setSelection(single({ row: block.top, column: active.column }));
    },
    copied: () => toClipboard(places.map((each) => columns.map((name) => rows[each]?.[name] ?? ''))),
    paste: (text: string) => {
      fill(repeated(fromClipboard(text), places.length, columns.length));
    },
  };
}

/** The selection, on rows that are still there. */
function within({ active, corner }: Selection, rows: number): Selection {
  const last = Math.max(0, rows - 1);
  const keep = (cell: Cell): Cell => (cell.row <= last ? cell : { ...cell, row: last });
  return { active: keep(active), corner: keep(corner) };
}
