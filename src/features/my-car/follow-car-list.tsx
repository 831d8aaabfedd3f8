import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Vehicles } from '../../data/vehicles';
import { vehiclesQuery } from '../../data/vehicles-query';
import type { FormValues } from '../../scenario-form';
import { withCertificate } from '../../starting-figures';

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
    const follow = () => {
      const values = getValues();
      const next = withCertificate(values, list);
      if (next === values) return;
      setValue('vehicle.certifiedUsd', next.vehicle.certifiedUsd, { shouldDirty: true });
      // The page wrote the amount, not the person: its mark goes with it.
      setValue('origin', next.origin);
    };
    follow();
    return subscribe({ formState: { values: true }, callback: follow });
  }, [list, getValues, setValue, subscribe]);
  return null;
}
