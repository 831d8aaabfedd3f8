import { useFormContext } from 'react-hook-form';
import { type FormValues, useUndo } from '../../form';
import { m } from '../../text';
import { applyToForm } from './apply-to-form';
import type { Way } from './shortest-way';
import type { StageChange } from './stage-change';

/** Makes changes in the form; they can be taken back. */
export function useApply(): (way: Way, changes: readonly StageChange[]) => void {
  const { getValues, reset } = useFormContext<FormValues>();
  const { say } = useUndo();
  return (way, changes) => {
    const before = structuredClone(getValues());
    reset(applyToForm(before, way, changes), { keepDefaultValues: true });
    const ids = new Set(changes.map(({ entryId }) => entryId));
    say({
      scope: 'shortest-way',
      message: m.insight_way_applied({ count: changes.length }),
      undo: (current) => ({
        ...current,
        entries: current.entries.map((entry) =>
          ids.has(entry.id) ? (before.entries.find(({ id }) => id === entry.id) ?? entry) : entry,
        ),
      }),
    });
  };
}
