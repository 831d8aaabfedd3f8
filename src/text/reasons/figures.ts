import type { Day } from '../../kernel/day';
import type { Figure, Period } from '../../law';

/** The figure's period on that day, or the latest one when the day is unknown or none covers it. */
export function periodOn<T>({ periods }: Figure<T>, day: Day | undefined): Period<T> {
  const covering = periods.find(
    ({ from, until }) => day !== undefined && from <= day && (until === undefined || day <= until),
  );
  return covering ?? periods.at(-1) ?? periods[0];
}
