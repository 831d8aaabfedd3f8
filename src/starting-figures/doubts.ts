import type { Vehicle } from '../data/vehicles';
import { type FormValues, typedNumber } from '../scenario-form';
import { deliveryOf } from './certified-for';
import { readVin } from './vin/read-vin';

/** What in the answers about a car asks for a second look, though each may be true. */
export type Doubt =
  | { readonly code: 'CERTIFIED_OVER_MOST'; readonly usd: string }
  /** From April 18, 2023 on a certificate is for none, one half or both. */
  | { readonly code: 'CERTIFIED_NO_HALF'; readonly usd: string }
  | { readonly code: 'VIN_OF_OTHER_MAKE'; readonly vinMake: string; readonly carMake: string };

const MOST_USD = 7_500;
const HALVES: ReadonlySet<number> = new Set([0, 3_750, MOST_USD]);
/** The first day on which the halves give the credit, no longer the battery's capacity. */
const FIRST_OF_HALVES = '2023-04-18';

/** The doubt about the amount of the seller's report; undefined when there is none. */
export function certifiedDoubt(values: FormValues): Doubt | undefined {
  const reading = typedNumber(values.vehicle.certifiedUsd, 'usd');
  if (reading.kind !== 'number') return undefined;
  const usd = reading.number;
  const amount = Number(usd);
  if (amount > MOST_USD) return { code: 'CERTIFIED_OVER_MOST', usd };
  const day = deliveryOf(values);
  const isByCapacity = day === undefined || day < FIRST_OF_HALVES;
  return isByCapacity || HALVES.has(amount) ? undefined : { code: 'CERTIFIED_NO_HALF', usd };
}

/** The doubt whether the VIN is the picked car's; undefined when there is none, or its maker's code is not known. */
export function vinDoubt({ vehicle }: FormValues, car: Vehicle | undefined): Doubt | undefined {
  const read = readVin(vehicle.vin);
  const vinMake = read.ok ? read.value.maker : undefined;
  if (car === undefined || vinMake === undefined || vinMake === car.make) return undefined;
  return { code: 'VIN_OF_OTHER_MAKE', vinMake, carMake: car.make };
}
