import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { useShowValues } from './calculation';
import type { FormValues } from './values';

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
