import { type Gap, listingOn } from '../data/listing-on';
import type { ListedAmount, Listing, Unlisted, Vehicle, Vehicles } from '../data/vehicles';
import type { Day } from '../kernel/day';
import { type FormValues, markedFrom, originOf, typedDay, typedNumber } from '../scenario-form';
import { carOf } from './car-of';

/** What the copied lists say of the certificate of a car on the day it was picked up. */
export type Certificate =
  | {
      readonly kind: 'listed';
      readonly creditUsd: string;
      readonly listing: Listing;
      /** The copies name no amount; the battery is so large that the law of those days gives the most. */
      readonly byCapacity?: true;
    }
  /** Listed, but the copies give no amount that could decide alone: it is asked. */
  | {
      readonly kind: 'ask';
      readonly why: 'by-version' | 'weak-source';
      readonly listing: Listing;
      readonly amounts: readonly ListedAmount[];
    }
  /** Not on a list that claims to be whole: no certificate is known, which is no certificate of nothing. */
  | ({ readonly kind: 'not-listed' } & Pick<Unlisted, 'cites' | 'confidence'>)
  | Gap;

/** The day of delivery as far as it is one. */
export function deliveryOf({ vehicle }: FormValues): Day | undefined {
  const reading = typedDay(vehicle.placedInService, 'either');
  return reading.kind === 'day' ? reading.day : undefined;
}

/** What the lists say of the form's car on its day of delivery; undefined while one of them is not known. */
export function certifiedFor(values: FormValues, list: Vehicles): Certificate | undefined {
  const [car, day] = [carOf(values, list), deliveryOf(values)];
  if (car === undefined || day === undefined) return undefined;
  const said = listingOn(list, car, day);
  if (said.kind !== 'listed') return said;
  const { listing, creditUsd, amounts = [] } = said;
  if (creditUsd === undefined && amounts.length === 0 && day < BY_CAPACITY.before && isLarge(values, car))
    return { kind: 'listed', creditUsd: BY_CAPACITY.mostUsd, listing, byCapacity: true };
  if (creditUsd === undefined) return { kind: 'ask', why: 'by-version', listing, amounts };
  // A listing that one weak source alone knows does not decide a person's credit.
  if (listing.confidence === 'low') return { kind: 'ask', why: 'weak-source', listing, amounts };
  return { kind: 'listed', creditUsd, listing };
}

/** Until April 17, 2023 the amount followed from the battery: from 16 kWh on every car had the most. */
const BY_CAPACITY = { before: '2023-04-18', fromKwh: 16, mostUsd: '7500' } as const;

/** Whether the battery, or every one that the car was sold with, is large enough for the most. */
function isLarge({ vehicle }: FormValues, { batteries = [] }: Vehicle): boolean {
  const typed = typedNumber(vehicle.batteryKwh, 'kwh');
  const sizes = typed.kind === 'number' ? [typed.number] : batteries.map(({ kwh }) => kwh);
  return sizes.length > 0 && sizes.every((kwh) => Number(kwh) >= BY_CAPACITY.fromKwh);
}

/** Whether the person, rather than the list, gave the certified amount. */
export const isReported = (values: FormValues): boolean =>
  values.vehicle.certifiedUsd !== '' && originOf(values, 'vehicle.certifiedUsd') === undefined;

/**
 * The form with the amount that the list has for its car on its day; the same form when that changes nothing. What
 * the person took from the seller's report stays.
 */
export function withCertificate(values: FormValues, list: Vehicles): FormValues {
  if (isReported(values)) return values;
  const certificate = certifiedFor(values, list);
  const certifiedUsd = certificate?.kind === 'listed' ? certificate.creditUsd : '';
  if (certifiedUsd === values.vehicle.certifiedUsd) return values;
  const { 'vehicle.certifiedUsd': _former, ...origin } = values.origin;
  const next = { ...values, origin, vehicle: { ...values.vehicle, certifiedUsd } };
  return certifiedUsd === '' ? next : markedFrom(next, ['vehicle.certifiedUsd'], 'car-list');
}
