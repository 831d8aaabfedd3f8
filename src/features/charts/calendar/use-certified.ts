import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useCalculation, useValues } from '../../../calculation';
import { vehiclesQuery } from '../../../data/vehicles-query';
import type { CertifiedDays } from '../../../insight';
import { isDay } from '../../../kernel/day';
import { isDecimal, readDecimal } from '../../../kernel/decimal';
import { carOf, isReported, listTimes } from '../../../starting-figures';

/** The days for which it is known what the maker certified for the form's car, and who says so. */
export interface Certified {
  readonly days: readonly CertifiedDays[];
  /** Whether the seller's report names the amount of the form's own day. */
  readonly isReported: boolean;
  readonly isListed: boolean;
}

const NONE: Certified = { days: [], isReported: false, isListed: false };

/**
 * What the maker certified, day by day: as the car list has it, and on the form's own day as the seller's report says.
 * Where a battery's sourcing is asked about, no certificate decides.
 */
export function useCertified(): Certified {
  const { depth, scenario } = useCalculation();
  const values = useValues();
  const isCar = depth === 'car';
  const { data: list } = useQuery({ ...vehiclesQuery, enabled: isCar && values.vehicle.car !== '' });
  const { certifiedUsd, placedInService: day } = scenario.vehicle ?? {};
  const isOwn = isReported(values) && certifiedUsd !== undefined && day !== undefined;
  const car = list === undefined ? undefined : carOf(values, list);
  return useMemo(() => {
    if (!isCar) return NONE;
    const reported = isOwn ? [{ from: day, until: day, usd: certifiedUsd }] : [];
    const listed =
      list === undefined || car === undefined
        ? []
        : listTimes(list, car).flatMap((time) => certifiedIn(time));
    return { days: [...reported, ...listed], isReported: isOwn, isListed: listed.length > 0 };
  }, [isCar, isOwn, day, certifiedUsd, list, car]);
}

/** A time on the list whose one amount decides; none where the amount has to be asked. */
function certifiedIn({
  kind,
  from,
  until,
  creditUsd,
}: ReturnType<typeof listTimes>[number]): readonly CertifiedDays[] {
  const usd = readDecimal(creditUsd ?? '');
  return kind === 'listed' && isDecimal(usd) && isDay(from) && isDay(until) ? [{ from, until, usd }] : [];
}
