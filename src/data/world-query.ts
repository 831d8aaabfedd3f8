import { queryOptions } from '@tanstack/react-query';
import { DataFileError } from './data-file-error';
import { fetchJson } from './fetch-json';
import { parseWorld } from './parse-world';
import { DATA, dataFile } from './queries';
import type { World } from './world';

/** Fetches the map of the world and reads it. `baseUrl` is the folder's address, ending in a slash. Throws `DataFileError`. */
export async function loadWorld(baseUrl: string, signal?: AbortSignal): Promise<World> {
  const world = parseWorld(await fetchJson('world.json', { baseUrl, signal }));
  if (world.ok) return world.value;
  throw new DataFileError('world.json', 'invalid', { problems: world.error });
}

/** The map of the world, fetched when a map is shown. */
export const worldQuery = queryOptions({
  ...dataFile,
  queryKey: ['world', DATA],
  queryFn: ({ signal }) => loadWorld(DATA, signal),
});
