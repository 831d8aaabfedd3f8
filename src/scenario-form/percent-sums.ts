import { isDecimal, microsToText, readDecimal, toBigMicros } from '../kernel/decimal';
import { typedNumber } from './typed-number';

/** 100 percent, and a hundredth of one, in millionths of a percent. */
const WHOLE = 100_000_000n;
const HUNDREDTH = 10_000n;

/** A percentage in millionths; undefined when it cannot be used; nothing typed is nothing. */
function microsOf(typed: string): bigint | undefined {
  const reading = typedNumber(typed, 'percent');
  if (reading.kind === 'nothing') return 0n;
  const read = reading.kind === 'number' ? readDecimal(reading.number) : 'NOT_A_DECIMAL';
  if (!isDecimal(read)) return undefined;
  const micros = toBigMicros(read);
  return micros < 0n ? undefined : micros;
}

/** What is left of 100, in millionths, negative above it; percentages that cannot be used leave nothing. */
export const remainderOf = (percents: readonly string[]): bigint =>
  percents.reduce((rest, typed) => rest - (microsOf(typed) ?? 0n), WHOLE);

/**
 * The percentages in their present proportion, so that they come to exactly 100: to the hundredth, or as finely
 * as it takes. Undefined when there is nothing to share out among, or one of them cannot be used.
 */
export function balanced(percents: readonly string[]): readonly string[] | undefined {
  const typed = percents.map(microsOf);
  const micros = typed.filter((each) => each !== undefined);
  if (micros.length < typed.length || micros.length === 0) return undefined;
  const sum = micros.reduce((a, b) => a + b, 0n);
  const weights = sum === 0n ? micros.map(() => 1n) : micros;
  const isFine = micros.some((each) => each % HUNDREDTH !== 0n);
  const rough = sharedOut(weights, isFine ? 1n : HUNDREDTH);
  const isTooRough = weights.some((weight, index) => weight > 0n && rough[index] === 0n);
  return (isTooRough ? sharedOut(weights, 1n) : rough).map(microsToText);
}

/** 100 percent shared out in steps: whole parts first, what is left to the largest remainders. */
function sharedOut(weights: readonly bigint[], step: bigint): readonly bigint[] {
  const total = weights.reduce((a, b) => a + b, 0n);
  const steps = WHOLE / step;
  const parts = weights.map((weight) => (weight * steps) / total);
  const left = Number(parts.reduce((rest, part) => rest - part, steps));
  const remainders = weights.map((weight, index) => ({ index, rest: (weight * steps) % total }));
  const favoured = remainders.toSorted((a, b) => (a.rest === b.rest ? 0 : a.rest < b.rest ? 1 : -1));
  const more = new Set(favoured.slice(0, left).map(({ index }) => index));
  return parts.map((part, index) => (more.has(index) ? part + 1n : part) * step);
}

/** A percentage moved by whole percents, from 0 to 100; undefined when it cannot be used. */
export function nudged(typed: string, by: number): string | undefined {
  const micros = microsOf(typed);
  if (micros === undefined) return undefined;
  const moved = micros + BigInt(by) * 1_000_000n;
  return microsToText(moved < 0n ? 0n : moved > WHOLE ? WHOLE : moved);
}
