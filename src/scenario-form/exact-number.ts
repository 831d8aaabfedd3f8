import { plainNumber } from './typed-number';

/** A number of any length: its digits, and how many of them are decimals. */
export interface Exact {
  readonly digits: bigint;
  readonly decimals: number;
}

/** Reads a typed number, 0 or more; undefined when it is none. */
export function exactOf(typed: string): Exact | undefined {
  const [, whole, decimals = ''] = /^(\d{1,40})(?:\.(\d{1,40}))?$/.exec(plainNumber(typed)) ?? [];
  return whole === undefined ? undefined : { digits: BigInt(whole + decimals), decimals: decimals.length };
}
