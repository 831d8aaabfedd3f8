declare const decimal: unique symbol;

/**
 * A plain decimal number as text: `-?(0|[1-9]\d*)(\.\d{1,6})?`, at most 15 digits. Kept as text because
 * `0.1` has no exact binary form; whoever computes chooses the exact form that suits.
 */
export type Decimal = string & { readonly [decimal]: true };

export type DecimalProblem = 'NOT_A_DECIMAL' | 'TOO_MANY_DECIMALS' | 'TOO_MANY_DIGITS';

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/;
const MAX_DIGITS = 15;
const MAX_DECIMALS = 6;
const MICRO = 1_000_000;

/** Reads a JSON number or a decimal text, as written; a negative zero loses its sign. */
export function readDecimal(input: unknown): Decimal | DecimalProblem {
  if (typeof input !== 'number' && typeof input !== 'string') return 'NOT_A_DECIMAL';
  const text = String(input);
  const match = PLAIN.exec(text);
  if (match === null) return 'NOT_A_DECIMAL';
  if ((match[1]?.length ?? 0) > MAX_DECIMALS) return 'TOO_MANY_DECIMALS';
  if (text.replace(/\D/g, '').length > MAX_DIGITS) return 'TOO_MANY_DIGITS';
  return (Number(text) === 0 ? text.replace('-', '') : text) as Decimal;
}

/** Whether the value is a decimal rather than the name of what is wrong with it. */
export const isDecimal = (value: Decimal | DecimalProblem): value is Decimal => !value.includes('_');

/**
 * The sign of `a - b`, exactly: decimals of up to 15 significant digits map one-to-one and in order onto
 * doubles (IEEE 754: DBL_DIG = 15), so comparing the doubles compares the decimals.
 */
export const compareDecimals = (a: Decimal, b: Decimal): number => Number(a) - Number(b);

/**
 * Millionths as a whole number, exact; NaN at or over 2^50, where a double product could be off by one.
 * Below that, the two roundings (text to double, times a million) err by less than 2^-52 × 2^50 = ¼.
 */
export function toMicros(value: Decimal): number {
  const micros = Math.round(Number(value) * MICRO);
  return Math.abs(micros) < 2 ** 50 ? micros : Number.NaN;
}

/** Millionths as a whole number, exact for every decimal. */
export function toBigMicros(value: Decimal): bigint {
  const [whole = '', fraction = ''] = value.split('.');
  return BigInt(whole + fraction.padEnd(MAX_DECIMALS, '0'));
}

/** The shortest decimal text of a whole number of millionths, 0 or more: `1500000n` gives `1.5`. */
export function microsToText(micros: bigint): string {
  const digits = micros.toString().padStart(MAX_DECIMALS + 1, '0');
  const fraction = digits.slice(-MAX_DECIMALS).replace(/0+$/, '');
  const whole = digits.slice(0, -MAX_DECIMALS);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
