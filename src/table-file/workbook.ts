import { unzipSync, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/web-worker';

/** A sheet of a workbook, every cell as text. */
export interface Sheet {
  readonly name: string;
  readonly records: readonly (readonly string[])[];
}

/** Bytes of a workbook when unpacked: beyond them it is no table, or meant to fill the memory. */
const MAX_UNPACKED = 400 * 1024 * 1024;

/** The sheets of an .xlsx workbook. Formulas are not run: a cell holds what the spreadsheet last saved for it. */
export async function readWorkbook(bytes: ArrayBuffer): Promise<readonly Sheet[]> {
  const sheets = await readExcelFile(unpacked(bytes));
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    records: data.map((row) => row.map((cell) => cellText(cell))),
  }));
}

/**
 * The workbook with its parts stored rather than packed. The reader unpacks large parts in workers made of texts,
 * which the page's security policy forbids; what is only stored it reads itself.
 */
function unpacked(bytes: ArrayBuffer): ArrayBuffer {
  let size = 0;
  const parts = unzipSync(new Uint8Array(bytes), {
    filter: ({ name, originalSize }) => {
      size += originalSize;
      if (size > MAX_UNPACKED) throw new Error('The workbook is too large.');
      return /\.(?:xml|rels)$/.test(name);
    },
  });
  return Uint8Array.from(zipSync(parts, { level: 0 })).buffer;
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
