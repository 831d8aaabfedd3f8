import { useCallback } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Presets } from '../../data/presets';
import { type EntryValues, type FormValues, useRulebook, useUndo } from '../../form';
import { refill } from '../../form/fill';
import { changedByHand, figuresFor } from '../../form/own-figures';
import { sourcedAlike } from '../../form/sourcing-presets';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralInText } from '../../text/minerals';

/** Fills the mineral table for the battery now chosen, and says which minerals left with the old one. */
export function useRefill(presets: Presets | undefined): () => void {
  const { list } = format;
  const { getValues, setValue, reset } = useFormContext<FormValues>();
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
      ? { ...refilled, entries: sourcedAlike(entries, before.entries, figures) }
      : refilled;
    if (sameEntries(before, values)) {
      setValue('filledFrom', values.filledFrom);
      for (const [index, entry] of values.entries.entries()) {
        for (const field of ['massKg', 'priceUsdPerKg', 'valueUsd'] as const) {
          if (before.entries[index]?.[field] !== entry[field])
            setValue(`entries.${index}.${field}`, entry[field], { shouldDirty: true });
        }
      }
    } else reset(values, { keepDefaultValues: true });
    const named = (entries: readonly EntryValues[]) =>
      list([...new Set(entries.map(({ mineral }) => mineralInText(mineral)))]);
    if (left.length + stayed.length > 0)
      say({
        scope: 'battery',
        message: lossWords(named(left), named(stayed)),
        undo: (current) => putBack(current, before, left, presets),
      });
  }, [presets, rulebook, getValues, setValue, reset, say]);
}

/** What the new battery has not, and became of it; '' where there is none. */
const lossWords = (left: string, stayed: string): string =>
  [
    left === '' ? [] : m.form_battery_left({ minerals: left }),
    stayed === '' ? [] : m.battery_stayed({ minerals: stayed }),
  ]
    .flat()
    .join(' ');

const sameEntries = (a: FormValues, b: FormValues): boolean =>
  a.entries.length === b.entries.length && a.entries.every(({ id }, index) => id === b.entries[index]?.id);

/** The former battery again, with the minerals that left as they were and all that was typed since. */
function putBack(
  current: FormValues,
  before: FormValues,
  left: readonly EntryValues[],
  presets: Presets,
): FormValues {
  const { batteryKwh, ...battery } = before.filledFrom;
  const { values } = refill({ ...current, battery }, presets);
  const others = values.entries.filter(({ mineral }) => !left.some((entry) => entry.mineral === mineral));
  const places = new Map(before.entries.map(({ id }, index) => [id, index]));
  const place = ({ id }: EntryValues): number => places.get(id) ?? before.entries.length;
  return { ...values, entries: [...others, ...left].toSorted((a, b) => place(a) - place(b)) };
}
