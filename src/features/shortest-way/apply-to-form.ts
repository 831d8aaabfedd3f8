import type { StageChange, Way } from '../../insight';
import { type FormValues, withStage } from '../../scenario-form';

/** The form after some of a way's changes; everything else in it stays as typed. */
export function applyToForm(values: FormValues, way: Way, changes: readonly StageChange[]): FormValues {
  const after = new Map(way.scenario.minerals?.entries.map((entry) => [entry.id, entry]));
  return changes.reduce((form, { entryId, stage }) => {
    const entry = after.get(entryId);
    return entry === undefined ? form : withStage(form, entry, stage);
  }, values);
}
