import type { Piece } from './field-of-pointer';
import { markedFrom } from './origin';
import { typedNumber } from './typed-number';
import type { Acquisition, FormValues } from './values';

const orAbsent = (text: string): string | undefined => (text === '' ? undefined : text);

/** An amount as typed; `null`, which no reader takes, where it cannot be read. */
function amountOrUnread(typed: string): string | null | undefined {
  const reading = typedNumber(typed, 'usd');
  if (reading.kind === 'nothing') return undefined;
  return reading.kind === 'number' ? reading.number : null;
}

/**
 * The facts of a vehicle that come of how the person got it and of its car on the list (contract § 1): to be spread
 * over the other facts, since a used car's original use was another's whatever else is said.
 */
export function carFacts({ car, certifiedUsd, acquisition }: FormValues['vehicle']): Piece {
  return {
    car: orAbsent(car),
    certifiedUsd: amountOrUnread(certifiedUsd),
    ...(acquisition === 'leased' ? { leased: true } : {}),
    ...(acquisition === 'used' ? { originalUse: false } : {}),
  };
}

interface AcquisitionFacts {
  readonly leased?: boolean;
  readonly originalUse?: boolean;
}

/**
 * How the person got the car, as far as a scenario tells: a lease is a fact of its own, a used or a new car one of its
 * use. A first use that is only assumed tells nothing.
 */
export function acquisitionOf(
  { leased, originalUse }: AcquisitionFacts,
  isUseAssumed: boolean,
): FormValues['vehicle']['acquisition'] {
  if (leased === true) return 'leased';
  if (originalUse === false) return 'used';
  return originalUse === true && !isUseAssumed ? 'new' : '';
}

/** The form with another way of getting the car; a first use denied before, for a used car, is assumed anew. */
export function withAcquisition(values: FormValues, acquisition: Acquisition): FormValues {
  const next = { ...values, vehicle: { ...values.vehicle, acquisition } };
  if (acquisition === 'used' || values.vehicle.originalUse !== 'no') return next;
  const asNew: FormValues = { ...next, vehicle: { ...next.vehicle, originalUse: 'yes' } };
  return markedFrom(asNew, ['vehicle.originalUse'], 'assumed');
}
