import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { presetsQuery } from '../../data/queries';
import type { Vehicle } from '../../data/vehicles';
import { vehiclesQuery } from '../../data/vehicles-query';
import { useReplaceForm, useUndo } from '../../kept-work';
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

export interface PickCar {
  readonly pick: (car: Vehicle, beside?: Beside) => void;
  readonly goOnWithout: () => void;
  /** Whether days and income of the former car stayed, and nobody said yet that they may. */
  readonly isAsking: boolean;
  readonly keep: () => void;
  readonly clear: () => void;
}

/** The name of a car, with the year that the person looked for. */
export const nameWithYear = (car: Vehicle, year: number | undefined): string =>
  year === undefined ? carName(car) : m.car_year_name({ year: String(year), name: carName(car) });

/** Starts the form clean from a car; what the person said of themselves and the deal stays, and is asked about. */
export function usePickCar(): PickCar {
  const { getValues } = useFormContext<FormValues>();
  const replace = useReplaceForm();
  const { say } = useUndo();
  const { data: presets } = useQuery(presetsQuery);
  const { data: list } = useQuery({ ...vehiclesQuery, enabled: false });
  const [isAsking, setAsking] = useState(false);

  const pick = (car: Vehicle, { year, vin, country }: Beside = {}) => {
    const former = getValues();
    const { values, lost } = startingFrom(former, { kind: 'car', car, presets });
    const named = { ...values, title: nameWithYear(car, year) };
    // Where a model is built in several places, its VIN tells in which this one was.
    const finalAssembly = car.assembly.alsoElsewhere && country ? country : named.vehicle.finalAssembly;
    const withVin =
      vin === undefined ? named : { ...named, vehicle: { ...named.vehicle, vin, finalAssembly } };
    replace(() => (list === undefined ? withVin : withCertificate(withVin, list)));
    setAsking(former.vehicle.car !== '' && former.vehicle.car !== car.id && staysOf(values).length > 0);
    const gone = lost.filter((field) => field !== 'title' && field !== 'vehicle.vin');
    if (gone.length > 0)
      say({ scope: 'my-car', whole: true, message: m.car_begun_anew({ name: carName(car) }) });
  };
  const goOnWithout = () => {
    if (getValues('vehicle.car') === '') return;
    replace((before) => startingFrom(before, { kind: 'no-car' }).values);
    setAsking(false);
  };
  const clear = () => {
    replace((now) => {
      const blank = blankForm();
      const { acquired, placedInService } = blank.vehicle;
      const bare = { ...now, buyer: blank.buyer, vehicle: { ...now.vehicle, acquired, placedInService } };
      return list === undefined ? bare : withCertificate(bare, list);
    });
    setAsking(false);
    say({ scope: 'my-car', whole: true, message: m.car_cleared() });
  };
  return { pick, goOnWithout, isAsking, keep: () => setAsking(false), clear };
}

/** What stayed of the person's own beside the way of getting the car. */
const staysOf = (values: FormValues): readonly string[] =>
  typedIn(values).filter((path) => path.startsWith('buyer.') || /acquired|placedInService/.test(path));
