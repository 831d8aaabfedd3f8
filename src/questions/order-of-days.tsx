import { useFormContext } from 'react-hook-form';
import { useReading } from '../calculation';
import type { FormValues } from '../scenario-form';
import { useText } from '../text';
import { useFormat } from '../text/format';
import { Button, Notice } from '../ui';

/** Asks whether the days were swapped, when the car is delivered before it was acquired. */
export function OrderOfDays() {
  const text = useText();
  const { day } = useFormat();
  const { setValue } = useFormContext<FormValues>();
  const { acquired, placedInService } = useReading().scenario.vehicle ?? {};
  if (acquired === undefined || placedInService === undefined || acquired <= placedInService) return null;
  const swap = () => {
    setValue('vehicle.acquired', placedInService, { shouldDirty: true });
    setValue('vehicle.placedInService', acquired, { shouldDirty: true });
  };
  return (
    <Notice tone="caution" live>
      <p>
        {text.form_acquired_after_delivered({ acquired: day(acquired), delivered: day(placedInService) })}
      </p>
      <Button onClick={swap}>{text.form_days_swap()}</Button>
    </Notice>
  );
}
