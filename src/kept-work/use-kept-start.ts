import { useEffect, useState } from 'react';
import type { FormValues } from '../scenario-form';
import { isWorkKept } from './is-kept';

/** The form to go on from once it is wanted: undefined until that is known, null when there is none. */
export function useKeptStart(isWanted: boolean): FormValues | null | undefined {
  const [start, setStart] = useState<FormValues | null | undefined>(() => (isWorkKept() ? undefined : null));
  useEffect(() => {
    if (!isWanted || start !== undefined) return;
    void import('./device-work').then(
      ({ resumeForm }) => setStart(resumeForm()),
      // Without its part of the page the work stays where it is.
      () => setStart(null),
    );
  }, [isWanted, start]);
  return start;
}
