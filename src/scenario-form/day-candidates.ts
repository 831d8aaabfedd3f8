import { type Day, daysIn, isDay } from '../kernel/day';

/** A day as its numbers say it, whether it exists or not. */
export interface DayNumbers {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Why a day cannot be. */
export type Impossible =
  | {
      readonly code: 'MONTH_HAS_DAYS';
      readonly year: number;
      readonly month: number;
      readonly days: number;
      readonly day: number;
    }
  | { readonly code: 'NO_SUCH_MONTH'; readonly month: number }
  | { readonly code: 'YEAR_TOO_EARLY'; readonly year: number };

/** No car of the law is older, and a year such as 0024 is a slip. */
const FIRST_YEAR = 1900;

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

/** The day that numbers say; undefined when there is none, or none so early. */
export function dayOf({ year, month, day }: DayNumbers): Day | undefined {
  const text = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  return year >= FIRST_YEAR && isDay(text) ? text : undefined;
}

/** Why numbers say no day. */
export function whyNot({ year, month, day }: DayNumbers): Impossible {
  if (year < FIRST_YEAR) return { code: 'YEAR_TOO_EARLY', year };
  if (month < 1 || month > 12) return { code: 'NO_SUCH_MONTH', month };
  return { code: 'MONTH_HAS_DAYS', year, month, days: daysIn(year, month), day };
}

/**
 * The year that digits say: four digits, or two of the years in which this credit's cars are bought. 19 and 20 may
 * be the beginning of 2024, and others are as likely a day.
 */
export function yearOf(digits: string): number | undefined {
  if (digits.length === 4) return Number(digits);
  const short = Number(digits);
  return digits.length === 2 && short >= 21 && short <= 40 ? 2000 + short : undefined;
}

/** The three numbers in every order in which one may be a year: month first, day first, year first. */
export function orders([a, b, c]: readonly [string, string, string]): readonly (DayNumbers & {
  readonly order: 'month-first' | 'day-first' | 'year-first';
})[] {
  const last = b.length <= 2 && a.length <= 2 ? yearOf(c) : undefined;
  const first = b.length <= 2 && c.length <= 2 ? yearOf(a) : undefined;
  return [
    ...(last === undefined
      ? []
      : [
          { order: 'month-first' as const, year: last, month: Number(a), day: Number(b) },
          { order: 'day-first' as const, year: last, month: Number(b), day: Number(a) },
        ]),
    ...(first === undefined
      ? []
      : [{ order: 'year-first' as const, year: first, month: Number(b), day: Number(c) }]),
  ];
}
