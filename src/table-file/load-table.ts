import { type Delimited, readDelimited } from './delimited';
import { decode, ENCODINGS, type Encoding, encodingOf } from './encoding';
import { type FileKind, kindOfFile, kindOfText } from './file-kind';
import { hasHeadings } from './heading-rows';
import { readHtmlTable } from './html-table';
import { readJsonTable } from './json-table';
import type { Sheet } from './workbook';

/** A file that holds no table, by what it is. */
export type OtherKind = Exclude<FileKind, 'text' | 'html' | 'workbook'>;
export type TableFailure =
  | 'too-large'
  | 'too-many'
  | 'too-wide'
  | 'unreadable'
  | 'empty'
  /** The reader, or its words, could not be fetched. */
  | 'not-loaded'
  | OtherKind;

/** How the file itself is read; each can be chosen. */
export interface FileChoices {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  /** The place of a sheet, from 0. */
  readonly sheet?: number;
  /** Rows that the spreadsheet hides are left out. */
  readonly leavesHidden?: boolean;
}

/** The rows of a file, and how they were read. */
export interface LoadedTable {
  readonly records: Delimited['records'];
  readonly badQuotes: readonly number[];
  readonly kind: 'text' | 'html' | 'json' | 'workbook';
  /** Of a file of text. */
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  /** The names of a workbook's sheets, and the place of the one that was read. */
  readonly sheets: readonly string[];
  readonly sheet: number;
  /** Sheets that hold a table, where there are several and nobody chose one. */
  readonly openSheets: readonly number[];
  /** As many rows of the sheet are hidden, and whether they are left out. */
  readonly hiddenRows: number;
  readonly leavesHidden: boolean;
}

/** What comes of loading a table. */
export type Loaded =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'loaded'; readonly table: LoadedTable }
  | { readonly kind: 'failed'; readonly failure: TableFailure };

type Tell = (loaded: Loaded) => void;

/** Who hears how far the reading is, and at how many rows it ends. */
interface Watch {
  readonly tell: Tell;
  readonly most: number;
}

export const MAX_BYTES = 50 * 1024 * 1024;
/** Rows: more than 10,000 can be added up, more than these are too many to look at. */
export const MAX_RECORDS = 250_000;
/** As many as three stages of 300 countries side by side, each with an amount, and the rest. */
export const MAX_COLUMNS = 2_000;

const failed = (failure: TableFailure): Loaded => ({ kind: 'failed', failure });

/** Loads a table of at most so many rows, telling how far it is. */
export async function loadTable(
  source: File | string,
  tell: Tell,
  { most = MAX_RECORDS, ...choices }: FileChoices & { readonly most?: number } = {},
): Promise<Loaded> {
  if (typeof source !== 'string' && source.size > MAX_BYTES) return failed('too-large');
  try {
    const table =
      typeof source === 'string'
        ? readText(source, choices, { tell, most })
        : await readFile(source, choices, { tell, most });
    return typeof table === 'string' ? failed(table) : checked(table, most);
  } catch {
    return failed('unreadable');
  }
}

function checked(table: LoadedTable, most: number): Loaded {
  if (table.records.length > most) return failed('too-many');
  if (Math.max(0, ...table.records.slice(0, 50).map(({ length }) => length)) > MAX_COLUMNS)
    return failed('too-wide');
  return table.records.every((record) => record.every((cell) => cell.trim() === ''))
    ? failed('empty')
    : { kind: 'loaded', table };
}

async function readFile(file: File, choices: FileChoices, watch: Watch): Promise<LoadedTable | TableFailure> {
  const buffer = await file.arrayBuffer();
  const bytes = new Uint8Array(buffer);
  const kind = kindOfFile(bytes);
  if (kind === 'workbook') return readSheets(buffer, choices);
  if (kind !== 'text' && kind !== 'html' && kind !== 'json') return kind;
  const encoding = choices.encoding ?? encodingOf(bytes);
  const table = readText(decode(bytes, encoding), choices, watch);
  return typeof table === 'string' ? table : { ...table, encoding };
}

function readText(
  text: string,
  { delimiter }: FileChoices,
  { tell, most }: Watch,
): LoadedTable | TableFailure {
  const kind = kindOfText(text.slice(0, 1000));
  const rest = { sheets: [], sheet: 0, openSheets: [], hiddenRows: 0, leavesHidden: false };
  if (kind === 'json') {
    const records = readJsonTable(text);
    return records === undefined ? kind : { ...rest, kind, records, badQuotes: [] };
  }
  if (kind === 'html') return { ...rest, kind, records: readHtmlTable(text), badQuotes: [] };
  const read = readDelimited(
    text,
    (characters, records) => {
      tell({ kind: 'progress', part: characters / text.length });
      return records <= most;
    },
    delimiter,
  );
  return { ...rest, ...read, kind: 'text' };
}

/** The reader of workbooks is large, so it comes when a workbook does. */
async function readSheets(buffer: ArrayBuffer, choices: FileChoices): Promise<LoadedTable | TableFailure> {
  const { readWorkbook } = await import('./workbook');
  const sheets = await readWorkbook(buffer);
  const tables = sheets.flatMap(({ records, isHidden }, index) =>
    !isHidden && hasHeadings(records) ? [index] : [],
  );
  const at = choices.sheet ?? longest(sheets, tables);
  const { records, hiddenRows } = sheets[at] ?? { records: [], hiddenRows: [] };
  const leavesHidden = choices.leavesHidden === true;
  const hidden = new Set(leavesHidden ? hiddenRows : []);
  return {
    kind: 'workbook',
    records: records.map((record, index) => (hidden.has(index) ? [] : record)),
    badQuotes: [],
    sheets: sheets.map(({ name }) => name),
    sheet: at,
    openSheets: choices.sheet === undefined && tables.length > 1 ? tables : [],
    hiddenRows: hiddenRows.length,
    leavesHidden,
  };
}

/** A cover sheet comes first, notes and lists come last: of the sheets with headings, else of all, the longest. */
function longest(sheets: readonly Sheet[], tables: readonly number[]): number {
  const length = (index: number) => sheets[index]?.records.length ?? 0;
  const among = tables.length > 0 ? tables : sheets.map((_, index) => index);
  return among.reduce((best, index) => (length(index) > length(best) ? index : best), among[0] ?? 0);
}

export { ENCODINGS };
