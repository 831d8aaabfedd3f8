import { day, isRecord, list, object, option, type Read, Reading, required, text } from '../kernel/reader';
import type { Checked, Citation } from './citation';
import type { Edition } from './rulebook';

const VERSION = 1;
const MAX_LABEL = 300;
const MAX_EDITION = 32;
const MAX_ITEMS = 1_000;
/** A reference shown in a problem is cut to this many characters. */
const MAX_SHOWN = 64;

/** Reads a list of source ids as the citations they stand for. */
export type Cites = Read<readonly Citation[]>;

/** What every file of the rulebook begins with. */
export interface Heading extends Edition {
  readonly format: unknown;
  readonly version: unknown;
  readonly sources: ReadonlyMap<string, Citation>;
}

/** A short text that says something. */
export const label = text(MAX_LABEL, { empty: false });

/** A list as long as any in a rulebook may be. */
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

/** The page shows it as a link, so no other scheme may come in. */
const address: Read<string> = (input, reading) =>
  typeof input === 'string' && !input.startsWith('https://')
    ? reading.report('NOT_AN_OPTION', { options: 'https://…' })
    : label(input, reading);

const citation = object<Citation>({
  label: required(label),
  url: required(address),
  checked: required(option<Checked>('official-text', 'secondary-source', 'not-checked')),
});

/** Stands for a source that could not be read, so that one fault is not reported at every use. */
const UNREADABLE: Citation = { label: '', url: '', checked: 'not-checked' };

const sources: Read<Heading['sources']> = (input, reading) => {
  if (!isRecord(input)) return reading.report('NOT_AN_OBJECT');
  const known = new Map<string, Citation>();
  for (const id of Object.keys(input)) {
    known.set(id, reading.within(id, citation, input[id]) ?? UNREADABLE);
  }
  return known;
};

const seen: Read<unknown> = (input) => input;

/** The fields of the heading, to spread among a file's own. */
export const heading = {
  format: required(seen),
  version: required(seen),
  edition: required(text(MAX_EDITION, { empty: false })),
  asOf: required(day),
  reviewBy: required(day),
  sources: required(sources),
};

/** The heading's part of the value. */
export const editionOf = ({ edition, asOf, reviewBy }: Edition): Edition => ({ edition, asOf, reviewBy });

/**
 * A file of this format. Of another format, or of a version still to come, nothing but that is reported:
 * its other fields are not ours to judge.
 */
export const file =
  <T>(format: string, content: (cites: Cites) => Read<T>): Read<T> =>
  (input, reading) => {
    if (!isRecord(input)) return reading.report('NOT_AN_OBJECT');
    const own = (key: string): unknown => (Object.hasOwn(input, key) ? input[key] : undefined);
    if (own('format') !== format) return reading.report('WRONG_FORMAT', { expected: format }, ['format']);
    if (own('version') !== VERSION)
      return reading.report('UNSUPPORTED_VERSION', { supported: VERSION }, ['version']);
    // What is wrong with the sources is reported when the content is read.
    return content(citesFrom(sources(own('sources'), new Reading())))(input, reading);
  };

const citesFrom = (known: Heading['sources'] | undefined): Cites =>
  some((id, reading) => {
    if (typeof id !== 'string') return reading.report('NOT_A_STRING');
    if (known === undefined) return UNREADABLE;
    return known.get(id) ?? reading.report('UNKNOWN_REFERENCE', { id: id.slice(0, MAX_SHOWN) });
  });
