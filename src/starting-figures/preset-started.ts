import { type EntryValues, type FormValues, markedFrom, mineralMark, originOf } from '../scenario-form';
import { changedByHand } from './changed-by-hand';
import { type Figures, type SourcingPreset, sourcedBy } from './sourcing-presets';

export interface PresetStarted {
  readonly values: FormValues;
  /** The minerals whose own sourcing, typed by the person, was replaced. */
  readonly replaced: readonly EntryValues[];
}

/**
 * The form with the sourcing of all its minerals by one preset, and marked so. A mineral whose mass, price or value
 * was typed stays the person's; the name of an example leaves, for it is that example no more.
 */
export function presetStarted(before: FormValues, preset: SourcingPreset, figures: Figures): PresetStarted {
  const { entries, replaced } = sourcedBy(before.entries, preset, figures);
  const isExample = originOf(before, 'title') === 'example';
  const { title: _title, ...others } = before.origin;
  const values: FormValues = {
    ...before,
    entries,
    ...(isExample ? { title: '', origin: others } : {}),
  };
  const isByHand = changedByHand(values, figures);
  const filled = entries.filter((entry) => !isByHand(entry)).map(({ id }) => mineralMark(id));
  return { values: markedFrom(values, filled, preset === 'japan' ? 'example' : 'typical'), replaced };
}
