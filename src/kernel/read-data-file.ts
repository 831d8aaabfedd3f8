import { day, isRecord, list, type Read, Reading, required, text } from './reader';

const VERSION = 1;
const MAX_LABEL = 300;
const MAX_EDITION = 32;
const MAX_ITEMS = 1_000;
/** A reference shown in a problem is cut to this many characters. */
const MAX_SHOWN = 64;

/** The rows of a table by their ids; a row that could not be read is there without its content. */
type Table<T> = ReadonlyMap<string, T | undefined>;

/** A short text that says something. */
export const label = text(MAX_LABEL, { empty: false });

/** A list as long as any in a data file may be. */
export const items = <T>(item: Read<T>): Read<readonly T[]> => list(item, MAX_ITEMS);

/** A list with at least one item: an empty one lacks its first. */
export const some =
  <T>(item: Read<T>): Read<readonly [T, ...(readonly T[])]> =>
  (input, reading) => {
    if (Array.isArray(input) && input.length === 0) return reading.report('MISSING_FIELD', undefined, [0]);
    const [first, ...rest] = items(item)(input, reading) ?? [];
    return first === undefined ? undefined : [first, ...rest];
  };

/** Looks at a value as a whole, once nothing is wrong with its parts. */
export const checked =
  <T>(read: Read<T>, check: (value: T, reading: Reading) => void): Read<T> =>
  (input, reading) => {
    const before = reading.problems.length;
    const value = read(input, reading);
    if (value !== undefined && reading.problems.length === before) check(value, reading);
    return value;
  };

/** Reports the second of two rows that hold the same under this key. */
export function reportRepeats<K extends string>(
  rows: readonly Readonly<Record<K, string>>[],
  key: K,
  reading: Reading,
): void {
  const seen = new Set<string>();
  rows.forEach(({ [key]: id }, index) => {
    if (seen.has(id)) reading.report('DUPLICATE_ID', { id }, [index, key]);
    seen.add(id);
  });
}

/** A web address of one of these schemes; it becomes a link, so no other may come in. */
export const address =
  (...schemes: readonly string[]): Read<string> =>
  (input, reading) =>
    typeof input === 'string' && !schemes.some((scheme) => input.startsWith(`${scheme}://`))
      ? reading.report('NOT_AN_OPTION', { options: schemes.map((scheme) => `${scheme}://…`).join(', ') })
      : label(input, reading);

const table =
  <T>(row: Read<T>): Read<Table<T>> =>
  (input, reading) => {
    if (!isRecord(input)) return reading.report('NOT_AN_OBJECT');
    return new Map(Object.keys(input).map((id) => [id, reading.within(id, row, input[id])]));
  };

/** An id read as the row it names. What is wrong with the table is not said again at every use. */
const reference =
  <T>(rows: Table<T> | undefined): Read<T> =>
  (id, reading) => {
    if (typeof id !== 'string') return reading.report('NOT_A_STRING');
    if (rows === undefined || rows.has(id)) return rows?.get(id);
    return reading.report('UNKNOWN_REFERENCE', { id: id.slice(0, MAX_SHOWN) });
  };

const accepted: Read<unknown> = (input) => input;

/** What a data file begins with, besides its sources. */
export const heading = {
  format: required(accepted),
  version: required(accepted),
  edition: required(text(MAX_EDITION, { empty: false })),
  asOf: required(day),
  reviewBy: required(day),
};

/** The field of the heading that holds the sources. */
export const sourceTable = <S>(source: Read<S>) => ({ sources: required(table(source)) });

/**
 * A data file of this format, whose figures name their sources by id. Of another format, or of a version
 * still to come, nothing but that is reported: its other fields are not ours to judge.
 */
export const dataFile =
  <S, T>(format: string, source: Read<S>, content: (named: Read<S>) => Read<T>): Read<T> =>
  (input, reading) => {
    if (!isRecord(input)) return reading.report('NOT_AN_OBJECT');
    const own = (key: string): unknown => (Object.hasOwn(input, key) ? input[key] : undefined);
    if (own('format') !== format) return reading.report('WRONG_FORMAT', { expected: format }, ['format']);
    if (own('version') !== VERSION)
      return reading.report('UNSUPPORTED_VERSION', { supported: VERSION }, ['version']);
    // What is wrong with the sources is reported when the content is read.
    const rows = table(source)(own('sources'), new Reading());
    return content(reference(rows))(input, reading);
  };
