import type { Presets } from '../data/presets';
import { countriesThatCount, type Rulebook } from '../law';
import { type EntryValues, type FormReading, type FormValues, readForm } from '../scenario-form';
import { figuresOf, mineralValue, priceSetFor } from './fill-battery';
import { type Figures, isAsFilled } from './sourcing-presets';

/** What presets are made of, for this form; undefined while one of its parts is not loaded. */
export function figuresFor(
  values: FormValues,
  presets: Presets | undefined,
  rulebook: Rulebook | null,
): Figures | undefined {
  if (presets === undefined || rulebook === null) return undefined;
  return figuresOfReading(values, readForm(values), { presets, rulebook });
}

/** The same for a form that was read already: reading takes the longer the more places it names. */
export const figuresOfReading = (
  values: FormValues,
  { scenario }: FormReading,
  { presets, rulebook }: { readonly presets: Presets; readonly rulebook: Rulebook },
): Figures => ({
  presets,
  year: priceSetFor(values, presets).year,
  counts: countriesThatCount(scenario, rulebook),
});

const UNFILLED = { massKg: '', priceUsdPerKg: '' };

/** Tells which minerals a person changed: figures other than the battery's, other sourcing, a note, an answer. */
export function changedByHand(
  values: FormValues,
  figures: Figures | undefined,
): (entry: EntryValues) => boolean {
  if (figures === undefined) return () => true;
  const filled = figuresOf(figures.presets, values.filledFrom);
  return (entry) => {
    const { massKg, priceUsdPerKg } = filled.get(entry.mineral) ?? UNFILLED;
    return (
      entry.massKg !== massKg ||
      entry.priceUsdPerKg !== priceUsdPerKg ||
      entry.valueUsd !== mineralValue({ massKg, priceUsdPerKg }) ||
      entry.note !== '' ||
      entry.foreignEntityOfConcern !== '' ||
      !isAsFilled(entry, figures)
    );
  };
}
