import type { NumberUnit } from './number-units';
import { typedNumber } from './typed-number';

/** A text that cannot be read as a number or a day is written as `null`, which no reader takes; `explained` says why. */
export type Unread = null;

/** A typed number as a scenario writes it; undefined where nothing is typed. */
export function number(typed: string, unit: NumberUnit): string | Unread | undefined {
  const key = unit + typed;
  if (numbers.has(key)) return numbers.get(key);
  const reading = typedNumber(typed, unit);
  const read = reading.kind === 'number' ? reading.number : reading.kind === 'nothing' ? undefined : null;
  if (numbers.size >= MOST_NUMBERS) numbers.clear();
  numbers.set(key, read);
  return read;
}

/** A key press changes one number of a form that may hold hundreds: the others are not read again. */
const numbers = new Map<string, string | Unread | undefined>();
/** More than a large form of shares holds, and less than a megabyte. */
const MOST_NUMBERS = 2_000;
