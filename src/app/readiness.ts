import { useQuery } from '@tanstack/react-query';
import { startTransition, useEffect, useState } from 'react';
import { useIsCalculated, useShowValues } from '../calculation';
import { presetsQuery } from '../data/queries';
import { afterPaint } from '../platform/after-paint';
import { whenIdle } from '../platform/when-idle';
import { exampleForm } from '../starting-figures';
import { m } from '../text';
import { openingNow } from './use-opening';

/**
 * Marks the page as ready; gives whether what follows the first view may be loaded. It may where there is no answer
 * either: work is kept from then on.
 */
export function useReadiness(isReady: boolean, mayGoOn: boolean): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    if (isReady) document.documentElement.dataset['ready'] = 'true';
  }, [isReady]);
  useEffect(() => (mayGoOn ? whenIdle(() => startTransition(() => setLater(true))) : undefined), [mayGoOn]);
  return isLater;
}

/** How long (milliseconds) the questions wait for the answer to the example. */
const LONG = 4_000;

/**
 * Shows the answer to the example before the form is fetched, so that on a slow line the one does not wait for
 * the other. Gives whether it stands, or is not to be expected: a link or kept work says otherwise, the example is missing, or it takes long.
 */
export function useEarlyAnswer(isOpen: boolean): boolean {
  const show = useShowValues();
  const isCalculated = useIsCalculated();
  const [expected] = useState(() => openingNow(false).kind === 'example');
  const { data: presets, error } = useQuery({ ...presetsQuery, enabled: expected && !isOpen });
  useEffect(() => {
    if (expected && !isOpen && presets !== undefined)
      show(exampleForm(presets, m.form_start_example_title()));
  }, [expected, isOpen, presets, show]);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  const stands = isLong || !expected || error !== null || (presets !== undefined && isCalculated);
  const [isPainted, setPainted] = useState(!expected);
  useEffect(() => (stands ? afterPaint(() => setPainted(true)) : undefined), [stands]);
  return isPainted;
}
