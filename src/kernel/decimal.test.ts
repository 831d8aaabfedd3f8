import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDecimals,
  type Decimal,
  isDecimal,
  microsToText,
  readDecimal,
  toBigMicros,
  toMicros,
} from './decimal';

const d = (text: string): Decimal => {
  const value = readDecimal(text);
  if (!isDecimal(value)) throw new Error(value);
  return value;
};

describe('readDecimal', () => {
  test.each([
    ['a whole number', '420', '420'],
    ['cents', '420.05', '420.05'],
    ['as written', '60.0', '60.0'],
    ['a JSON number', 0.1, '0.1'],
    ['six decimals', '0.000001', '0.000001'],
    ['fifteen digits', '999999999.999999', '999999999.999999'],
    ['fifteen digits and a sign', '-999999999999999', '-999999999999999'],
    ['below zero', '-1.5', '-1.5'],
    ['negative zero', -0, '0'],
    ['negative zero as text', '-0', '0'],
    ['negative zero with decimals', '-0.00', '0.00'],
  ])('takes %s', (_why, input, expected) => {
    expect(readDecimal(input)).toBe(expected);
  });

  test.each([
    ['nothing', '', 'NOT_A_DECIMAL'],
    ['a word', 'ten', 'NOT_A_DECIMAL'],
    ['a leading zero', '01', 'NOT_A_DECIMAL'],
    ['a plus', '+1', 'NOT_A_DECIMAL'],
    ['a bare point', '.5', 'NOT_A_DECIMAL'],
    ['a trailing point', '5.', 'NOT_A_DECIMAL'],
    ['spaces', ' 1', 'NOT_A_DECIMAL'],
    ['a new line', '1\n', 'NOT_A_DECIMAL'],
    ['an exponent', '1e3', 'NOT_A_DECIMAL'],
    ['a comma', '1,5', 'NOT_A_DECIMAL'],
    ['another script’s digits', '١', 'NOT_A_DECIMAL'],
    ['a great number', 1e21, 'NOT_A_DECIMAL'],
    ['a tiny number', 1e-7, 'NOT_A_DECIMAL'],
    ['not a number', Number.NaN, 'NOT_A_DECIMAL'],
    ['infinity', Number.POSITIVE_INFINITY, 'NOT_A_DECIMAL'],
    ['a boolean', true, 'NOT_A_DECIMAL'],
    ['null', null, 'NOT_A_DECIMAL'],
    ['a list of one', ['1'], 'NOT_A_DECIMAL'],
    ['a bigint', 1n, 'NOT_A_DECIMAL'],
    ['seven decimals', '0.0000001', 'TOO_MANY_DECIMALS'],
    ['what 0.1 + 0.2 makes', 0.1 + 0.2, 'TOO_MANY_DECIMALS'],
    ['sixteen digits', '1234567890123456', 'TOO_MANY_DIGITS'],
    ['sixteen with decimals', '1234567890.123456', 'TOO_MANY_DIGITS'],
  ])('refuses %s', (_why, input, problem) => {
    expect(readDecimal(input)).toBe(problem);
  });
});

const text = fc
  .tuple(fc.nat({ max: 999_999_999 }), fc.nat({ max: 999_999 }))
  .map(([whole, micro]) => `${whole}.${String(micro).padStart(6, '0')}`);

test('micros are exact, both ways', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(BigInt(toMicros(d(value)))).toBe(toBigMicros(d(value)));
      expect(microsToText(toBigMicros(d(value)))).toBe(value.replace(/\.?0+$/, '') || '0');
    }),
  );
});

test('micros beyond the exact range are refused as doubles and exact as bigint', () => {
  expect(toMicros(d('1125899906.84262'))).toBe(1_125_899_906_842_620);
  expect(toMicros(d('1125899906.84263'))).toBeNaN();
  expect(toMicros(d('-1125899906.84263'))).toBeNaN();
  expect(toBigMicros(d('999999999999999'))).toBe(999_999_999_999_999_000_000n);
  expect(toBigMicros(d('-0.5'))).toBe(-500_000n);
});

test.each([
  [0n, '0'],
  [1n, '0.000001'],
  [500_000n, '0.5'],
  [1_000_000n, '1'],
  [10_000_000n, '10'],
  [1_230_000n, '1.23'],
])('%s millionths are %s', (micros, expected) => {
  expect(microsToText(micros)).toBe(expected);
});

test('comparing decimals is exact up to fifteen digits', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const exact = toBigMicros(d(a)) - toBigMicros(d(b));
      expect(Math.sign(compareDecimals(d(a), d(b)))).toBe(exact === 0n ? 0 : exact > 0n ? 1 : -1);
    }),
  );
  expect(compareDecimals(d('999999999.999999'), d('999999999.999998'))).toBeGreaterThan(0);
});
