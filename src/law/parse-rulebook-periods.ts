import { type Day, dayAfter } from '../kernel/day';
import { checked, some } from '../kernel/read-data-file';
import { day, object, option, optional, type Read, type Reading, required } from '../kernel/reader';
import type { Cites } from './parse-rulebook-file';
import type { Figure, Period } from './rulebook';

interface Span {
  readonly from: Day;
  readonly until?: Day;
}

/** The first day that can be written: a figure that begins here has no beginning. */
const FIRST_DAY = '0000-01-01';

/** Reports a last day before the first. */
export function reportReversed({ from, until }: Span, reading: Reading): void {
  if (until !== undefined && until < from) reading.report('BELOW_MINIMUM', { min: from }, ['until']);
}

/**
 * A figure in this unit: at least one period, oldest first, each beginning on the day after the one before
 * it ends. A figure for every day has neither a beginning nor an end.
 */
export const figure = <T>(
  unit: string,
  { value, cites, everyDay }: { value: Read<T>; cites: Cites; everyDay: boolean },
): Read<Figure<T>> => {
  // A value is never undefined, which the field table cannot know of a type parameter.
  const fields = object<Period<unknown>>({
    from: required(day),
    until: optional(day),
    value: required(value),
    cites: required(cites),
  }) as Read<Period<T>>;
  const periods = checked(some(checked(fields, reportReversed)), (all, reading) => {
    reportDisorder(all, reading);
    if (everyDay) reportEnds(all, reading);
  });
  return object<Figure<T>>({ unit: required(option(unit)), periods: required(periods) });
};

function reportDisorder(spans: readonly Span[], reading: Reading): void {
  spans.forEach(({ from }, index) => {
    const before = spans[index - 1];
    if (before === undefined) return;
    const expected = before.until === undefined ? undefined : dayAfter(before.until);
    if (from !== expected)
      reading.report('PERIODS_OVERLAP', expected === undefined ? undefined : { expected }, [index, 'from']);
  });
}

function reportEnds(spans: readonly [Span, ...(readonly Span[])], reading: Reading): void {
  if (spans[0].from !== FIRST_DAY) reading.report('PERIODS_OVERLAP', { expected: FIRST_DAY }, [0, 'from']);
  if (spans.at(-1)?.until !== undefined)
    reading.report('PERIODS_OVERLAP', undefined, [spans.length - 1, 'until']);
}

/** Reports an item whose days meet those of an earlier item of the same key. */
export function reportOverlaps<T extends Span>(
  spans: readonly T[],
  key: (span: T) => string,
  reading: Reading,
): void {
  spans.forEach((span, index) => {
    const clash = spans.slice(0, index).some((other) => key(other) === key(span) && meet(other, span));
    if (clash) reading.report('PERIODS_OVERLAP', { of: key(span) }, [index, 'from']);
  });
}

const meet = (a: Span, b: Span): boolean =>
  (a.until === undefined || b.from <= a.until) && (b.until === undefined || a.from <= b.until);
