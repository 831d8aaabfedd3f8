import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareApproximately, compareFractions, type Fraction, sumFractions } from './ratio';

const fraction = fc.record({
  numerator: fc.bigInt({ min: 0n, max: 10n ** 12n }),
  denominator: fc.bigInt({ min: 1n, max: 10n ** 6n }),
});

const of = (numerator: bigint, denominator: bigint): Fraction => ({ numerator, denominator });

test.each([
  ['a third and a third', of(1n, 3n), of(2n, 6n), 0],
  ['less', of(1n, 3n), of(1n, 2n), -1],
  ['more', of(2n, 3n), of(1n, 2n), 1],
])('%s', (_why, a, b, sign) => {
  expect(compareFractions(a, b)).toBe(sign);
});

test('a sum is exact, in any order', () => {
  fc.assert(
    fc.property(fc.array(fraction, { maxLength: 40 }), (fractions) => {
      const oneByOne = fractions.reduce(
        (a, b) =>
          of(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator),
        of(0n, 1n),
      );
      expect(compareFractions(sumFractions(fractions), oneByOne)).toBe(0);
      expect(compareFractions(sumFractions(fractions.toReversed()), oneByOne)).toBe(0);
    }),
  );
});

test('equal denominators are added without growing', () => {
  const thirds = Array.from({ length: 1000 }, () => of(1n, 3n));
  expect(sumFractions(thirds)).toEqual(of(1000n, 3n));
  expect(sumFractions([])).toEqual(of(0n, 1n));
});

test.each([
  ['clearly more', 2, 1, 1],
  ['clearly less', 1, 2, -1],
  ['against nothing', 1e-30, 0, 1],
  ['too close', 1 + 1e-13, 1, undefined],
  ['exactly the margin', 1, 1 - 1e-12 / 2, undefined],
  ['equal', 1, 1, undefined],
  ['both nothing', 0, 0, undefined],
  ['just clear of the margin', 1 + 3e-12, 1, 1],
])('doubles decide only when they can: %s', (_why, a, b, expected) => {
  expect(compareApproximately(a, b, 1e-12)).toBe(expected);
});
