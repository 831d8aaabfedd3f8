import { useCallback } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import type { FormValues } from '../scenario-form';
import { m } from '../text';
import { replaceForm } from './replace-form';
import { useUndo } from './undo';
import { workErrands } from './work-errands';

type StartOver = (values: FormValues, done: string, by?: 'person' | 'page') => void;

/** Begins another form; what was typed before is kept as it is, said, and can be brought back. */
export function useStartOver(): StartOver {
  const form = useFormContext<FormValues>();
  const { isDirty } = useFormState({ control: form.control });
  const { say, dismiss } = useUndo();
  return useCallback(
    (values, done, by = 'page') => {
      if (isDirty) workErrands.setAside.ask(undefined);
      replaceForm(form, values, { by });
      if (isDirty) say({ scope: 'start-from', message: m.form_start_replaced({ done }), whole: true });
      else dismiss();
    },
    [form, isDirty, say, dismiss],
  );
}
