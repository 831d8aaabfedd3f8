/**
 * A spreadsheet runs a cell that begins like a formula. Such a text gets an apostrophe before it when it is
 * written, which is taken off when it is read; so does a text that already begins so, for the way back.
 */
export const escapeFormula = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

export const unescapeFormula = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
