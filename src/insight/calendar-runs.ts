import type { Evaluation } from '../law';
import type { CalendarCell, CalendarPart } from './calendar';

/** Months in a row with the same amounts for the same reason. */
export interface CalendarRun {
  readonly first: CalendarPart;
  readonly last: CalendarPart;
}

/** What takes the credit away, or a half of it. */
export type Cause = 'none' | 'foreign' | 'rule' | 'certified' | 'halves';

/** Why a day's credit is nothing; `none` where it is not. */
export function causeOf({ findings, credit }: Evaluation): Cause {
  if (credit.amountUsd !== 0) return 'none';
  const failed = findings.filter(({ status }) => status === 'failed').map(({ rule }) => rule);
  if (failed.length === 0) return credit.basis === 'certified' ? 'certified' : 'halves';
  return failed.every((rule) => rule === 'feoc-components' || rule === 'feoc-minerals') ? 'foreign' : 'rule';
}

/** The days of a contract in time, those alike and after one another taken together. */
export function runsOf(cells: readonly CalendarCell[]): readonly CalendarRun[] {
  const runs: CalendarRun[] = [];
  const parts = cells.filter(({ contract }) => contract === 'in-time').flatMap((cell) => cell.parts);
  for (const part of parts) {
    const run = runs.at(-1);
    if (run !== undefined && signOf(run.last) === signOf(part))
      runs[runs.length - 1] = { ...run, last: part };
    else runs.push({ first: part, last: part });
  }
  return runs;
}

const signOf = ({ evaluation }: CalendarPart): string =>
  `${evaluation.credit.possibleUsd.join()} ${causeOf(evaluation)}`;
