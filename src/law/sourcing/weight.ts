import type { Fraction } from '../../kernel/ratio';
import type { Basis } from '../evaluation';

/** The ends of a {@link Weight} that a percentage is held against. */
export type End = 'min' | 'max' | 'possible';

/**
 * How much of an entry's value counts under one test, as parts of 1: the least, the likely, the most, and
 * the most had all that is not known counted. The doubles serve display and every clear decision; `exact`
 * is asked only when they cannot decide.
 */
export interface Weight {
  readonly min: number;
  readonly estimate: number;
  readonly max: number;
  readonly possible: number;
  readonly basis: Basis;
  readonly exact: (end: End) => Fraction;
}

const ZERO: Fraction = { numerator: 0n, denominator: 1n };
const ONE: Fraction = { numerator: 1n, denominator: 1n };

/** None of the value counts. */
export const NOTHING: Weight = {
  min: 0,
  estimate: 0,
  max: 0,
  possible: 0,
  basis: 'none',
  exact: () => ZERO,
};

/** None of the value counts as far as is known, and all of it could. */
export const NOT_TOLD: Weight = {
  ...NOTHING,
  possible: 1,
  exact: (end) => (end === 'possible' ? ONE : ZERO),
};

const wholeOf = (basis: Basis): Weight => ({
  min: 1,
  estimate: 1,
  max: 1,
  possible: 1,
  basis,
  exact: () => ONE,
});

/** All of the value counts, by the stage or stages named; shared objects, since chains by the thousand use them. */
export const EVERYTHING: Readonly<Record<Exclude<Basis, 'none'>, Weight>> = {
  extraction: wholeOf('extraction'),
  processing: wholeOf('processing'),
  recycling: wholeOf('recycling'),
  both: wholeOf('both'),
};
