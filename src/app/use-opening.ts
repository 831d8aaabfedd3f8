import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type UseFormReturn, useFormState } from 'react-hook-form';
import { presetsQuery } from '../data/queries';
import { useKeptStart } from '../features/keeping';
import { type IncomingLinkControl, useIncomingLink } from '../features/share-link';
import { type FormValues, fromScenario } from '../form';
import { exampleForm } from '../form/examples';
import { useText } from '../text';

export interface Opening {
  readonly link: IncomingLinkControl;
  /** Whether the form holds what the page opens on: the link's scenario, else kept work, else the example. */
  readonly isOpen: boolean;
  /** Why there is no example to open on. */
  readonly error: Error | null;
}

/** Opens the page on the scenario of its link, else on kept work, else on the example; else on a blank form. */
export function useOpening(form: UseFormReturn<FormValues>): Opening {
  const text = useText();
  const { isDirty } = useFormState({ control: form.control });
  const [isOpen, setOpen] = useState(false);
  const opened = useRef(false);
  const link = useIncomingLink({
    edited: isDirty,
    apply: (scenario) => {
      opened.current = true;
      setOpen(true);
      form.reset(fromScenario(scenario));
    },
  });
  const needsExample = link.settled && !isOpen;
  const kept = useKeptStart(needsExample);
  const { data: presets, error } = useQuery({ ...presetsQuery, enabled: needsExample && kept === null });
  useEffect(() => {
    if (!needsExample || opened.current || kept === undefined) return;
    if (kept === null && presets === undefined && error === null) return;
    opened.current = true;
    // Kept work differs from what the page opens on otherwise: a link asks before it replaces it.
    if (kept !== null) form.reset(kept, { keepDefaultValues: true });
    else if (presets !== undefined) form.reset(exampleForm(presets, text.form_start_example_title()));
    setOpen(true);
  }, [needsExample, kept, presets, error, form, text]);
  return { link, isOpen, error };
}
