import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { clearedMarks, type FormValues } from '../scenario-form';
import { useShowValues } from './calculation';

/** Reads the form around it at every change, once, into the calculation; what the person types loses its mark. */
export function FormReader() {
  const form = useFormContext<FormValues>();
  const show = useShowValues();
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          const values = form.getValues();
          const cleared = name === undefined || name === 'origin' ? values : clearedMarks(values, name);
          // Setting the marks comes back here, so that the form is read once.
          if (cleared === values) show(values);
          else form.setValue('origin', cleared.origin);
        },
      }),
    [form, show],
  );
  return null;
}
