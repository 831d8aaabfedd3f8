/** A cell of the table as shown: its place from the top and from the left, from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A block of cells: the one that is worked on, and the corner opposite. */
export interface Selection {
  readonly active: Cell;
  readonly corner: Cell;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const single = (cell: Cell): Selection => ({ active: cell, corner: cell });

export const blockOf = ({ active, corner }: Selection): Block => ({
  top: Math.min(active.row, corner.row),
  bottom: Math.max(active.row, corner.row),
  left: Math.min(active.column, corner.column),
  right: Math.max(active.column, corner.column),
});

/** The whole rows from one to another. */
export const rowsFrom = (first: number, last: number, { columns }: Size): Selection => ({
  active: { row: first, column: 0 },
  corner: { row: last, column: columns - 1 },
});

/** The whole columns of a block. */
export const columnsOf = ({ left, right }: Block, { rows }: Size): Selection => ({
  active: { row: 0, column: left },
  corner: { row: rows - 1, column: right },
});

/** The selection, on rows that are still there. */
export function within({ active, corner }: Selection, rows: number): Selection {
  const last = Math.max(0, rows - 1);
  const keep = (cell: Cell): Cell => (cell.row <= last ? cell : { ...cell, row: last });
  return { active: keep(active), corner: keep(corner) };
}

/** A key that moves, and how. */
export interface Move {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or ⌘ on a Mac. */
  readonly control: boolean;
}

const clamp = (value: number, size: number): number => Math.max(0, Math.min(size - 1, value));
/** Rows that a page key moves by. */
const PAGE = 10;

/** The selection after a key, as a spreadsheet moves; null when the key does not move. */
export function moved(selection: Selection, { key, shift, control }: Move, size: Size): Selection | null {
  if (control && key.toLowerCase() === 'a') return all(size);
  const extending = shift && key !== 'Tab' && key !== 'Enter';
  const from = extending ? selection.corner : selection.active;
  const to = target(from, { key, shift, control }, size);
  if (to === null) return null;
  const cell = { row: clamp(to.row, size.rows), column: clamp(to.column, size.columns) };
  return extending ? { active: selection.active, corner: cell } : single(cell);
}

const all = (size: Size): Selection => ({
  active: { row: 0, column: 0 },
  corner: { row: Math.max(0, size.rows - 1), column: size.columns - 1 },
});

function target({ row, column }: Cell, { key, shift, control }: Move, size: Size): Cell | null {
  switch (key) {
    case 'ArrowUp':
      return { row: control ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: control ? size.rows - 1 : row + 1, column };
    case 'ArrowLeft':
      return { row, column: control ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: control ? size.columns - 1 : column + 1 };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'PageDown':
      return { row: row + PAGE, column };
    case 'Home':
      return { row: control ? 0 : row, column: 0 };
    case 'End':
      return { row: control ? size.rows - 1 : row, column: size.columns - 1 };
    case 'Enter':
      return { row: shift ? row - 1 : row + 1, column };
    case 'Tab':
      return tab({ row, column }, shift, size);
    default:
      return null;
  }
}

/** To the next cell, over the end of the line; out of the table at its first and last cell. */
function tab({ row, column }: Cell, back: boolean, { rows, columns }: Size): Cell | null {
  const place = row * columns + column + (back ? -1 : 1);
  if (place < 0 || place >= rows * columns) return null;
  return { row: Math.floor(place / columns), column: place % columns };
}
