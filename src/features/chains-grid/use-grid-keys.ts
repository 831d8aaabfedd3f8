import { type KeyboardEvent, useRef } from 'react';
import type { CellEdits } from './cell-edits';
import type { GridColumn } from './grid-columns';
import type { useCompletion } from './use-completion';
import type { Cursor } from './use-cursor';
import type { useEditing } from './use-editing';

interface Keyed {
  readonly cursor: Cursor;
  readonly edits: CellEdits;
  readonly typing: ReturnType<typeof useEditing>;
  readonly completion: ReturnType<typeof useCompletion>;
  readonly column: GridColumn;
  /** What the cell that is worked on holds. */
  readonly held: string;
  /** Takes the keys back from the cell. */
  readonly focus: () => void;
  /** Ctrl+F: of thousands of rows the browser would find those alone that are seen. */
  readonly onFind: () => void;
}

/** What a key does in the table. */
export function useGridKeys(keyed: Keyed) {
  // Thousands of cells lie between the person and the rest of the page: after Escape, Tab goes there.
  const isLeaving = useRef(false);
  return (event: KeyboardEvent) => {
    const { key, shiftKey: shift } = event;
    const control = event.ctrlKey || event.metaKey;
    if (event.nativeEvent.isComposing || event.target instanceof HTMLButtonElement) return;
    if (keyed.typing.editing !== null) {
      if (keyWhileTyping(event, keyed)) event.preventDefault();
      return;
    }
    if (key === 'Tab' && isLeaving.current) return;
    if (key !== 'Shift') isLeaving.current = key === 'Escape';
    if (act({ key, shift, control }, keyed)) return event.preventDefault();
    if (key !== 'Enter' && keyed.cursor.step({ key, shift, control })) event.preventDefault();
  };
}

/** A key while a cell is typed in; false leaves it to the cell. */
function keyWhileTyping(event: KeyboardEvent, keyed: Keyed): boolean {
  const { cursor, edits, typing, completion, column, focus } = keyed;
  const { key, shiftKey: shift } = event;
  if (typing.editing === null) return false;
  if (completion.moves(key, event.altKey)) return true;
  const { text, isTypedOver } = typing.editing;
  const isArrow = isTypedOver && /^Arrow(?:Up|Down|Left|Right)$/.test(key);
  if (key !== 'Escape' && key !== 'Enter' && key !== 'Tab' && !isArrow) return false;
  const chosen = key === 'Escape' ? null : completion.chosen();
  const isStage = column === 'extraction' || column === 'processing' || column === 'recycling';
  // After a stage's country its amount may follow.
  if (chosen !== null && isStage && completion.isChosen && key === 'Enter') return true;
  typing.finish(key !== 'Escape');
  focus();
  if (key === 'Enter' && (event.ctrlKey || event.metaKey)) edits.fillAll(chosen ?? text);
  else if (key === 'Enter') cursor.goOn(shift);
  else if (key !== 'Escape') cursor.step({ key, shift, control: false });
  return true;
}

interface Pressed {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
}

/** Does what a key does other than move; tells whether it does anything. */
function act({ key, shift, control }: Pressed, { cursor, edits, typing, held, onFind }: Keyed): boolean {
  const letter = control ? key.toLowerCase() : '';
  if (key === ' ' && shift) cursor.selectWholeRows();
  else if (key === ' ' && control) cursor.selectWholeColumns();
  else if (key === 'Enter' && control) edits.fillAll(held);
  else if (letter === 'f') onFind();
  else if (letter === 'r') edits.fillRight();
  else if (letter === 'd') edits.fillDown();
  else if (key === 'F2' || key === 'Enter') typing.begin();
  else if (key === 'Delete' || key === 'Backspace') edits.clear();
  else if (!control && [...key].length === 1) typing.begin(key);
  else return false;
  return true;
}
