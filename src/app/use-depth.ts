import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { presetsQuery } from '../data/queries';
import { replaceForm } from '../kept-work';
import { type Depth, depthIn } from '../platform/address';
import { currentHash, onHashChange } from '../platform/page';
import { blankForm, type FormValues } from '../scenario-form';
import { exampleForm, typedIn } from '../starting-figures';
import { m } from '../text';
import { viewOf } from './route';

/** The depth that the address names; while another view is read, the one before it. */
export function useDepth(): Depth {
  const now = useSyncExternalStore(onHashChange, depthNow);
  const [last, setLast] = useState<Depth>(now ?? 'car');
  if (now !== null && now !== last) setLast(now);
  return now ?? last;
}

const depthNow = (): Depth | null => (viewOf(currentHash()) === 'calculator' ? depthIn(currentHash()) : null);

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
