import { type CalendarCell, deadlineOf } from '../../../insight';
import { useReplaceForm, useUndo } from '../../../kept-work';
import type { Rulebook } from '../../../law';
import { clearedMarks, type FormValues } from '../../../scenario-form';
import { m } from '../../../text';
import { format } from '../../../text/format';
import type { Certified } from './use-certified';

/** Makes a month's day the form's own; it can be taken back. */
export function useTakeDay(
  rulebook: Rulebook,
  { isReported, days }: Certified,
): (cell: CalendarCell) => void {
  const replace = useReplaceForm();
  const { say } = useUndo();
  return (cell) => {
    const { part, contract } = cell;
    if (part === undefined) return;
    const { day } = part;
    // A seller's report is of its own day: on another the month's own answer stands, as its cell says.
    const leavesReport = isReported && days[0]?.from !== day;
    // Whoever gave no day of the contract has none invented where delivery alone tells that it was in time.
    const isImplied = contract === 'in-time' && day <= deadlineOf(rulebook);
    replace((before) => {
      const acquired = before.vehicle.acquired === '' && isImplied ? '' : part.acquired;
      const { certifiedUsd } = before.vehicle;
      const changed: FormValues = {
        ...before,
        vehicle: {
          ...before.vehicle,
          placedInService: day,
          acquired,
          certifiedUsd: leavesReport ? '' : certifiedUsd,
        },
      };
      return clearedMarks(clearedMarks(changed, 'vehicle.placedInService'), 'vehicle.acquired');
    });
    const taken = { day: format.day(day) };
    const message = leavesReport ? m.asked_calendar_taken_report(taken) : m.asked_calendar_taken(taken);
    say({ scope: 'calendar', message });
  };
}
