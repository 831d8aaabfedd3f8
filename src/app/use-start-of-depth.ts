import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { presetsQuery } from '../data/queries';
import { replaceForm } from '../kept-work';
import type { Depth } from '../platform/address';
import { blankForm, type FormValues } from '../scenario-form';
import { exampleForm, typedIn } from '../starting-figures';
import { m } from '../text';

/**
 * Gives a form in which nobody said anything the start of the depth that it comes to: an example explains a
 * battery's sourcing, and would answer for a car that nobody described.
 */
export function useStartOfDepth(form: UseFormReturn<FormValues>, depth: Depth, isOpen: boolean): void {
  const [begun, setBegun] = useState(depth);
  const { data: presets } = useQuery({ ...presetsQuery, enabled: isOpen && depth !== begun });
  useEffect(() => {
    if (!isOpen || depth === begun) return;
    const values = form.getValues();
    const isUnsaid = values.vehicle.car === '' && typedIn(values).length === 0;
    if (isUnsaid && depth === 'car') replaceForm(form, blankForm(), { by: 'page' });
    else if (isUnsaid && presets === undefined) return;
    else if (isUnsaid && presets !== undefined)
      replaceForm(form, exampleForm(presets, m.form_start_example_title()), { by: 'page' });
    setBegun(depth);
  }, [form, depth, begun, isOpen, presets]);
}
