import type { RefObject } from 'react';
import type { FormSteps } from '../../kept-work';
import type { ChainRow } from '../../scenario-form';
import { cellEdits } from './cell-edits';
import type { TakenIds } from './edit-rows';
import { GRID_COLUMNS } from './grid-columns';
import type { Cell } from './selection';
import { useCompletion } from './use-completion';
import { useCursor } from './use-cursor';
import { useEditing } from './use-editing';
import { useFillHandle } from './use-fill-handle';
import { useGridKeys } from './use-grid-keys';

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
  readonly onNewRow: () => void;
  readonly onFind: () => void;
}

export type Grid = ReturnType<typeof useGrid>;

/** What the keys, the mouse and the clipboard do in the table. */
export function useGrid({ rows, setRows, taken, steps, order, grid, onNewRow, onFind }: Parts) {
  const focus = () => grid.current?.focus({ preventScroll: true });
  const cursor = useCursor({ rowCount: order.length, focus, onNewRow });
  const { selection, block } = cursor;
  const { active } = selection;
  const column = GRID_COLUMNS[active.column] ?? 'mineral';
  const place = order[active.row];
  const row = place === undefined ? undefined : rows[place];
  const edits = cellEdits({ rows, setRows, taken, order, block });
  const editing = useEditing({ rows, setRows, steps, place, column });
  const completion = useCompletion({ column, text: editing.editing?.text ?? null, type: editing.type });
  const begin = (text?: string) => {
    cursor.select(active);
    editing.begin(text);
  };
  const handle = useFillHandle({ cursor, edits, rows, order });
  const typing = { ...editing, begin };
  const held = row?.[column] ?? '';
  const onKeyDown = useGridKeys({ cursor, edits, typing, completion, column, held, focus, onFind });
  return {
    ...cursor,
    ...edits,
    ...typing,
    /** The row that is worked on. */
    activeRow: row,
    column,
    editing: editing.editing?.text ?? null,
    completion,
    onKeyDown,
    select: (cell: Cell, extend: boolean) => {
      if (editing.editing !== null) editing.finish(true);
      cursor.select(cell, extend);
    },
    handle,
    deleteRows: () => {
      edits.deleteRows();
      cursor.select({ row: block.top, column: active.column });
    },
  };
}
