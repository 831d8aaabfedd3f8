import type { Fraction } from '../../kernel/ratio';
import { type Country, type Entry, type MineralId, NOT_KNOWN } from '../../law';
import { placesOf } from './move-stage';
import { stagesOf } from './stage-change';

/** What a change does to the share that surely counts. */
export interface Effect {
  /** Points of the share, 0 or more: gained, or lost. */
  readonly points: number;
  /** Whether it alone carries the share over the percentage, or under it. */
  readonly decides: boolean;
}

export const GROUPINGS = ['mineral', 'route', 'supplier'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Entries that go together: of a mineral, of a route, of a supplier. */
export interface RankedGroup extends Effect {
  readonly by: Grouping;
  /** Of a mineral its id, of a supplier the name as written, '' where none is given. */
  readonly key: string;
  readonly minerals: readonly MineralId[];
  /** The main countries on the way, extraction first. */
  readonly route: readonly Country[];
  readonly entries: number;
  readonly valueUsd: number;
}

/** What an entry gains by its best change, or loses by ceasing to count. */
export interface Weighed {
  readonly entry: Entry;
  readonly effect: Fraction;
}

/** Entries in groups, the greatest effect first. */
export function groupsOf(
  by: Grouping,
  weighed: readonly Weighed[],
  effect: (by: readonly Fraction[]) => Effect,
): readonly RankedGroup[] {
  const found = new Map<string, Weighed[]>();
  for (const each of weighed) {
    const key = keyOf(by, each.entry);
    const group = found.get(key);
    if (group === undefined) found.set(key, [each]);
    else group.push(each);
  }
  return [...found]
    .map(
      ([key, group]): RankedGroup => ({
        by,
        key,
        minerals: [...new Set(group.map(({ entry }) => entry.mineral))],
        route: group[0] === undefined ? [] : routeOf(group[0].entry),
        entries: group.length,
        valueUsd: group.reduce((sum, { entry }) => sum + Number(entry.valueUsd), 0),
        ...effect(group.map((each) => each.effect)),
      }),
    )
    .sort((a, b) => b.points - a.points || b.valueUsd - a.valueUsd);
}

function keyOf(by: Grouping, entry: Entry): string {
  if (by === 'mineral') return entry.mineral;
  return by === 'supplier' ? (entry.supplier ?? '') : `${stagesOf(entry).at(-1)} ${routeOf(entry).join(' ')}`;
}

/** The country with most of each stage, as far as one is named. */
function routeOf(entry: Entry): readonly Country[] {
  return stagesOf(entry)
    .filter((stage) => stage !== 'recycled')
    .map((stage) => {
      const places = placesOf(entry, stage);
      return places.reduce((most, each) => (each.micros > most.micros ? each : most), {
        country: NOT_KNOWN,
        micros: 0n,
      }).country;
    });
}
