import { type Day, isDay } from '../kernel/day';
import { isRecord } from '../kernel/reader';
import type { Edition } from '../law';
import type { DataFile } from './data-file-error';

/** Which edition of a data file is published. */
export interface PublishedEdition {
  readonly edition: string;
  readonly asOf: Day;
}

type Published = Readonly<Partial<Record<DataFile, PublishedEdition>>>;
export type OwnEditions = Readonly<Partial<Record<DataFile, Pick<Edition, 'edition' | 'asOf'>>>>;

const FILES: readonly DataFile[] = ['partners.json', 'parameters.json', 'minerals.json', 'presets.json'];

/**
 * Asks, past every copy, what is published now: `version.json` in `baseUrl`. Null when that cannot be learned,
 * whatever the reason: nothing depends on it.
 */
export async function fetchPublished(baseUrl: string): Promise<Published | null> {
  try {
    const response = await fetch(`${baseUrl}version.json`, { cache: 'no-store' });
    return response.ok ? readPublished(await response.json()) : null;
  } catch {
    return null;
  }
}

/** Takes what it knows and leaves the rest: a later build may tell more. */
function readPublished(answer: unknown): Published | null {
  const data = isRecord(answer) ? answer['data'] : undefined;
  if (!isRecord(data)) return null;
  const read = FILES.flatMap((file) => {
    const told = data[file];
    if (!isRecord(told)) return [];
    const { edition, asOf } = told;
    return typeof edition === 'string' && isDay(asOf) ? [[file, { edition, asOf }] as const] : [];
  });
  return Object.fromEntries(read);
}

/** The latest day of a published file that is newer than the page's own; null when none is. */
export function newerThan(own: OwnEditions, published: Published): Day | null {
  const newer = FILES.flatMap((file) => {
    const [mine, theirs] = [own[file], published[file]];
    if (mine === undefined || theirs === undefined || theirs.edition === mine.edition) return [];
    return theirs.asOf >= mine.asOf ? [theirs.asOf] : [];
  });
  return newer.sort().at(-1) ?? null;
}

const LAW: readonly DataFile[] = ['partners.json', 'parameters.json', 'minerals.json'];

/** The published edition of the law, where it is later than the page's own; null where it is not, or not known. */
export function newerLaw(own: OwnEditions, published: Published): string | null {
  const latest = (of: OwnEditions): string =>
    LAW.flatMap((file) => of[file]?.edition ?? [])
      .sort()
      .at(-1) ?? '';
  const [mine, theirs] = [latest(own), latest(published)];
  return mine !== '' && theirs > mine ? theirs : null;
}
