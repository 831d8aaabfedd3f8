import type { StageChange, Way } from '../../insight';
import { useReplaceForm, useUndo } from '../../kept-work';
import { m } from '../../text';
import { applyToForm } from './apply-to-form';

/** Makes changes in the form; they can be taken back. */
export function useApply(): (way: Way, changes: readonly StageChange[]) => void {
  const replace = useReplaceForm();
  const { say } = useUndo();
  return (way, changes) => {
    replace((before) => applyToForm(before, way, changes));
    say({ scope: 'shortest-way', message: m.insight_way_applied({ count: changes.length }) });
  };
}
