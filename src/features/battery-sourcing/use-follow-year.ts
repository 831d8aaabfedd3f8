import { useQuery } from '@tanstack/react-query';
import { useFormContext } from 'react-hook-form';
import { presetsQuery } from '../../data/queries';
import { type FormValues, typedDay } from '../../scenario-form';
import { useRefill } from './use-refill';

/** Fills the minerals anew with the typical figures of the year of delivery and of the battery. */
export function useFollowYear(): () => void {
  const { getValues } = useFormContext<FormValues>();
  const refill = useRefill(useQuery(presetsQuery).data);
  return () => {
    // A day that is still being typed is of no year yet.
    const { kind } = typedDay(getValues('vehicle.placedInService'), 'either');
    if (kind === 'nothing' || kind === 'day') refill();
  };
}
