import type { Day } from '../kernel/day';
import type { Figure, Period } from './rulebook';

/** Whether a day lies between the first day and the last, both included; a period without a last day runs on. */
export const covers = (period: { readonly from: Day; readonly until?: Day }, day: Day): boolean =>
  period.from <= day && (period.until === undefined || day <= period.until);

/** The figure's period on that day; none when the law names no figure for it. */
export const figureOn = <T>(figure: Figure<T>, day: Day): Period<T> | undefined =>
  figure.periods.find((period) => covers(period, day));

/** The figure's period on that day, or the latest one: for figures that hold from their first day on. */
export const standingFigure = <T>(figure: Figure<T>, day: Day | undefined): Period<T> =>
  (day === undefined ? undefined : figureOn(figure, day)) ?? figure.periods.at(-1) ?? figure.periods[0];
