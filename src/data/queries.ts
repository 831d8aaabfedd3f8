import { onlineManager, queryOptions } from '@tanstack/react-query';
import { DataFileError } from './data-file-error';
import { fetchEngine, loadPresets, loadRulebook } from './load';

/** Relative to the page, so that any host and any sub-path will do. */
export const DATA = `${import.meta.env.BASE_URL}data/`;

const MAX_RETRIES = 2;
const FIRST_DELAY = 500;
const TOO_MANY_REQUESTS = 429;
const SERVER_ERROR = 500;

/**
 * Only what may pass by itself is tried again. Offline nothing is: the library would wait for the network without
 * a word, while the page should say what is missing; back online it asks anew.
 */
export function isWorthRetrying(failures: number, error: Error): boolean {
  if (failures >= MAX_RETRIES || !onlineManager.isOnline() || !(error instanceof DataFileError)) return false;
  const { kind, status = 0 } = error;
  return kind === 'network' || status === TOO_MANY_REQUESTS || status >= SERVER_ERROR;
}

/** Milliseconds until the next try: half a second, then a second. */
export const delayAfter = (failures: number): number => FIRST_DELAY * 2 ** failures;

/** The data never changes while the page is open; the default mode would not even try to read it offline. */
export const dataFile = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  networkMode: 'offlineFirst',
  retry: isWorthRetrying,
  retryDelay: delayAfter,
  // A part that comes later would take back what was just said to have failed; the person asks again.
  retryOnMount: false,
} as const;

/** The rulebook, needed from the first view on. */
export const rulebookQuery = queryOptions({
  ...dataFile,
  queryKey: ['rulebook', DATA],
  queryFn: ({ signal }) => loadRulebook(DATA, signal),
});

/** The engine of the law: there no later than the rulebook, which is read by it. */
export const engineQuery = queryOptions({ ...dataFile, queryKey: ['engine'], queryFn: fetchEngine });

/** The presets, fetched when first needed. */
export const presetsQuery = queryOptions({
  ...dataFile,
  queryKey: ['presets', DATA],
  queryFn: ({ signal }) => loadPresets(DATA, signal),
});
