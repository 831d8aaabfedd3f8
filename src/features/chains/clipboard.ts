/** Cells as spreadsheets exchange them: tabs between, a line each, quotes around what holds either. */
export const toClipboard = (cells: readonly (readonly string[])[]): string =>
  cells.map((row) => row.map(quoted).join('\t')).join('\n');

const quoted = (cell: string): string => (/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|\r|$)/gy;

/** The cells of a text that was copied from a spreadsheet. */
export function fromClipboard(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  while (CELL.lastIndex <= text.length) {
    const match = CELL.exec(text);
    // A quote in the middle of a cell: what is left is one cell.
    if (match === null) {
      rows.at(-1)?.push(text.slice(CELL.lastIndex));
      break;
    }
    const [, inQuotes, plain = '', end] = match;
    rows.at(-1)?.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== '\t') {
      if (CELL.lastIndex === text.length) break;
      rows.push([]);
    }
  }
  return rows;
}
