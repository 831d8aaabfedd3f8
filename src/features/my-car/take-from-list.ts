import type { UseFormReturn } from 'react-hook-form';
import type { Vehicles } from '../../data/vehicles';
import type { FormValues } from '../../scenario-form';
import { withCertificate } from '../../starting-figures';

/** The field of the certified amount. */
export const AMOUNT = 'vehicle.certifiedUsd';

/** Puts the amount that the list has for the form's car and day into the form, unless the person gave one. */
export function takeFromList(
  { getValues, setValue }: Pick<UseFormReturn<FormValues>, 'getValues' | 'setValue'>,
  list: Vehicles,
): void {
  const values = getValues();
  const next = withCertificate(values, list);
  if (next === values) return;
  // The page wrote the amount, not the person: the form does not count as changed by it, and its mark goes with it.
  setValue(AMOUNT, next.vehicle.certifiedUsd);
  setValue('origin', next.origin);
}
