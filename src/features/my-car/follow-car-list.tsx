import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Vehicles } from '../../data/vehicles';
import type { FormValues } from '../../scenario-form';
import { AMOUNT, takeFromList } from './take-from-list';

/**
 * Keeps the certified amount that of the list for the form's car and day, whoever changes them. It follows in the
 * same task of the browser, so that one step takes back the day and the amount together.
 */
export function Follow({ list }: { readonly list: Vehicles }) {
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
