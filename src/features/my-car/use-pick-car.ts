import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { presetsQuery } from '../../data/queries';
import type { Vehicle } from '../../data/vehicles';
import { vehiclesQuery } from '../../data/vehicles-query';
import { useReplaceForm, useUndo } from '../../kept-work';
import type { FormValues } from '../../scenario-form';
import { m } from '../../text';
import type { Beside } from './picking';
import { type Finder, whenFinderIsThere } from './use-finder';

export interface PickCar {
  readonly pick: (car: Vehicle, beside?: Beside) => void;
  readonly goOnWithout: () => void;
  /** Whether days and income of the former car stayed, and nobody said yet that they may. */
  readonly isAsking: boolean;
  readonly keep: () => void;
  readonly clear: () => void;
}

/** Starts the form clean from a car; what the person said of themselves and the deal stays, and is asked about. */
export function usePickCar(finder: Finder | null): PickCar {
  const { getValues } = useFormContext<FormValues>();
  const replace = useReplaceForm();
  const { say } = useUndo();
  const { data: presets } = useQuery({ ...presetsQuery, enabled: finder !== null });
  const { data: list } = useQuery({ ...vehiclesQuery, enabled: false });
  const [isAsking, setAsking] = useState(false);
  const withFinder = (act: (there: Finder) => void) =>
    finder === null ? whenFinderIsThere(act) : act(finder);

  const pick = (car: Vehicle, beside: Beside = {}) =>
    withFinder(({ withCar }) => {
      const { values, hasStayed, gone } = withCar(getValues(), car, { beside, presets, list });
      replace(() => values);
      setAsking(hasStayed);
      if (gone !== null) say({ scope: 'my-car', whole: true, message: gone });
    });
  const goOnWithout = () => {
    if (getValues('vehicle.car') === '') return;
    withFinder(({ withoutCar }) => {
      replace(withoutCar);
      setAsking(false);
    });
  };
  const clear = () =>
    withFinder(({ withoutPerson }) => {
      replace((now) => withoutPerson(now, list));
      setAsking(false);
      say({ scope: 'my-car', whole: true, message: m.car_cleared() });
    });
  return { pick, goOnWithout, isAsking, keep: () => setAsking(false), clear };
}
