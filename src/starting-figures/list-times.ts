import { type ListTime, listTimesOf } from '../data/listing-on';
import type { Vehicle, Vehicles } from '../data/vehicles';
import { isDay } from '../kernel/day';

/** The days for which cars could be listed. */
const SPAN = { from: '2023-01-01', until: '2025-09-30' } as const;

/** A run of days of which a buyer is told one thing. */
export interface ToldTime extends Pick<ListTime, 'from' | 'until'> {
  readonly kind: 'listed' | 'by-version' | 'weak-source' | 'other-name' | 'unknown';
  readonly creditUsd?: string;
  /** Of a listing by version: the amounts of its model years, in USD. */
  readonly amountsUsd?: readonly string[];
  /** Days in it on which a copied list, whole by its own word, did not have the car. */
  readonly absentOn: readonly string[];
}

/** All that the copies say of a car, in the order of the days, as few runs as tell it. */
export function listTimes(list: Vehicles, car: Vehicle): readonly ToldTime[] {
  const { from, until } = SPAN;
  const told: ToldTime[] = [];
  const times = isDay(from) && isDay(until) ? listTimesOf(list, car, { from, until }) : [];
  for (const time of times) {
    const next = toldOf(time);
    const last = told.at(-1);
    if (last?.kind === 'unknown' && next.kind === 'unknown')
      told[told.length - 1] = { ...last, until: next.until, absentOn: [...last.absentOn, ...next.absentOn] };
    else told.push(next);
  }
  return told;
}

function toldOf({ from, until, said }: ListTime): ToldTime {
  const time = { from, until, absentOn: [] };
  switch (said.kind) {
    case 'listed':
      if (said.creditUsd === undefined) {
        const amountsUsd = said.amounts?.map(({ creditUsd }) => creditUsd) ?? [];
        return { ...time, kind: 'by-version', amountsUsd };
      }
      return said.listing.confidence === 'low'
        ? { ...time, kind: 'weak-source', creditUsd: said.creditUsd }
        : { ...time, kind: 'listed', creditUsd: said.creditUsd };
    case 'not-listed':
      return { ...time, kind: 'unknown', absentOn: [from] };
    case 'gap':
      return said.why === 'listed-by-another-name'
        ? { ...time, kind: 'other-name' }
        : { ...time, kind: 'unknown' };
  }
}
