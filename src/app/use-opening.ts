import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { presetsQuery } from '../data/queries';
import { useKeptStart } from '../features/keeping/use-kept-start';
import type { FormValues } from '../form';
import { exampleForm } from '../form/examples';
import { isHandedOver } from '../platform/hand-over';
import { currentHash, onHashChange } from '../platform/page';
import { m } from '../text';
import { hasLink } from './route';

export interface Opening {
  /** Whether the form holds what the page opens on: the link's scenario, else kept work, else the example. */
  readonly isOpen: boolean;
  /** Whether a link was ever in the address, so that it must be read and may have to be spoken of. */
  readonly isLinked: boolean;
  /** To be told that the link was dealt with, and whether its scenario is now in the form. */
  readonly onLinkSettled: (applied: boolean) => void;
}

/**
 * Opens the page on the scenario of its link, else on kept work, else on the example; else on a blank form.
 * A form that was open before stays as it is.
 */
export function useOpening(form: UseFormReturn<FormValues>, wasOpen: boolean): Opening {
  const linkNow = useSyncExternalStore(onHashChange, () => hasLink(currentHash()));
  const [isLinked, setLinked] = useState(linkNow);
  const [isSettled, setSettled] = useState(!linkNow);
  const [isOpen, setOpen] = useState(wasOpen);
  if (linkNow && !isLinked) setLinked(true);

  // What was being typed before a reload comes first: the link, if there is one, then asks.
  const [isHandedOn] = useState(isHandedOver);
  const needsExample = (isSettled || isHandedOn) && !isOpen;
  const kept = useKeptStart(needsExample);
  const { data: presets, error } = useQuery({ ...presetsQuery, enabled: needsExample && kept === null });
  useEffect(() => {
    if (!needsExample || kept === undefined) return;
    if (kept === null && presets === undefined && error === null) return;
    // Kept work differs from what the page opens on otherwise: a link asks before it replaces it.
    if (kept !== null) form.reset(kept, { keepDefaultValues: true });
    else if (presets !== undefined) form.reset(exampleForm(presets, m.form_start_example_title()));
    setOpen(true);
  }, [needsExample, kept, presets, error, form]);

  const onLinkSettled = useCallback((applied: boolean) => {
    if (applied) setOpen(true);
    setSettled(true);
  }, []);
  return { isOpen, isLinked: isLinked && (isOpen || !isHandedOn), onLinkSettled };
}
