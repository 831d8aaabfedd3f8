import { address, dataFile, heading, label, some, sourceTable } from '../kernel/read-data-file';
import { object, option, type Read, required } from '../kernel/reader';
import type { Checked, Citation } from './citation';
import type { Edition } from './rulebook';

/** Reads a list of source ids as the citations they stand for. */
export type Cites = Read<readonly Citation[]>;

/** What every file of the rulebook begins with. */
export interface Heading extends Edition {
  readonly format: unknown;
  readonly version: unknown;
  readonly sources: unknown;
}

const citation = object<Citation>({
  label: required(label),
  url: required(address('https')),
  checked: required(option<Checked>('official-text', 'secondary-source', 'not-checked')),
});

/** The fields of the heading, to spread among a file's own. */
export const ownHeading = { ...heading, ...sourceTable(citation) };

/** The heading's part of the value. */
export const editionOf = ({ edition, asOf, reviewBy }: Edition): Edition => ({ edition, asOf, reviewBy });

/** A file of the rulebook; every figure in it has at least one citation. */
export const file = <T>(format: string, content: (cites: Cites) => Read<T>): Read<T> =>
  dataFile(format, citation, (source) => content(some(source)));
