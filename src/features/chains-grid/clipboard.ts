import { readWith } from '../../table-file';

/**
 * Cells as spreadsheets exchange them: tabs between, quotes around what holds either mark, and an end after each
 * line, without which an empty last line would be none.
 */
export const toClipboard = (cells: readonly (readonly string[])[]): string =>
  cells.map((row) => `${row.map(quoted).join('\t')}\n`).join('');

const quoted = (cell: string): string => (/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The cells of a text that was copied from a spreadsheet. */
export const fromClipboard = (text: string): readonly (readonly string[])[] => readWith(text, '\t').records;
