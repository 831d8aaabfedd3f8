/** Exact fractions, as slow as they are plain; the second implementation shares no arithmetic with the first. */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

export const exact = (over: bigint, under = 1n): Exact => ({ over, under });
export const ZERO = exact(0n);
export const ONE = exact(1n);

/** A decimal text as a fraction. */
export function read(text: string): Exact {
  const [whole = '', decimals = ''] = text.split('.');
  return exact(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

export const plus = (a: Exact, b: Exact): Exact =>
  exact(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Exact, b: Exact): Exact => plus(a, exact(-b.over, b.under));
export const times = (a: Exact, b: Exact): Exact => exact(a.over * b.over, a.under * b.under);
export const by = (a: Exact, b: Exact): Exact => exact(a.over * b.under, a.under * b.over);
export const isAtLeast = (a: Exact, b: Exact): boolean => a.over * b.under >= b.over * a.under;
export const isEqual = (a: Exact, b: Exact): boolean => a.over * b.under === b.over * a.under;
export const greater = (a: Exact, b: Exact): Exact => (isAtLeast(a, b) ? a : b);
export const lesser = (a: Exact, b: Exact): Exact => (isAtLeast(a, b) ? b : a);
export const sum = (all: readonly Exact[]): Exact => all.reduce(plus, ZERO);

const DIGITS = 10n ** 15n;

/** In percent, cut after the fifteenth decimal of the part. */
export const percent = ({ over, under }: Exact): number =>
  (Number((over * DIGITS) / under) / Number(DIGITS)) * 100;
