import { cellNumber } from './cell-number';

/** A number of any length: its digits, and how many of them are decimals. */
export interface Exact {
  readonly digits: bigint;
  readonly decimals: number;
}

/** Reads a typed number or sum of money, 0 or more; undefined when it is none. */
export function exactOf(typed: string): Exact | undefined {
  const [, whole, decimals = ''] = /^(\d{1,40})(?:\.(\d{1,40}))?$/.exec(cellNumber(typed, 'usd')) ?? [];
  return whole === undefined ? undefined : { digits: BigInt(whole + decimals), decimals: decimals.length };
}
