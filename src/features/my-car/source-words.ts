import type { Vehicle, VehicleSource } from '../../data/vehicles';
import { m } from '../../text';

/** A source in a line. */
export const sourceWords = ({ author, title, year }: VehicleSource): string =>
  year === undefined
    ? m.car_source_undated({ author, title })
    : m.form_source_line({ author, title, year: String(year) });

export const sourceAddress = ({ url, doi }: VehicleSource): string | undefined =>
  url ?? (doi === undefined ? undefined : `https://doi.org/${doi}`);

/** All that was read about a car, each source once. */
export function sourcesOf({ listings, unlisted = [], assembly, batteries = [], chemistry }: Vehicle) {
  const all = [
    ...listings.flatMap(({ cites }) => cites),
    ...unlisted.flatMap(({ cites }) => cites),
    assembly.source,
    ...batteries.map(({ source }) => source),
    chemistry?.source,
  ].filter((source) => source !== undefined);
  return [...new Map(all.map((source) => [sourceWords(source), source])).values()];
}
