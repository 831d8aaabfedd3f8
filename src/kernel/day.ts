declare const day: unique symbol;

/** A real calendar day as `YYYY-MM-DD`. Such texts sort as the days do. */
export type Day = string & { readonly [day]: true };

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether the value is a day that exists, in the Gregorian calendar, years 0000 to 9999. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string') return false;
  const match = SHAPE.exec(value);
  if (match === null) return false;
  const [, year, month, date] = match.map(Number) as [number, number, number, number];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
}

/** How many days a month, 1 to 12, has in a year of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The next day in the calendar; none after the last that can be written. */
export function dayAfter(last: Day): Day | undefined {
  const [year, month, date] = last.split('-').map(Number) as [number, number, number];
  const candidates = [text(year, month, date + 1), text(year, month + 1, 1), text(year + 1, 1, 1)];
  return candidates.find(isDay);
}

const text = (year: number, month: number, date: number): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
