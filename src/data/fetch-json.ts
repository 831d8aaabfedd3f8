import { type DataFile, DataFileError } from './data-file-error';

/** Where the data files lie, and the signal that calls the request off. */
export interface Place {
  /** The address of their folder, ending in a slash. */
  readonly baseUrl: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Fetches a data file as JSON. Throws `DataFileError`: `network`, `timeout`, `http` or `not-json` (also when a page stands
 * in for a missing file, as static hosts like to do); an abort is passed on as it is.
 */
export async function fetchJson(file: DataFile, place: Place): Promise<unknown> {
  const signal = place.signal ?? null;
  const response = await overNetwork(() => fetch(`${place.baseUrl}${file}`, { signal }), file, place);
  if (!response.ok) throw new DataFileError(file, 'http', { status: response.status });
  const text = await overNetwork(() => response.text(), file, place);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataFileError(file, 'not-json', { cause });
  }
}

/** How long (milliseconds) the answer may take to begin, and then to come: the files are a few kB each. */
const IN_TIME = 20_000;

/** A connection can fail before the answer or in the middle of it, or never come to an end. */
async function overNetwork<T>(step: () => Promise<T>, file: DataFile, { signal }: Place): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DataFileError(file, 'timeout')), IN_TIME);
  });
  try {
    return await Promise.race([step(), late]);
  } catch (cause) {
    if (signal?.aborted || cause instanceof DataFileError) throw cause;
    throw new DataFileError(file, 'network', { cause });
  } finally {
    clearTimeout(timer);
  }
}
