import type { EntryValues, FormValues } from '../../form/values';
import type { Entry } from '../../law';
import type { Way } from './shortest-way';
import type { StageChange } from './stage-change';

/** The form after some of a way's changes; everything else in it stays as typed. */
export function applyToForm(values: FormValues, way: Way, changes: readonly StageChange[]): FormValues {
  const changed = new Map(way.scenario.minerals?.entries.map((entry) => [entry.id, entry]));
  const entries = values.entries.map((entry) => {
    const after = changed.get(entry.id);
    if (after === undefined) return entry;
    return changes
      .filter(({ entryId }) => entryId === entry.id)
      .reduce((edited, change) => withStage(edited, after, change), entry);
  });
  return { ...values, entries };
}

function withStage(values: EntryValues, after: Entry, { stage }: StageChange): EntryValues {
  if (after.kind === 'shares') {
    if (stage === 'recycling') return values;
    const parts = (after[stage] ?? []).map(({ country, percent }) => ({ country, percent }));
    return { ...values, shares: { ...values.shares, [stage]: parts } };
  }
  if (stage === 'recycled') return values;
  const acts = (after[stage] ?? []).map(({ country, valueAddedUsd = '' }) => ({ country, valueAddedUsd }));
  return { ...values, chain: { ...values.chain, [stage]: acts } };
}
