import type { Fraction } from '../../kernel/ratio';
import type { Basis } from '../evaluation';

/**
 * How much of an entry's value counts under one test, as parts of 1: the least, the likely and the most.
 * The doubles serve display and every clear decision; `exact` is asked only when they cannot decide.
 */
export interface Weight {
  readonly min: number;
  readonly estimate: number;
  readonly max: number;
  readonly basis: Basis;
  readonly exact: () => { readonly min: Fraction; readonly max: Fraction };
}

const ZERO: Fraction = { numerator: 0n, denominator: 1n };
const ONE: Fraction = { numerator: 1n, denominator: 1n };

/** None of the value counts. */
export const NOTHING: Weight = {
  min: 0,
  estimate: 0,
  max: 0,
  basis: 'none',
  exact: () => ({ min: ZERO, max: ZERO }),
};

const wholeOf = (basis: Basis): Weight => ({
  min: 1,
  estimate: 1,
  max: 1,
  basis,
  exact: () => ({ min: ONE, max: ONE }),
});

/** All of the value counts, by the stage or stages named; shared objects, since chains by the thousand use them. */
export const EVERYTHING: Readonly<Record<Exclude<Basis, 'none'>, Weight>> = {
  extraction: wholeOf('extraction'),
  processing: wholeOf('processing'),
  recycling: wholeOf('recycling'),
  both: wholeOf('both'),
};
