import type { Calculation } from '../../../calculation';
import { deadlineOf } from '../../../insight';
import { m } from '../../../text';
import { format } from '../../../text/format';
import type { Certified } from './use-certified';

export type Sourcing = 'still' | 'years';

/** What a calendar rests on. */
export interface Grounds {
  readonly calculation: Calculation;
  readonly certified: Certified;
  readonly sourcing: Sourcing;
}

interface NotesGround extends Grounds {
  /** Whether the pictures beside it show an example battery. */
  readonly isOfExample: boolean;
}

/** What the calendar can and cannot mean here. */
export function calendarNotes({
  calculation,
  certified,
  sourcing,
  isOfExample,
}: NotesGround): readonly string[] {
  const { scenario, depth, rulebook } = calculation;
  const day = scenario.vehicle?.placedInService;
  const end = rulebook.parameters.regime.periods.find(({ value }) => value === 'no-percentage')?.from;
  return [
    ...(isOfExample && certified.days.length > 0 ? [m.asked_calendar_note_own_car()] : []),
    sourcing === 'still' ? m.asked_calendar_note_still() : m.asked_calendar_note_years(),
    m.asked_calendar_note_late({ deadline: format.day(deadlineOf(rulebook)) }),
    ...certificateNotes(calculation, certified),
    ...(depth === 'car' && (scenario.assumed ?? []).includes('/minerals') ? [m.asked_note_typical()] : []),
    ...(day === undefined ? [m.asked_calendar_note_no_day()] : []),
    ...(day !== undefined && end !== undefined && day >= end ? [m.asked_calendar_note_later()] : []),
  ];
}

function certificateNotes(
  { scenario: { vehicle }, depth }: Calculation,
  { isReported, isListed }: Certified,
): readonly string[] {
  if (depth === 'battery')
    return vehicle?.certifiedUsd === undefined ? [] : [m.asked_calendar_note_certificate()];
  const day = vehicle?.placedInService;
  return [
    ...(isReported && day !== undefined ? [m.asked_calendar_note_report({ day: format.day(day) })] : []),
    ...(isListed ? [m.asked_calendar_note_listed()] : []),
  ];
}
