import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/web-worker';
import { cellText } from './cell-text';
import { hiddenIn, type Merged, meaningsOf, mergedIn, withErrors, withMeanings } from './number-formats';

/** A sheet of a workbook, every cell as text. */
export interface Sheet {
  readonly name: string;
  readonly records: readonly (readonly string[])[];
  /** The spreadsheet does not show it. */
  readonly isHidden: boolean;
  /** Rows that the spreadsheet does not show, from 0. */
  readonly hiddenRows: readonly number[];
}

/** Bytes of a workbook when unpacked: beyond them it is no table, or meant to fill the memory. */
const MAX_UNPACKED = 400 * 1024 * 1024;

type Parts = Readonly<Record<string, Uint8Array>>;

/** The sheets of an .xlsx workbook. Formulas are not run: a cell holds what the spreadsheet last saved for it. */
export async function readWorkbook(bytes: ArrayBuffer): Promise<readonly Sheet[]> {
  const parts = unpacked(bytes);
  const meanings = meaningsOf(textOf(parts, 'xl/styles.xml'));
  const places = sheetPlaces(parts);
  const packed: Zippable = {};
  for (const [name, part] of Object.entries(parts))
    packed[name] = places.some(({ path }) => path === name)
      ? strToU8(withErrors(withMeanings(strFromU8(part), meanings)))
      : part;
  // The reader unpacks large parts in workers made of texts, which the page's security policy forbids; what is only
  // stored it reads itself.
  const sheets = await readExcelFile(Uint8Array.from(zipSync(packed, { level: 0 })).buffer);
  return sheets.map(({ sheet, data }) => {
    const place = places.find(({ name }) => name === sheet);
    const text = textOf(parts, place?.path ?? '');
    return {
      name: sheet,
      isHidden: place?.isHidden === true,
      hiddenRows: hiddenIn(text),
      records: unmerged(
        data.map((row) => row.map((cell) => cellText(cell))),
        mergedIn(text),
      ),
    };
  });
}

function unpacked(bytes: ArrayBuffer): Parts {
  let size = 0;
  return unzipSync(new Uint8Array(bytes), {
    filter: ({ name, originalSize }) => {
      size += originalSize;
      if (size > MAX_UNPACKED) throw new Error('The workbook is too large.');
      return /\.(?:xml|rels)$/.test(name);
    },
  });
}

const textOf = (parts: Parts, name: string): string => {
  const part = parts[name];
  return part === undefined ? '' : strFromU8(part);
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** Where the sheets of a workbook are, by its list and the list of its parts. */
function sheetPlaces(parts: Parts) {
  const targets = new Map(
    [...textOf(parts, 'xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      /\bId="([^"]*)"/.exec(tag)?.[1] ?? '',
      (/\bTarget="([^"]*)"/.exec(tag)?.[1] ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return [...textOf(parts, 'xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => ({
    name: unescaped(/\bname="([^"]*)"/.exec(tag)?.[1] ?? ''),
    path: targets.get(/\br:id="([^"]*)"/.exec(tag)?.[1] ?? '') ?? '',
    isHidden: /\bstate="(?:hidden|veryHidden)"/.test(tag),
  }));
}

/** A text that is merged over rows is of each of them; a sum is not: it would count as often. */
function unmerged(records: string[][], merged: readonly Merged[]): readonly (readonly string[])[] {
  for (const { column, from, to } of merged) {
    const text = records[from]?.[column] ?? '';
    if (!/\p{L}/u.test(text)) continue;
    for (const record of records.slice(from + 1, to + 1)) if (record[column] === '') record[column] = text;
  }
  return records;
}
