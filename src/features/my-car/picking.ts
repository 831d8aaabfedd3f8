import type { Presets } from '../../data/presets';
import type { Vehicle, Vehicles } from '../../data/vehicles';
import { blankForm, type FormValues } from '../../scenario-form';
import { carName, startingFrom, typedIn, withCertificate } from '../../starting-figures';
import { m } from '../../text';

/** What was found out beside the car. */
export interface Beside {
  readonly year?: number | undefined;
  /** The VIN that led to the car, and the country that it names. */
  readonly vin?: string | undefined;
  readonly country?: string | undefined;
}

/** What a car is filled in from: what was found out beside it, and the files as far as they are there. */
interface From {
  readonly beside: Beside;
  readonly presets: Presets | undefined;
  readonly list: Vehicles | undefined;
}

/** The name of a car, with the year that the person looked for. */
export const nameWithYear = (car: Vehicle, year: number | undefined): string =>
  year === undefined ? carName(car) : m.car_year_name({ year: String(year), name: carName(car) });

/** A form begun anew from a car. */
interface Picked {
  readonly values: FormValues;
  /** Whether days and income of the former car stayed. */
  readonly hasStayed: boolean;
  /** What is said where something typed is gone. */
  readonly gone: string | null;
}

/** Starts the form clean from a car; what the person said of themselves and the deal stays. */
export function withCar(former: FormValues, car: Vehicle, { beside, presets, list }: From): Picked {
  const { year, vin, country } = beside;
  const { values, lost } = startingFrom(former, { kind: 'car', car, presets });
  const named = { ...values, title: nameWithYear(car, year) };
  // Where a model is built in several places, its VIN tells in which this one was.
  const finalAssembly = car.assembly.alsoElsewhere && country ? country : named.vehicle.finalAssembly;
  const withVin = vin === undefined ? named : { ...named, vehicle: { ...named.vehicle, vin, finalAssembly } };
  const gone = lost.filter((field) => field !== 'title' && field !== 'vehicle.vin');
  return {
    values: list === undefined ? withVin : withCertificate(withVin, list),
    hasStayed: former.vehicle.car !== '' && former.vehicle.car !== car.id && staysOf(values).length > 0,
    gone: gone.length > 0 ? m.car_begun_anew({ name: carName(car) }) : null,
  };
}

/** The form without its car. */
export const withoutCar = (former: FormValues): FormValues => startingFrom(former, { kind: 'no-car' }).values;

/** The form without what the person said of themselves and the deal. */
export function withoutPerson(now: FormValues, list: Vehicles | undefined): FormValues {
  const blank = blankForm();
  const { acquired, placedInService } = blank.vehicle;
  const bare = { ...now, buyer: blank.buyer, vehicle: { ...now.vehicle, acquired, placedInService } };
  return list === undefined ? bare : withCertificate(bare, list);
}

/** What stayed of the person's own beside the way of getting the car. */
const staysOf = (values: FormValues): readonly string[] =>
  typedIn(values).filter((path) => path.startsWith('buyer.') || /acquired|placedInService/.test(path));
