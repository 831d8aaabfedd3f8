import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import type { FormValues } from '../scenario-form';
import { useShowValues } from './calculation';

/** Reads the form around it at every change, once, into the calculation. */
export function FormReader() {
  const form = useFormContext<FormValues>();
  const show = useShowValues();
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: () => show(form.getValues()) }),
    [form, show],
  );
  return null;
}
