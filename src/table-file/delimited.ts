export interface Delimited {
  readonly records: readonly (readonly string[])[];
  readonly delimiter: string;
  /** Records (from 0) in which a quote was never closed, or closed in the middle of a text. */
  readonly badQuotes: readonly number[];
}

/** Told the characters and records read so far; false stops the reading. */
type OnProgress = (characters: number, records: number) => boolean;

/** A comma stands first: it wins when nothing else decides. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Columns that are set apart by blanks, as a text is copied from a document. */
export const BLANKS = '  ';

const SEPARATOR_NOTE = /^"?sep=([,;\t|])"?(?:\r\n|\n|\r)/i;
/** Letters that hold the first rows. */
const ENOUGH = 10_000;
/** Rows that are looked at for the delimiter. */
const LOOKED_AT = 20;
/** Records between two reports. */
const STRIDE = 2_000;

/**
 * Reads a text into records (RFC 4180, with any of four delimiters, which is found out). A BOM is left out, and
 * so is the empty line at the end; empty lines within stay, so that the records keep their numbers. A quote
 * counts only at the beginning of a cell, as spreadsheets write it.
 */
export function readDelimited(
  input: string,
  onProgress: OnProgress = () => true,
  chosen?: string,
): Delimited {
  const marked = input.startsWith('\uFEFF') ? input.slice(1) : input;
  // Excel's own note of the delimiter, which is no row of the table.
  const note = SEPARATOR_NOTE.exec(marked);
  const text = note === null ? marked : marked.slice(note[0].length);
  const delimiter = chosen ?? note?.[1] ?? delimiterOf(text);
  if (delimiter === BLANKS) return { ...readWith(tabbed(text), '\t', onProgress), delimiter };
  return { ...readWith(text, delimiter, onProgress), delimiter };
}

/** Reads a text with a delimiter that is known. */
export function readWith(
  text: string,
  delimiter: string,
  onProgress: OnProgress = () => true,
): Omit<Delimited, 'delimiter'> {
  const reader = new Reader(text, delimiter);
  const records: string[][] = [];
  const badQuotes: number[] = [];
  while (!reader.isAtEnd) {
    const { cells, isBad } = reader.record();
    if (isBad) badQuotes.push(records.length);
    records.push(cells);
    if (records.length % STRIDE === 0 && !onProgress(reader.at, records.length)) break;
  }
  return { records, badQuotes };
}

/** The characters that end a cell without quotes, or are looked for at its end. */
const LINE_END = /\r\n|\n|\r/y;

class Reader {
  readonly #text: string;
  readonly #delimiter: string;
  readonly #ends: RegExp;
  at = 0;

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#ends = new RegExp(`[${delimiter}\\r\\n]`, 'g');
  }

  get isAtEnd(): boolean {
    return this.at >= this.#text.length;
  }

  record(): { readonly cells: string[]; readonly isBad: boolean } {
    const cells: string[] = [];
    let isBad = false;
    for (;;) {
      const quoted = this.#text[this.at] === '"';
      const { cell, isBad: bad } = quoted ? this.#quoted() : { cell: this.#plain(), isBad: false };
      cells.push(cell);
      isBad ||= bad;
      if (this.#text[this.at] !== this.#delimiter) break;
      this.at += 1;
    }
    LINE_END.lastIndex = this.at;
    this.at += LINE_END.exec(this.#text)?.[0].length ?? 0;
    return { cells, isBad };
  }

  #plain(): string {
    this.#ends.lastIndex = this.at;
    const end = this.#ends.exec(this.#text)?.index ?? this.#text.length;
    const cell = this.#text.slice(this.at, end);
    this.at = end;
    return cell;
  }

  /** From the opening quote to the closing one; doubled quotes are quotes. What follows up to the end of the cell is wrong. */
  #quoted(): { readonly cell: string; readonly isBad: boolean } {
    let from = this.at + 1;
    for (;;) {
      const quote = this.#text.indexOf('"', from);
      if (quote === -1) {
        const cell = this.#text.slice(this.at + 1).replaceAll('""', '"');
        this.at = this.#text.length;
        return { cell, isBad: true };
      }
      if (this.#text[quote + 1] !== '"') {
        const cell = this.#text.slice(this.at + 1, quote).replaceAll('""', '"');
        this.at = quote + 1;
        const rest = this.#plain();
        return { cell: cell + rest, isBad: rest !== '' };
      }
      from = quote + 2;
    }
  }
}

/**
 * The delimiter by which the first rows are the widest and the most alike. Titles above a table hold none, notes
 * in it hold marks; where the first row alone is widest, it is the headings.
 */
function delimiterOf(text: string): string {
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = alikeness(text, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  const blanks = / {2,}/.test(text.slice(0, ENOUGH)) ? alikeness(tabbed(text.slice(0, ENOUGH)), '\t') : 0;
  return blanks >= 4 && blanks > best.score * 2 ? BLANKS : best.delimiter;
}

const tabbed = (text: string): string =>
  text.replace(/(?<=\S)[ \u3000]{2,}(?=\S)/g, '\t').replace(/(?<! ) +$/gm, '');

/** Cells beyond the first, in as many rows as have that number. */
function alikeness(text: string, delimiter: string): number {
  const reader = new Reader(text, delimiter);
  const rows = new Map<number, number>();
  for (let row = 0; row < LOOKED_AT && !reader.isAtEnd; row += 1) {
    const { length } = reader.record().cells;
    // The first row weighs as much as two: a table may have no other.
    rows.set(length, (rows.get(length) ?? 0) + (row === 0 ? 2 : 1));
  }
  return Math.max(0, ...[...rows].map(([length, count]) => (length - 1) * count));
}
