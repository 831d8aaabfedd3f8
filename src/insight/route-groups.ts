import { type Country, type Entry, placesOf, type StagePlaces } from '../law';

/** Entries of one mineral, one route and one supplier, and what is said of each. */
export interface RouteGroup<T> {
  readonly key: string;
  readonly mineral: Entry['mineral'];
  /** The stages that name a country, each with its countries once. */
  readonly route: readonly { readonly stage: StagePlaces['stage']; readonly countries: readonly Country[] }[];
  /** As written; '' where none is named. */
  readonly supplier: string;
  readonly items: readonly T[];
}

/** Items by their entry's mineral, route and supplier, in the order in which each first comes. */
export function routeGroups<T>(
  items: readonly T[],
  entryOf: (item: T) => Entry | undefined,
  /** Tells apart what is not the same though its route is. */
  apart: (item: T) => string = () => '',
): readonly RouteGroup<T>[] {
  const groups = new Map<string, Omit<RouteGroup<T>, 'items'> & { readonly items: T[] }>();
  for (const item of items) {
    const entry = entryOf(item);
    if (entry === undefined) continue;
    const route = routeOf(entry);
    const supplier = entry.supplier?.trim() ?? '';
    const key = JSON.stringify([entry.kind, entry.mineral, route, supplier, apart(item)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, mineral: entry.mineral, route, supplier, items: [item] });
    else group.items.push(item);
  }
  return [...groups.values()];
}

const routeOf = (entry: Entry): RouteGroup<unknown>['route'] =>
  placesOf(entry).flatMap(({ stage, places }) => {
    const countries = [...new Set(places.map(({ country }) => country))].sort();
    return countries.length === 0 ? [] : [{ stage, countries }];
  });
