import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { vehiclesQuery } from '../data/vehicles-query';
import type { FormValues } from '../scenario-form';
import { withCertificate } from '../starting-figures';

/** Keeps the certified amount that of the list for the car and the day, when the visitor types another day. */
export function FollowCar() {
  const { getValues, setValue, subscribe } = useFormContext<FormValues>();
  const { data: list } = useQuery({ ...vehiclesQuery, enabled: false });
  useEffect(() => {
    if (list === undefined) return undefined;
    const follow = (): void => {
      const values = getValues();
      const next = withCertificate(values, list);
      if (next === values) return;
      setValue('vehicle.certifiedUsd', next.vehicle.certifiedUsd);
      setValue('origin', next.origin);
    };
    return subscribe({ formState: { values: true }, callback: follow });
  }, [list, getValues, setValue, subscribe]);
  return null;
}
