import { strToU8, zipSync } from 'fflate';
import type { Entry } from '../law';
import { type Results, tableRows } from './write-table';

/** Columns of sums and percents, whose cells a spreadsheet is to reckon with. */
const IS_NUMBER = /_usd$|_percent$/;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook of one sheet, beside the sheet (ECMA-376, part 1). */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="chains" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/**
 * The entries as an .xlsx workbook. Sums are numbers; every other cell is a text, which a spreadsheet never runs,
 * with the same apostrophe before what looks like a formula as in a CSV.
 */
export const writeWorkbook = (entries: readonly Entry[], results?: Results): Blob =>
  rowsToWorkbook(tableRows(entries, results));

/** Rows, headings first, as a workbook of one sheet. */
export function rowsToWorkbook(rows: readonly (readonly string[])[]): Blob {
  const [headings = []] = rows;
  const written = rows.map((row, at) => {
    const cells = row.map((cell, column) =>
      cellXml(cell, `${columnName(column)}${at + 1}`, at > 0 && IS_NUMBER.test(headings[column] ?? '')),
    );
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  const sheet = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${written.join('')}</sheetData></worksheet>`;
  const files = Object.entries({ ...PARTS, 'xl/worksheets/sheet1.xml': sheet });
  const zipped = zipSync(Object.fromEntries(files.map(([name, xml]) => [name, strToU8(xml)])));
  return new Blob([Uint8Array.from(zipped)], { type: `${TYPE}.sheet` });
}

function cellXml(cell: string, place: string, isNumber: boolean): string {
  if (cell === '') return '';
  if (isNumber && Number.isFinite(Number(cell))) return `<c r="${place}"><v>${cell}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text in XML: what XML cannot hold at all is left out. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the letters that XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);

/** `A`, `B`, … `Z`, `AA`. */
const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${columnName(Math.floor(index / 26) - 1)}${columnName(index % 26)}`;
