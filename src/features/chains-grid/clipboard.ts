import { readWith } from '../../table-file';

/**
 * Cells as spreadsheets exchange them: tabs between, quotes around what holds either mark, and an end after each
 * line, without which an empty last line would be none.
 */
export const toClipboard = (cells: readonly (readonly string[])[]): string =>
  cells.map((row) => `${row.map(quoted).join('\t')}\n`).join('');

const quoted = (cell: string): string => (/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * A block as often as it fits into a selection that is larger by whole times, as spreadsheets do; otherwise the
 * block as it is.
 */
export function repeated(
  cells: readonly (readonly string[])[],
  rows: number,
  columns: number,
): readonly (readonly string[])[] {
  const [height, width] = [cells.length, Math.max(0, ...cells.map(({ length }) => length))];
  const fits = height > 0 && width > 0 && rows % height === 0 && columns % width === 0;
  if (!fits || rows * columns <= height * width) return cells;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cells[row % height]?.[column % width] ?? ''),
  );
}

/** The cells of a text that was copied from a spreadsheet. */
export const fromClipboard = (text: string): readonly (readonly string[])[] => readWith(text, '\t').records;
