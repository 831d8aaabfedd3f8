import { useFormContext, useWatch } from 'react-hook-form';
import type { FormValues } from '../../scenario-form';
import { Late } from '../../ui';
import { VinReport as Report } from './late-parts';

/** What the VIN says; fetched with the first character typed. */
export function VinReport() {
  const { control } = useFormContext<FormValues>();
  const isGiven = useWatch({ control, name: 'vehicle.vin' }) !== '';
  return isGiven ? (
    <Late lines={3}>
      <Report />
    </Late>
  ) : null;
}
