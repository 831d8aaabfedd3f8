/** An exact fraction; the denominator is above 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The sign of `a - b`, exactly. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  if (difference > 0n) return 1;
  return difference < 0n ? -1 : 0;
}

/**
 * The exact sum. Equal denominators are added first; the rest is added in pairs, then pairs of pairs, so
 * that most additions are between short numbers: thousands of different denominators take milliseconds.
 */
export function sumFractions(fractions: readonly Fraction[]): Fraction {
  const byDenominator = new Map<bigint, bigint>();
  for (const { numerator, denominator } of fractions)
    byDenominator.set(denominator, (byDenominator.get(denominator) ?? 0n) + numerator);
  return sumInPairs([...byDenominator].map(([denominator, numerator]) => ({ numerator, denominator })));
}

function sumInPairs(fractions: readonly Fraction[]): Fraction {
  const [first, ...others] = fractions;
  if (first === undefined) return { numerator: 0n, denominator: 1n };
  if (others.length === 0) return first;
  const middle = fractions.length >> 1;
  return add(sumInPairs(fractions.slice(0, middle)), sumInPairs(fractions.slice(middle)));
}

const add = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

/**
 * The sign of `a - b` for two numbers of 0 or more, each known as a double whose relative error is under
 * `margin / 2`; `undefined` when they are too close for the doubles to tell.
 */
export function compareApproximately(a: number, b: number, margin: number): number | undefined {
  const difference = a - b;
  return Math.abs(difference) > margin * Math.max(a, b) ? Math.sign(difference) : undefined;
}
