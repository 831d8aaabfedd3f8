import { useCallback } from 'react';
import { useFormContext } from 'react-hook-form';
import { useRulebook } from '../../calculation';
import type { Presets } from '../../data/presets';
import { useReplaceForm, useUndo } from '../../kept-work';
import type { EntryValues, FormValues } from '../../scenario-form';
import { changedByHand, figuresFor, refill, sourcedAlike, sourcedForYear } from '../../starting-figures';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralInText } from '../../text/minerals';

/** Fills the mineral table for the battery now chosen, and says which minerals left with the old one. */
export function useRefill(presets: Presets | undefined): () => void {
  const { list } = format;
  const { getValues, setValue } = useFormContext<FormValues>();
  const replace = useReplaceForm();
  const { say } = useUndo();
  const rulebook = useRulebook();
  return useCallback(() => {
    if (presets === undefined) return;
    const before = structuredClone(getValues());
    const figures = figuresFor(before, presets, rulebook);
    const {
      values: refilled,
      left,
      stayed,
    } = refill(before, presets, (entry) => changedByHand(before, figures)(entry));
    const { entries } = refilled;
    const values = figures
      ? { ...refilled, entries: sourcedForYear(sourcedAlike(entries, before.entries, figures), figures) }
      : refilled;
    if (sameEntries(before, values)) {
      setValue('filledFrom', values.filledFrom);
      for (const [index, entry] of values.entries.entries()) {
        for (const field of ['massKg', 'priceUsdPerKg', 'valueUsd'] as const) {
          if (before.entries[index]?.[field] !== entry[field])
            setValue(`entries.${index}.${field}`, entry[field], { shouldDirty: true });
        }
      }
      // The page changed these figures, not the person: their marks stay.
      setValue('origin', values.origin);
    } else replace(() => values);
    const named = (entries: readonly EntryValues[]) =>
      list([...new Set(entries.map(({ mineral }) => mineralInText(mineral)))]);
    if (left.length + stayed.length > 0)
      say({
        scope: 'battery',
        message: lossWords(named(left), named(stayed)),
      });
  }, [presets, rulebook, getValues, setValue, replace, say]);
}

/** What the new battery has not, and became of it; '' where there is none. */
const lossWords = (left: string, stayed: string): string =>
  format.sentences([
    ...(left === '' ? [] : [m.form_battery_left({ minerals: left })]),
    ...(stayed === '' ? [] : [m.battery_stayed({ minerals: stayed })]),
  ]);

const sameEntries = (a: FormValues, b: FormValues): boolean =>
  a.entries.length === b.entries.length &&
  a.entries.every(
    ({ id, shares }, index) => id === b.entries[index]?.id && shares === b.entries[index]?.shares,
  );
