import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Vehicles } from '../../data/vehicles';
import { vehiclesQuery } from '../../data/vehicles-query';
import type { FormValues } from '../../scenario-form';
import { AMOUNT, takeFromList } from './take-from-list';

/**
 * Keeps the certified amount that of the list for the form's car and day, whoever changes them. It follows in the
 * same task of the browser, so that one step takes back the day and the amount together.
 */
export function FollowCarList() {
  const { control } = useFormContext<FormValues>();
  const hasCar = useWatch({ control, name: 'vehicle.car' }) !== '';
  const { data } = useQuery({ ...vehiclesQuery, enabled: hasCar });
  return data === undefined ? null : <Follow list={data} />;
}

function Follow({ list }: { readonly list: Vehicles }) {
  const { getValues, setValue, subscribe } = useFormContext<FormValues>();
  useEffect(() => {
    const form = { getValues, setValue };
    takeFromList(form, list);
    return subscribe({
      formState: { values: true },
      // What is typed into the amount itself is the seller's report's: its first letter is not to be taken away.
      callback: ({ name }) => {
        if (name !== AMOUNT) takeFromList(form, list);
      },
    });
  }, [list, getValues, setValue, subscribe]);
  return null;
}
