import { type Day, dayAfter } from '../kernel/day';
import type { Rulebook } from '../law';

interface Span {
  readonly from: Day;
  readonly until?: Day;
}

/** The first day of every stretch of days on which the law of delivery is the same, in order. */
export function lawChanges({ parameters, partners }: Rulebook): readonly Day[] {
  const { edition: _edition, asOf: _asOf, reviewBy: _reviewBy, ...figures } = parameters;
  const spans: readonly Span[] = [
    ...Object.values(figures).flatMap(({ periods }): readonly Span[] => periods),
    ...partners.partners,
  ];
  const days = spans.flatMap(({ from, until }) => [from, until && dayAfter(until)]);
  const afterDeadline = parameters['acquisition-deadline'].periods.map(({ value }) => dayAfter(value));
  return [...new Set([...days, ...afterDeadline].filter((day) => day !== undefined))].sort();
}

/** The first and the last day that the credit's law is computed for with a formula or percentages. */
export function creditDays({ parameters }: Rulebook): Span {
  const { periods } = parameters.regime;
  const computed = periods.filter(({ value }) => value === 'capacity-formula' || value === 'sourcing');
  const [first, last] = [computed[0], computed.at(-1)];
  return { from: (first ?? periods[0]).from, ...(last?.until === undefined ? {} : { until: last.until }) };
}
