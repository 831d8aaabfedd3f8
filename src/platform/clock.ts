import type { Day } from '../kernel/day';

/** Where the page takes the day from: the device's calendar, or a fixed day in a test. */
export interface Clock {
  readonly today: () => Day;
}

/** The day of an instant on the device's calendar; years 1000 to 9999. */
export function dayOf(instant: Date): Day {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}` as Day;
}

export const deviceClock: Clock = { today: () => dayOf(new Date()) };
