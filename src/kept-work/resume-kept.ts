import type { FormValues } from '../scenario-form';

/** The form to go on from, by the part of the page that keeps work; null when there is none, or that part is missing. */
export const resumeKept = (): Promise<FormValues | null> =>
  import('./device-work').then(
    ({ resumeForm }) => resumeForm(),
    // Without its part of the page the work stays where it is.
    () => null,
  );
