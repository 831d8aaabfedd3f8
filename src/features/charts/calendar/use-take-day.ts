import { type CalendarCell, deadlineOf } from '../../../insight';
import { useReplaceForm, useUndo } from '../../../kept-work';
import type { Rulebook } from '../../../law';
import { clearedMarks, type FormValues } from '../../../scenario-form';
import { m } from '../../../text';
import { format } from '../../../text/format';

/** Makes a month's day the form's own; it can be taken back. */
export function useTakeDay(rulebook: Rulebook): (cell: CalendarCell) => void {
  const replace = useReplaceForm();
  const { say } = useUndo();
  return (cell) => {
    const { part, contract } = cell;
    if (part === undefined) return;
    const { day } = part;
    // Whoever gave no day of the contract has none invented where delivery alone tells that it was in time.
    const isImplied = contract === 'in-time' && day <= deadlineOf(rulebook);
    replace((before) => {
      const acquired = before.vehicle.acquired === '' && isImplied ? '' : part.acquired;
      const changed: FormValues = {
        ...before,
        vehicle: { ...before.vehicle, placedInService: day, acquired },
      };
      return clearedMarks(clearedMarks(changed, 'vehicle.placedInService'), 'vehicle.acquired');
    });
    say({ scope: 'calendar', message: m.asked_calendar_taken({ day: format.day(day) }) });
  };
}
