/** The law's data of other editions than the page's own (`data/editions`), and which there are. */
import { queryOptions } from '@tanstack/react-query';
import { type Day, isDay } from '../kernel/day';
import { isRecord } from '../kernel/reader';
import { loadRulebook } from './load';
import { DATA, dataFile } from './queries';

export interface ListedEdition {
  /** `2026-11` */
  readonly edition: string;
  /** The day the law was last looked at for it. */
  readonly asOf: Day;
}

const FOLDER = `${DATA}editions/`;

/** The rulebook of an edition, `YYYY-MM`. */
export const editionQuery = (edition: string) =>
  queryOptions({
    ...dataFile,
    queryKey: ['rulebook', FOLDER, edition],
    queryFn: ({ signal }) => loadRulebook(`${FOLDER}${edition}/`, signal),
  });

/** The editions that are kept, the newest first; none where their list cannot be had. */
export const editionListQuery = queryOptions({
  ...dataFile,
  queryKey: ['editions', FOLDER],
  queryFn: async ({ signal }): Promise<readonly ListedEdition[]> => {
    const response = await fetch(`${FOLDER}index.json`, { signal });
    const list: unknown = response.ok ? await response.json() : null;
    return readEditions(list);
  },
});

/** What a list of editions says; what is no edition is left out. */
export function readEditions(list: unknown): readonly ListedEdition[] {
  const editions = isRecord(list) ? list['editions'] : undefined;
  if (!Array.isArray(editions)) return [];
  return editions.flatMap((each: unknown) => {
    if (!isRecord(each)) return [];
    const { edition, asOf } = each;
    return typeof edition === 'string' && isDay(asOf) ? [{ edition, asOf }] : [];
  });
}
