import { type Day, isDay } from './day';
import { type Decimal, isDecimal, readDecimal } from './decimal';
import { type Step, toPointer } from './pointer';
import type { Problem, ProblemCode } from './problem';
import { err, ok, type Result } from './result';

/**
 * Reads one piece of outside input. Gives `undefined` after reporting what is wrong; reading goes on, so
 * that all problems come out at once.
 */
export type Read<T> = (input: unknown, reading: Reading) => T | undefined;

/** Where the reader stands in the input, and what it has found wrong so far. */
export class Reading {
  readonly problems: Problem[] = [];
  readonly #steps: Step[] = [];

  /** Reports a problem here, or at a step below. */
  report(code: ProblemCode, args?: Problem['args'], below: readonly Step[] = []): undefined {
    const path = toPointer([...this.#steps, ...below]);
    this.problems.push(args === undefined ? { path, code } : { path, code, args });
  }

  /** Reads the part of the input that lies one step below. */
  within<T>(step: Step, read: Read<T>, input: unknown): T | undefined {
    this.#steps.push(step);
    const value = read(input, this);
    this.#steps.pop();
    return value;
  }
}

/** Reads the whole input: its value, or every problem in it. */
export function readAll<T>(input: unknown, read: Read<T>): Result<T, Problem[]> {
  const reading = new Reading();
  const value = read(input, reading);
  return value === undefined || reading.problems.length > 0 ? err(reading.problems) : ok(value);
}

/** A field of an object: how to read it, and whether it may be absent or, as a list, empty. */
export interface Field<T> {
  readonly read: Read<T>;
  readonly presence: 'required' | 'optional' | 'optional-list';
}

type Fields<T> = { readonly [K in keyof T]-?: Field<Exclude<T[K], undefined>> };

export const required = <T>(read: Read<T>): Field<T> => ({ read, presence: 'required' });
export const optional = <T>(read: Read<T>): Field<T> => ({ read, presence: 'optional' });
/** A list that, when empty, is as absent. */
export const optionalList = <T extends readonly unknown[]>(read: Read<T>): Field<T> => ({
  read,
  presence: 'optional-list',
});

/** Whether the value is an object with named fields, rather than a list or null. */
export const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** An object with these fields and no others; only its own fields count, so no prototype can slip in. */
export const object =
  <T extends object>(fields: Fields<T>): Read<T> =>
  (input, reading) => {
    if (!isRecord(input)) return reading.report('NOT_AN_OBJECT');
    for (const key of Object.keys(input)) {
      if (!Object.hasOwn(fields, key)) reading.report('UNKNOWN_FIELD', undefined, [key]);
    }
    const value: Record<string, unknown> = {};
    for (const key of Object.keys(fields)) {
      const field = fields[key as keyof T];
      const content = readField(field, [key, Object.hasOwn(input, key) ? input[key] : undefined], reading);
      if (content !== undefined) value[key] = content;
    }
    // Sound when nothing was reported; otherwise `readAll` throws the value away.
    return value as T;
  };

type Keyed = readonly [key: string, input: unknown];
function readField<T>(field: Field<T>, [key, input]: Keyed, reading: Reading): T | undefined {
  if (input === undefined) {
    return field.presence === 'required' ? reading.report('MISSING_FIELD', undefined, [key]) : undefined;
  }
  const content = reading.within(key, field.read, input);
  const empty = field.presence === 'optional-list' && Array.isArray(content) && content.length === 0;
  return empty ? undefined : content;
}

/** A list of at most `max` items; a longer one is refused without looking at its items. */
export const list =
  <T>(item: Read<T>, max: number): Read<readonly T[]> =>
  (input, reading) => {
    if (!Array.isArray(input)) return reading.report('NOT_A_LIST');
    if (input.length > max) return reading.report('TOO_MANY', { max, count: input.length });
    const items: T[] = [];
    for (let index = 0; index < input.length; index += 1) {
      const content = reading.within(index, item, input[index]);
      if (content !== undefined) items.push(content);
    }
    return items;
  };

/** A text of at most `max` code points, and at least one if `empty` is false. */
export const text =
  (max: number, { empty = true }: { readonly empty?: boolean } = {}): Read<string> =>
  (input, reading) => {
    if (typeof input !== 'string') return reading.report('NOT_A_STRING');
    if (!empty && input === '') return reading.report('EMPTY_STRING');
    return isLongerThan(input, max) ? reading.report('TOO_LONG', { max }) : input;
  };

function isLongerThan(input: string, max: number): boolean {
  if (input.length <= max) return false;
  // A code point takes at most two units, so nothing so long needs counting.
  return input.length > 2 * max || [...input].length > max;
}

export const boolean: Read<boolean> = (input, reading) =>
  typeof input === 'boolean' ? input : reading.report('NOT_A_BOOLEAN');

/** One of a few texts. */
export const option =
  <T extends string>(...options: readonly T[]): Read<T> =>
  (input, reading) =>
    options.find((each) => each === input) ??
    reading.report('NOT_AN_OPTION', { options: options.join(', ') });

/** A calendar day. */
export const day: Read<Day> = (input, reading) => (isDay(input) ? input : reading.report('NOT_A_DAY'));

interface Bounds {
  /** Least value, inclusive. */
  readonly min?: number;
  /** Least value, exclusive. */
  readonly above?: number;
  /** Greatest value, inclusive. */
  readonly max?: number;
}

/** A decimal within the bounds. */
export const decimal =
  ({ min = -Infinity, above = -Infinity, max = Infinity }: Bounds = {}): Read<Decimal> =>
  (input, reading) => {
    const value = readDecimal(input);
    if (!isDecimal(value)) return reading.report(value);
    const number = Number(value);
    if (number <= above) return reading.report('NOT_POSITIVE');
    if (number < min) return reading.report('BELOW_MINIMUM', { min });
    if (number > max) return reading.report('ABOVE_MAXIMUM', { max });
    return value;
  };
