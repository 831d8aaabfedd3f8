import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef, useState, useSyncExternalStore } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { presetsQuery } from '../data/queries';
import { replaceForm, resumeKept } from '../kept-work';
import { depthIn, hasLink } from '../platform/address';
import { isHandedOver } from '../platform/hand-over';
import { currentHash, onHashChange } from '../platform/page';
import { isWorkKept } from '../platform/work-kept';
import { blankForm, type FormValues } from '../scenario-form';
import { exampleForm } from '../starting-figures';
import { m } from '../text';
import { type Opening, type OpeningEvent, openingAfter, openingOf } from './opening';

/** What the page would open on now. */
export const openingNow = (isOpen: boolean): Opening =>
  openingOf({
    hasLink: hasLink(currentHash()),
    isHandedOver: isHandedOver(),
    isKept: isWorkKept(),
    isOpen,
    depth: depthIn(currentHash()),
  });

export interface OpeningControl {
  readonly isOpen: boolean;
  /** Whether a link was ever in the address, so that it must be read and may have to be spoken of. */
  readonly isLinked: boolean;
  /** To be told that the link was dealt with, and whether its scenario is now in the form. */
  readonly onLinkSettled: (applied: boolean) => void;
}

/** Fills the form with what the page opens on; a form that was open before stays as it is. */
export function useOpening(form: UseFormReturn<FormValues>, wasOpen: boolean): OpeningControl {
  const [opening, tell] = useReducer(openingAfter, wasOpen, openingNow);
  const linkNow = useSyncExternalStore(
    onHashChange,
    () => hasLink(currentHash()),
    () => false,
  );
  const [isLinked, setLinked] = useState(linkNow);
  if (linkNow && !isLinked) setLinked(true);
  useKept(form, opening, tell);
  useStart(form, opening, tell);
  const onLinkSettled = useCallback((applied: boolean) => {
    tell({ kind: applied ? 'link-opened' : 'link-refused' });
  }, []);
  return {
    isOpen: opening.isOpen,
    isLinked: isLinked && (opening.isOpen || opening.kind !== 'handed-over'),
    onLinkSettled,
  };
}

type Tell = (event: OpeningEvent) => void;

/** Goes on from what was handed over or kept. */
function useKept(form: UseFormReturn<FormValues>, { kind, isOpen }: Opening, tell: Tell): void {
  const isWanted = !isOpen && (kind === 'handed-over' || kind === 'kept');
  // What is handed over can be taken once.
  const isTaken = useRef(false);
  useEffect(() => {
    if (!isWanted || isTaken.current) return;
    isTaken.current = true;
    void resumeKept().then((kept) => {
      // Kept work differs from what the page opens on otherwise: a link asks before it replaces it.
      if (kept !== null) replaceForm(form, kept, { by: 'person' });
      tell({ kind: kept === null ? 'missing' : 'filled' });
    });
  }, [isWanted, form, tell]);
}

/** Starts from the example, or from a blank form. */
function useStart(form: UseFormReturn<FormValues>, { kind, isOpen }: Opening, tell: Tell): void {
  const isExample = !isOpen && kind === 'example';
  const isBlank = !isOpen && kind === 'blank';
  const { data: presets, error } = useQuery({ ...presetsQuery, enabled: isExample });
  useEffect(() => {
    if (isBlank) {
      replaceForm(form, blankForm(), { by: 'page' });
      tell({ kind: 'filled' });
    } else if (isExample && presets !== undefined) {
      replaceForm(form, exampleForm(presets, m.form_start_example_title()), { by: 'page' });
      tell({ kind: 'filled' });
    } else if (isExample && error !== null) tell({ kind: 'missing' });
  }, [isExample, isBlank, presets, error, form, tell]);
}
