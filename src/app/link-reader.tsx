import { useEffect, useState } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { useIsCalculated } from '../calculation';
import { IncomingLink, SharedBand, useIncomingLink } from '../features/share-link';
import { replaceForm } from '../kept-work';
import { type FormValues, fromScenario } from '../scenario-form';

interface LinkReaderProps {
  /** Called once the link is applied, refused or asked about; tells whether it is applied. */
  readonly onSettled: (applied: boolean) => void;
}

/** Reads the link in the address into the form, or says why not. */
export default function LinkReader({ onSettled }: LinkReaderProps) {
  const form = useFormContext<FormValues>();
  const { isDirty } = useFormState({ control: form.control });
  const [applied, setApplied] = useState(false);
  const [isTaken, setTaken] = useState(false);
  const isCalculated = useIsCalculated();
  const link = useIncomingLink({
    edited: isDirty,
    apply: (scenario) => {
      replaceForm(form, fromScenario(scenario), { by: 'page' });
      setApplied(true);
      setTaken(false);
    },
  });
  useEffect(() => {
    if (link.settled) onSettled(applied);
  }, [link.settled, applied, onSettled]);
  // Once something is changed it is the person's own.
  const isShared = applied && !isTaken && !isDirty && isCalculated;
  return (
    <>
      {isShared && link.state.kind === 'none' ? <SharedBand onTake={() => setTaken(true)} /> : null}
      <IncomingLink control={link} />
    </>
  );
}
