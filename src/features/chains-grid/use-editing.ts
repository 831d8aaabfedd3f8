import { useEffect, useRef, useState } from 'react';
import type { FormSteps } from '../../kept-work';
import type { ChainRow } from '../../scenario-form';
import { cellWords } from './cell-words';
import { replaced, tidied, withCell } from './edit-rows';
import type { GridColumn } from './grid-columns';

/** A cell that is being typed in, and its line as it was before. */
interface Editing {
  readonly before: ChainRow;
  readonly text: string;
  /** Typed over rather than opened: an arrow then goes on to the next cell, as it does in a spreadsheet. */
  readonly isTypedOver: boolean;
}

interface Parts {
  readonly rows: readonly ChainRow[];
  readonly setRows: (rows: readonly ChainRow[]) => void;
  /** Makes what is typed in one cell one step, and none when it is cancelled. */
  readonly steps: Pick<FormSteps, 'beginEdit' | 'endEdit'>;
  /** The line of the cell, by its place in the table. */
  readonly place: number | undefined;
  readonly column: GridColumn;
}

/** The one cell that is typed in: its line changes with every letter, and is as before when it is given up. */
export function useEditing({ rows, setRows, steps, place, column }: Parts) {
  const [editing, showEditing] = useState<Editing | null>(null);
  // Focus leaves a cell before React renders again, and must find the cell finished.
  const live = useRef<Editing | null>(null);
  const setEditing = (next: Editing | null) => {
    live.current = next;
    showEditing(next);
  };
  useEffect(() => steps.endEdit, [steps]);
  const put = (before: ChainRow, text: string, at: number) =>
    // A name counts from its last letter on: the line holds the code while the cell shows what is typed.
    setRows(replaced(rows, at, withCell(before, column, tidied(column, text))));
  return {
    editing,
    begin: (text?: string) => {
      const row = place === undefined ? undefined : rows[place];
      if (row === undefined || place === undefined) return;
      steps.beginEdit();
      const shown = cellWords(column, row[column]);
      setEditing({ before: row, text: text ?? shown, isTypedOver: text !== undefined });
      if (text !== undefined) put(row, text, place);
    },
    type: (text: string) => {
      if (live.current === null || place === undefined) return;
      setEditing({ ...live.current, text });
      put(live.current.before, text, place);
    },
    finish: (keep: boolean) => {
      if (live.current === null || place === undefined) return;
      const { before, text } = live.current;
      setEditing(null);
      const isSame = text === cellWords(column, before[column]);
      if (isSame || !keep) setRows(replaced(rows, place, before));
      else put(before, text, place);
      steps.endEdit();
    },
  };
}
