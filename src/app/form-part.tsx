import { type ComponentProps, useState } from 'react';
import { FormMissing } from '../features/faults';
import { latePart } from '../ui';

const load = () => import('./workspace');
const LateForm = latePart(load, FormMissing);

type Form = Awaited<ReturnType<typeof load>>['default'];

let fetched: Form | null = null;

/** Fetches the form before the page is drawn, so that it is drawn with it; false where it cannot be had. */
export const fetchForm = (): Promise<boolean> =>
  load().then(
    ({ default: form }) => {
      fetched = form;
      return true;
    },
    () => false,
  );

/** The form, and all that works on it: fetched by now, or when it is first shown. */
export function FormPart(props: ComponentProps<Form>) {
  const [Part] = useState(() => fetched ?? LateForm);
  return <Part {...props} />;
}
