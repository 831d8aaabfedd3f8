import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { presetsQuery } from '../data/queries';
import { useFormSteps } from '../kept-work';
import type { Depth } from '../platform/address';
import { blankForm, type FormValues } from '../scenario-form';
import { exampleForm, typedIn } from '../starting-figures';
import { m } from '../text';

/**
 * Gives a form in which nobody said anything the start of the depth that it comes to: an example explains a
 * battery's sourcing, and would answer for a car that nobody described.
 */
export function useStartOfDepth(depth: Depth, isOpen: boolean): void {
  const { getValues } = useFormContext<FormValues>();
  const steps = useFormSteps();
  const [begun, setBegun] = useState(depth);
  const { data: presets } = useQuery({ ...presetsQuery, enabled: isOpen && depth !== begun });
  useEffect(() => {
    if (!isOpen || depth === begun) return;
    const values = getValues();
    const isUnsaid = values.vehicle.car === '' && typedIn(values).length === 0;
    if (isUnsaid && depth === 'car') steps.startWith(blankForm());
    else if (isUnsaid && presets === undefined) return;
    else if (isUnsaid && presets !== undefined)
      steps.startWith(exampleForm(presets, m.form_start_example_title()));
    setBegun(depth);
  }, [getValues, steps, depth, begun, isOpen, presets]);
}
