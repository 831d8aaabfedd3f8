import { useQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { vehiclesQuery } from '../../data/vehicles-query';
import type { FormValues } from '../../scenario-form';
import { useFinder } from './use-finder';

/** Follows the list once a car is picked. */
export function FollowCarList() {
  const { control } = useFormContext<FormValues>();
  const hasCar = useWatch({ control, name: 'vehicle.car' }) !== '';
  return hasCar ? <WithCar /> : null;
}

function WithCar() {
  const finder = useFinder();
  const { data } = useQuery(vehiclesQuery);
  return data === undefined || finder === null || finder === 'missing' ? null : <finder.Follow list={data} />;
}
