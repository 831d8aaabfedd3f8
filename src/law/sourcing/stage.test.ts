import { describe, expect, test } from 'vitest';
import type { Decimal } from '../../kernel/decimal';
import { type Country, NOT_KNOWN } from '../country';
import type { Act } from '../scenario';
import { asFraction, asNumber, compareStages, hasUnknownPlace, reaches, stagePart } from './stage';

const AUSTRALIA = 'AU' as Country;
const CHINA = 'CN' as Country;
const counts: ReadonlySet<Country> = new Set([AUSTRALIA]);
const act = (country: Country, usd: string): Act => ({ country, valueAddedUsd: usd as Decimal });

const none = stagePart([act(CHINA, '1')], counts);
const all = stagePart([act(AUSTRALIA, '1')], counts);
const twoThirds = stagePart([act(AUSTRALIA, '2'), act(CHINA, '1')], counts);

describe('the part of a stage that counts', () => {
  test.each([
    ['is nothing where no act is in a country that counts', none, 0, 0n, 1n],
    ['is all where every act is', all, 1, 1n, 1n],
    ['is the value added there', twoThirds, 2 / 3, 2_000_000n, 3_000_000n],
  ])('%s', (_what, part, number, numerator, denominator) => {
    expect(asNumber(part)).toBe(number);
    expect(asFraction(part)).toEqual({ numerator, denominator });
  });

  test('is nothing of acts that added no value', () => {
    expect(stagePart([act(AUSTRALIA, '0')], counts)).toEqual({ kind: 'none' });
  });

  test('is all where the other acts added no value', () => {
    expect(stagePart([act(AUSTRALIA, '1'), act(CHINA, '0')], counts)).toEqual({ kind: 'all' });
  });
});

describe('a part beside a percentage', () => {
  test.each([
    [all, '100', true],
    [none, '0', true],
    [none, '0.000001', false],
    [twoThirds, '66.666666', true],
    [twoThirds, '66.666667', false],
  ] as const)('%j of %s', (part, percent, expected) => {
    expect(reaches(part, percent as Decimal)).toBe(expected);
  });
});

test('parts are compared exactly', () => {
  expect(Math.sign(compareStages(all, twoThirds))).toBe(1);
  expect(Math.sign(compareStages(none, twoThirds))).toBe(-1);
  const fourSixths = stagePart([act(AUSTRALIA, '4'), act(CHINA, '2')], counts);
  expect(compareStages(twoThirds, fourSixths)).toBe(0);
});

test('a place is unknown where an act is in no country', () => {
  expect(hasUnknownPlace(undefined)).toBe(false);
  expect(hasUnknownPlace([act(AUSTRALIA, '1')])).toBe(false);
  expect(hasUnknownPlace([act(AUSTRALIA, '1'), act(NOT_KNOWN, '1')])).toBe(true);
});
