import { useEffect } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { IncomingLink, useIncomingLink } from '../../features/share-link';
import type { FormValues } from '../../form';
import type { Scenario } from '../../law';

interface LinkProps {
  readonly open: (scenario: Scenario) => void;
  /** Called once the link is handed on, refused or asked about. */
  readonly onSettled: () => void;
}

/** Reads the link in the address, or says why not. */
export default function Link({ open, onSettled }: LinkProps) {
  const { control } = useFormContext<FormValues>();
  const { isDirty } = useFormState({ control });
  const link = useIncomingLink({ edited: isDirty, apply: open });
  useEffect(() => {
    if (link.settled) onSettled();
  }, [link.settled, onSettled]);
  return <IncomingLink control={link} />;
}
