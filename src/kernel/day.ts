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
