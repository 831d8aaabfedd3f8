import { queryOptions } from '@tanstack/react-query';
import { DataFileError } from './data-file-error';
import { fetchJson } from './fetch-json';
import { fetchEngine } from './load';
import { DATA, dataFile } from './queries';
import type { Vehicles } from './vehicles';

/** Fetches the cars and reads them. `baseUrl` is the folder's address, ending in a slash. Throws `DataFileError`. */
export async function loadVehicles(baseUrl: string, signal?: AbortSignal): Promise<Vehicles> {
  const [{ parseVehicles }, file] = await Promise.all([
    fetchEngine(),
    fetchJson('vehicles.json', { baseUrl, signal }),
  ]);
  const vehicles = parseVehicles(file);
  if (vehicles.ok) return vehicles.value;
  throw new DataFileError('vehicles.json', 'invalid', { problems: vehicles.error });
}

/** The cars, fetched when one is looked for. */
export const vehiclesQuery = queryOptions({
  ...dataFile,
  queryKey: ['vehicles', DATA],
  queryFn: ({ signal }) => loadVehicles(DATA, signal),
});
