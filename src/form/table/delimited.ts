import Papa from 'papaparse';
import { columnOf } from './columns';

export interface Delimited {
  readonly records: readonly (readonly string[])[];
  readonly delimiter: string;
  /** Records (from 0) in which a quote was never closed, or closed in the middle of a text. */
  readonly badQuotes: readonly number[];
}

/** Told the characters and records read so far; false stops the reading. */
type OnProgress = (characters: number, records: number) => boolean;

/** A comma stands first: it wins when nothing else decides. */
const DELIMITERS = [',', ';', '\t', '|'];
/** Enough to tell the delimiter from. */
const SAMPLE = 64 * 1024;
/** Records between two reports. */
const STRIDE = 2_000;

/**
 * Reads a text into records (RFC 4180, with any of four delimiters, which is found out). A BOM is left out, and
 * so is the empty line at the end; empty lines within stay, so that the records keep their numbers.
 */
export function readDelimited(input: string, onProgress: OnProgress = () => true): Delimited {
  const text = input.startsWith('\uFEFF') ? input.slice(1) : input;
  const records: string[][] = [];
  const badQuotes = new Set<number>();
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) badQuotes.add(records.length);
      records.push(data);
      if (records.length % STRIDE === 0 && !onProgress(meta.cursor, records.length)) parser.abort();
    },
  });
  if (records.at(-1)?.join('') === '' && records.at(-1)?.length === 1) records.pop();
  return { records, delimiter: delimiterOf(text), badQuotes: [...badQuotes] };
}

/**
 * The delimiter by which the first row holds the most headings that are known; where it holds none, the one the
 * library finds in the beginning; a comma when there is none. Counting marks alone would be misled by a note.
 */
function delimiterOf(text: string): string {
  const beginning = text.slice(0, SAMPLE).trimEnd();
  const known = DELIMITERS.map((delimiter) => {
    const [first = []] = Papa.parse<string[]>(beginning, { delimiter, preview: 1 }).data;
    return {
      delimiter,
      count: first.length < 2 ? 0 : first.filter((cell) => columnOf(cell) !== null).length,
    };
  });
  const best = known.reduce((a, b) => (b.count > a.count ? b : a));
  if (best.count > 0) return best.delimiter;
  const sample = Papa.parse<string[]>(beginning, {
    delimitersToGuess: DELIMITERS,
    preview: 20,
    skipEmptyLines: true,
  });
  return sample.meta.delimiter === '' ? ',' : sample.meta.delimiter;
}
