import { type Decimal, toBigMicros } from '../../kernel/decimal';
import { compareApproximately, compareFractions, type Fraction } from '../../kernel/ratio';
import { type Country, NOT_KNOWN } from '../country';
import { valueAddedIn } from '../place';
import type { Act } from '../scenario';

/**
 * The part of a stage's value added that counts. `none` and `all` are exact by counting; only `some` needs
 * arithmetic: `part` is a double, its relative error under 302 × 2^-53 for 300 acts at the most.
 */
export type StagePart =
  | { readonly kind: 'none' }
  | { readonly kind: 'all' }
  | { readonly kind: 'some'; readonly part: number; readonly exact: () => Fraction };

/** The countries that count. */
export type Counts = Pick<ReadonlySet<Country>, 'has'>;

const NONE: StagePart = { kind: 'none' };
const ALL: StagePart = { kind: 'all' };

/** Twice the greatest relative error of a `some` part, with room to spare. */
const MARGIN = 1e-12;

/**
 * The part of the value added in the countries that count; 0 when no value was added. A lone act without
 * value added is the whole stage.
 */
export function stagePart(acts: readonly Act[] | undefined, counts: Counts): StagePart {
  if (acts === undefined) return NONE;
  let qualifying = 0;
  let total = 0;
  let others = false;
  for (const act of acts) {
    const value = Number(valueAddedIn(act));
    total += value;
    if (counts.has(act.country)) qualifying += value;
    else if (value > 0) others = true;
  }
  if (qualifying === 0) return NONE;
  return others ? { kind: 'some', part: qualifying / total, exact: () => exactPart(acts, counts) } : ALL;
}

/** The part that would count if every place that is not known did. */
export const possiblePart = (acts: readonly Act[] | undefined, counts: Counts): StagePart =>
  stagePart(acts, { has: (country) => country === NOT_KNOWN || counts.has(country) });

/** Whether a place of the stage is not known. */
export function hasUnknownPlace(acts: readonly Act[] | undefined): boolean {
  if (acts === undefined) return false;
  for (const { country } of acts) if (country === NOT_KNOWN) return true;
  return false;
}

function exactPart(acts: readonly Act[], counts: Counts): Fraction {
  const sum = (some: readonly Act[]): bigint =>
    some.reduce((total, act) => total + toBigMicros(valueAddedIn(act)), 0n);
  return { numerator: sum(acts.filter(({ country }) => counts.has(country))), denominator: sum(acts) };
}

/** The part as a double, 0 to 1. */
export function asNumber(stage: StagePart): number {
  if (stage.kind === 'some') return stage.part;
  return stage.kind === 'all' ? 1 : 0;
}

/** The part as a fraction. */
export function asFraction(stage: StagePart): Fraction {
  if (stage.kind === 'some') return stage.exact();
  return { numerator: stage.kind === 'all' ? 1n : 0n, denominator: 1n };
}

/** The sign of `a - b`, exactly. */
export const compareStages = (a: StagePart, b: StagePart): number =>
  compareApproximately(asNumber(a), asNumber(b), MARGIN) ?? compareFractions(asFraction(a), asFraction(b));

/** Whether the part is at least this percentage, exactly. */
export function reaches(stage: StagePart, percent: Decimal): boolean {
  const near = compareApproximately(asNumber(stage) * 100, Number(percent), MARGIN);
  if (near !== undefined) return near > 0;
  return (
    compareFractions(asFraction(stage), { numerator: toBigMicros(percent), denominator: 100_000_000n }) >= 0
  );
}
