import { useQuery } from '@tanstack/react-query';
import { useCalculation, useValues } from '../calculation';
import { vehiclesQuery } from '../data/vehicles-query';
import type { Clock } from '../platform/clock';
import { certifiedFor } from '../starting-figures';
import { m } from '../text';
import { type Ended, endedFor } from './ended';

/** What a visitor must hear before any amount, of the current calculation. */
export const useEnded = (clock: Clock): Ended | undefined => endedFor(useCalculation(), clock);

/** What the copied lists leave open of the car that the host named, on its day; undefined where they say an amount. */
export function useListGap(): string | undefined {
  const values = useValues();
  const { data: list } = useQuery({ ...vehiclesQuery, enabled: false });
  if (list === undefined || values.vehicle.certifiedUsd !== '') return undefined;
  const certificate = certifiedFor(values, list);
  if (certificate === undefined || certificate.kind === 'listed') return undefined;
  return certificate.kind === 'not-listed' ? m.embed_not_listed() : m.embed_list_gap();
}

/** Whether the battery's minerals have no values because nobody said how large it is. */
export function useLacksCapacity(): boolean {
  const { battery, vehicle, entries } = useValues();
  return (
    battery.chemistry !== '' && vehicle.batteryKwh === '' && entries.every(({ valueUsd }) => valueUsd === '')
  );
}
