import { type Column, NEEDED, suggestColumns } from './columns';
import { type Delimited, readDelimited } from './delimited';
import { type DecimalMark, decimalMarkOf } from './numbers';
import { readTable, type TableReading } from './read-table';

/** How the rows of a table are to be understood. */
export interface TableChoices {
  readonly columns: readonly (Column | null)[];
  readonly hasHeadings: boolean;
  readonly mark: DecimalMark;
}

/** What was found in a table, before its cells are read. */
export interface OpenedTable {
  readonly headings: readonly string[];
  readonly choices: TableChoices;
  /** Both marks occur where only decimals can be meant. */
  readonly mixedMarks: boolean;
  /** Every column is known, and none that is needed is lacking. */
  readonly isUnderstood: boolean;
}

export type TableRequest =
  | { readonly kind: 'open'; readonly source: File | string }
  | { readonly kind: 'read'; readonly choices: TableChoices };

export type TableFailure = 'too-large' | 'too-many' | 'unreadable' | 'empty';

export type TableAnswer =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'opened'; readonly table: OpenedTable }
  | { readonly kind: 'read'; readonly reading: TableReading; readonly problemCount: number }
  | { readonly kind: 'failed'; readonly failure: TableFailure };

export const MAX_BYTES = 50 * 1024 * 1024;
/** More problems than anyone reads are counted, not sent. */
const MAX_PROBLEMS = 500;

const AMOUNTS: ReadonlySet<string> = new Set(['usd', 'percent', 'text']);
const isAmount = (column: Column | null | undefined): boolean =>
  column === 'valueUsd' || AMOUNTS.has(column?.split('.')[1] ?? '');

/** Reads one table, in two steps: what it holds, then its cells as the person says they are to be read. */
export class TableSession {
  readonly #answer: (answer: TableAnswer) => void;
  #table: Delimited = { records: [], delimiter: ',', badQuotes: [] };

  constructor(answer: (answer: TableAnswer) => void) {
    this.#answer = answer;
  }

  async take(request: TableRequest): Promise<void> {
    if (request.kind === 'read') this.#read(request.choices);
    else await this.#load(request.source);
  }

  async #load(source: File | string): Promise<void> {
    if (typeof source !== 'string' && source.size > MAX_BYTES) {
      this.#answer({ kind: 'failed', failure: 'too-large' });
      return;
    }
    try {
      this.#open(typeof source === 'string' ? source : decode(await source.arrayBuffer()));
    } catch {
      this.#answer({ kind: 'failed', failure: 'unreadable' });
    }
  }

  #open(text: string): void {
    this.#table = readDelimited(text, (characters) => {
      this.#answer({ kind: 'progress', part: characters / text.length });
      return true;
    });
    const [headings = []] = this.#table.records;
    if (this.#table.records.length === 0) {
      this.#answer({ kind: 'failed', failure: 'empty' });
      return;
    }
    const columns = suggestColumns(headings);
    const mark = decimalMarkOf(this.#amounts(columns));
    this.#answer({
      kind: 'opened',
      table: {
        headings,
        choices: { columns, hasHeadings: true, mark: mark ?? '.' },
        mixedMarks: mark === null,
        isUnderstood:
          mark !== null && !columns.includes(null) && NEEDED.every((column) => columns.includes(column)),
      },
    });
  }

  *#amounts(columns: readonly (Column | null)[]): Iterable<string> {
    for (const record of this.#table.records.slice(1))
      for (const [index, cell] of record.entries()) if (isAmount(columns[index])) yield cell;
  }

  #read(choices: TableChoices): void {
    const { records, badQuotes } = this.#table;
    const reading = readTable({ records, badQuotes, ...choices });
    if (reading === null) {
      this.#answer({ kind: 'failed', failure: 'too-many' });
      return;
    }
    const problems = reading.problems.slice(0, MAX_PROBLEMS);
    this.#answer({
      kind: 'read',
      reading: { ...reading, problems },
      problemCount: reading.problems.length,
    });
  }
}

/** UTF-8, UTF-16 with its mark, or else what older spreadsheets write. */
export function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
