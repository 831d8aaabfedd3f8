import { useFormContext } from 'react-hook-form';
import { useReading } from '../calculation';
import type { FormValues } from '../scenario-form';
import { m } from '../text';
import { format } from '../text/format';
import { Button, Notice } from '../ui';

/** Asks whether the days were swapped, when the car is delivered before it was acquired. */
export function OrderOfDays() {
  const { day } = format;
  const { setValue } = useFormContext<FormValues>();
  const { acquired, placedInService } = useReading().scenario.vehicle ?? {};
  if (acquired === undefined || placedInService === undefined || acquired <= placedInService) return null;
  const swap = () => {
    setValue('vehicle.acquired', placedInService, { shouldDirty: true });
    setValue('vehicle.placedInService', acquired, { shouldDirty: true });
  };
  return (
    <Notice tone="caution" live>
      <p>{m.form_acquired_after_delivered({ acquired: day(acquired), delivered: day(placedInService) })}</p>
      <Button onClick={swap}>{m.form_days_swap()}</Button>
    </Notice>
  );
}
