import { toBigMicros } from '../../kernel/decimal';
import type { Part } from '../../law';

/** 100 percent, in millionths. */
export const WHOLE = 100_000_000n;

/** Parts that fill 100 percent: what is left is not known. In millionths of a percent. */
export function filled(parts: readonly Part[] = []): readonly (readonly [country: string, micros: bigint])[] {
  const named = parts.map(({ country, percent }) => [country, toBigMicros(percent)] as const);
  const rest = WHOLE - named.reduce((sum, [, micros]) => sum + micros, 0n);
  return [...named, ['ZZ', rest] as const].filter(([, micros]) => micros > 0n);
}

/** A sum of USD shared out by weights, to the millionth, so that the parts add up to it again. */
export function sharedOut(total: bigint, weights: readonly bigint[]): readonly bigint[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  let weighed = 0n;
  let given = 0n;
  return weights.map((weight) => {
    weighed += weight;
    const upTo = (total * weighed) / whole;
    const part = upTo - given;
    given = upTo;
    return part;
  });
}
