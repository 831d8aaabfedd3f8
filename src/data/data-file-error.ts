import type { Problem } from '../kernel/problem';

/** The files of `public/data`. */
export type DataFile =
  | 'partners.json'
  | 'parameters.json'
  | 'minerals.json'
  | 'presets.json'
  | 'vehicles.json'
  | 'world.json';

/** No connection, no answer in time, a refusal, an answer that is no JSON, or JSON that is not the file. */
export type DataFaultKind = 'network' | 'timeout' | 'http' | 'not-json' | 'invalid';

interface Details {
  /** The HTTP status of a refusal. */
  readonly status?: number;
  /** Everything wrong with invalid content; a rulebook's paths begin with the name of the file. */
  readonly problems?: readonly Problem[];
  readonly cause?: unknown;
}

/** A data file could not be had. Its words for people live in `src/text`. */
export class DataFileError extends Error {
  readonly file: DataFile;
  readonly kind: DataFaultKind;
  readonly status: number | undefined;
  readonly problems: readonly Problem[];

  constructor(file: DataFile, kind: DataFaultKind, { status, problems = [], cause }: Details = {}) {
    super(`${file}: ${kind}${status === undefined ? '' : ` ${status}`}`, { cause });
    this.name = 'DataFileError';
    this.file = file;
    this.kind = kind;
    this.status = status;
    this.problems = problems;
  }
}
