import { type Decimal, toBigMicros } from '../../kernel/decimal';
import { compareApproximately, compareFractions, type Fraction, sumFractions } from '../../kernel/ratio';
import type { Range } from '../evaluation';
import type { End, Weight } from './weight';

/** An entry on the list, with its value and how much of it counts. */
export interface WeighedEntry {
  readonly valueUsd: Decimal;
  readonly weight: Weight;
}

/** The battery's share under one test: what to show, and where a percentage stands to it. */
export interface BatteryShare {
  readonly range: Range;
  /** The sign of the least share minus the percentage, exactly. */
  readonly compareMin: (percent: Decimal) => number;
  /** The sign of the greatest share minus the percentage, exactly. */
  readonly compareMax: (percent: Decimal) => number;
  /** The sign of the share with all that is not known minus the percentage, exactly. */
  readonly comparePossible: (percent: Decimal) => number;
}

/**
 * Twice the relative error of a share as a double, with room to spare: a sum of at most 10,000 values of 0
 * or more errs by under 10,000 × 2^-53 ≈ 1.1e-12 of itself, and a share is one such sum over another.
 */
const MARGIN = 1e-11;

/** Places kept of a percentage: far more than the error allows to matter, few enough to read `60` as 60. */
const SCALE = 1e10;

/** A part of 1 as a percentage fit to show, within 1e-10. */
export const toPercent = (part: number): number => Math.round(part * 100 * SCALE) / SCALE;

/** Σ value × weight / Σ value over the entries; null when there are none. */
export function batteryShare(entries: readonly WeighedEntry[]): BatteryShare | null {
  if (entries.length === 0) return null;
  let total = 0;
  let min = 0;
  let estimate = 0;
  let max = 0;
  let possible = 0;
  for (const { valueUsd, weight } of entries) {
    const value = Number(valueUsd);
    total += value;
    min += value * weight.min;
    estimate += value * weight.estimate;
    max += value * weight.max;
    possible += value * weight.possible;
  }
  const compare =
    (part: number, end: End) =>
    (percent: Decimal): number =>
      compareApproximately(part * 100, Number(percent), MARGIN) ?? compareExactly(entries, end, percent);
  return {
    range: {
      min: toPercent(min / total),
      estimate: toPercent(estimate / total),
      max: toPercent(max / total),
      possible: toPercent(possible / total),
    },
    compareMin: compare(min / total, 'min'),
    compareMax: compare(max / total, 'max'),
    comparePossible: compare(possible / total, 'possible'),
  };
}

function compareExactly(entries: readonly WeighedEntry[], end: End, percent: Decimal): number {
  let total = 0n;
  const qualifying: Fraction[] = [];
  for (const { valueUsd, weight } of entries) {
    const value = toBigMicros(valueUsd);
    const { numerator, denominator } = weight.exact(end);
    total += value;
    qualifying.push({ numerator: value * numerator, denominator });
  }
  const asked = { numerator: total * toBigMicros(percent), denominator: 100_000_000n };
  return compareFractions(sumFractions(qualifying), asked);
}
