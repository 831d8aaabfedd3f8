import { useEffect, useState } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { IncomingLink, useIncomingLink } from '../features/share-link';
import type { FormValues } from '../form';
import { fromScenario } from '../form/from-scenario';

interface LinkReaderProps {
  /** Called once the link is applied, refused or asked about; tells whether it is applied. */
  readonly onSettled: (applied: boolean) => void;
}

/** Reads the link in the address into the form, or says why not. */
export default function LinkReader({ onSettled }: LinkReaderProps) {
  const { control, reset } = useFormContext<FormValues>();
  const { isDirty } = useFormState({ control });
  const [applied, setApplied] = useState(false);
  const link = useIncomingLink({
    edited: isDirty,
    apply: (scenario) => {
      reset(fromScenario(scenario));
      setApplied(true);
    },
  });
  useEffect(() => {
    if (link.settled) onSettled(applied);
  }, [link.settled, applied, onSettled]);
  return <IncomingLink control={link} />;
}
