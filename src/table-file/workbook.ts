import readExcelFile from 'read-excel-file/universal';

/** A sheet of a workbook, every cell as text. */
export interface Sheet {
  readonly name: string;
  readonly records: readonly (readonly string[])[];
}

/** The sheets of an .xlsx workbook. Formulas are not run: a cell holds what the spreadsheet last saved for it. */
export async function readWorkbook(bytes: ArrayBuffer): Promise<readonly Sheet[]> {
  const sheets = await readExcelFile(bytes);
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    records: data.map((row) => row.map((cell) => cellText(cell))),
  }));
}

/** A cell's text; numbers lose the tail that binary fractions leave. */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return numberText(cell);
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
}

/** A number that a spreadsheet holds as one has no doubtful mark: three decimals get a fourth, so that nobody takes them for thousands. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = String(Number(value.toPrecision(15)));
  if (/e/i.test(text)) return Math.abs(value) < 1 ? value.toFixed(6).replace(/\.?0+$/, '') : text;
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}
