import { type Delimited, readDelimited } from './delimited';

export type TableFailure = 'too-large' | 'too-many' | 'too-wide' | 'unreadable' | 'empty';

/** What comes of loading a table. */
export type Loaded =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'loaded'; readonly table: Delimited }
  | { readonly kind: 'failed'; readonly failure: TableFailure };

export const MAX_BYTES = 50 * 1024 * 1024;
/** Rows; 10,000 chains with a few countries in each stage stay below. */
const MAX_RECORDS = 60_000;
/** As many as three stages of 300 countries side by side, each with an amount, and the rest. */
export const MAX_COLUMNS = 2_000;

const failed = (failure: TableFailure): Loaded => ({ kind: 'failed', failure });

/** Loads a table of at most so many rows, telling how far it is. */
export async function loadTable(
  source: File | string,
  tell: (loaded: Loaded) => void,
  most = MAX_RECORDS,
): Promise<Loaded> {
  if (typeof source !== 'string' && source.size > MAX_BYTES) return failed('too-large');
  try {
    const text = typeof source === 'string' ? source : decode(await source.arrayBuffer());
    const table = readDelimited(text, (characters, records) => {
      tell({ kind: 'progress', part: characters / text.length });
      return records <= most;
    });
    if (table.records.length > most) return failed('too-many');
    if ((table.records[0]?.length ?? 0) > MAX_COLUMNS) return failed('too-wide');
    return table.records.length === 0 ? failed('empty') : { kind: 'loaded', table };
  } catch {
    return failed('unreadable');
  }
}

/** UTF-8, UTF-16 with its mark, or else what older spreadsheets write. */
export function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
