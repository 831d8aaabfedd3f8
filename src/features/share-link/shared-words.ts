import type { Scenario } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';

/** What a link holds, by the car or the name of the calculation and the day. */
export function sharedName({ title, vehicle }: Scenario): string {
  const day = vehicle?.placedInService;
  if (day === undefined) return title ?? m.shared_calculation();
  const told = { day: format.day(day) };
  return title === undefined ? m.shared_car_on(told) : m.shared_title_on({ title, ...told });
}
