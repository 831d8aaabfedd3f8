import type { Listing, Vehicle } from '../../data/vehicles';
import type { ToldTime } from '../../starting-figures';
import { m } from '../../text';
import { format } from '../../text/format';

/** Until this day the battery's capacity gave the amount. */
const LAST_BY_CAPACITY = '2023-04-17';

/** A run of days: a whole year by its number. */
export function spanWords(from: string | undefined, until: string): string {
  if (from === undefined) return m.car_time_until({ day: format.day(until) });
  const year = from.slice(0, 4);
  const isWhole = from === `${year}-01-01` && until === `${year}-12-31`;
  return isWhole ? year : format.days(from, until);
}

/** The times of a car on the lists in one line, for a list of cars. */
export const listedInShort = ({ listings }: Vehicle): string => listings.map(listedTime).join(' · ');

function listedTime({ from, until, creditUsd }: Listing): string {
  const time = spanWords(from, until);
  if (creditUsd !== undefined) return m.car_time_usd({ time, usd: format.money(creditUsd) });
  return until <= LAST_BY_CAPACITY ? m.car_time_capacity({ time }) : m.car_time_asked({ time });
}

/** What the copies say of one run of days. */
export function toldWords(told: ToldTime): string {
  const { from, until, kind, creditUsd = '', amountsUsd = [], absentOn } = told;
  const time = spanWords(from, until);
  const usd = creditUsd === '' ? '' : format.money(creditUsd);
  switch (kind) {
    case 'listed':
      return m.car_time_usd({ time, usd });
    case 'weak-source':
      return m.car_time_weak({ time, usd });
    case 'by-version':
      if (amountsUsd.length > 0)
        return m.car_time_versions({ time, usd: format.either(amountsUsd.map(format.money)) });
      return until <= LAST_BY_CAPACITY ? m.car_time_capacity({ time }) : m.car_time_asked({ time });
    case 'other-name':
      return m.car_time_name({ time });
    case 'unknown':
      return absentOn.length === 0 ? m.car_time_unknown({ time }) : m.car_time_absent({ time });
  }
}

export { LAST_BY_CAPACITY };
