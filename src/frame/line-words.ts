import { type Calculation, isNothingSaid } from '../calculation';
import { verdictMarks } from '../features/answer';
import { explain } from '../law';
import type { Clock } from '../platform/clock';
import { m } from '../text';
import { groundsOf } from '../text/reasons';
import { verdictOf } from '../text/verdict';
import { endedFor } from './ended';

/** What the line says of a calculation. */
export interface LineWords {
  readonly amount: string;
  readonly reason: string;
  /** What it says to programs. */
  readonly marks: Readonly<Record<string, string>>;
}

/** The amount or what is open, and the first reason for it; before all else that the credit has ended. */
export function lineWords(calculation: Calculation, clock: Clock): LineWords {
  const { decided, scenario, rulebook } = calculation;
  const verdict = verdictOf(
    groundsOf(decided.scenario, explain(decided.scenario, rulebook)),
    decided.evaluation,
  );
  const isAsked = !isNothingSaid(scenario);
  const [reason = ''] = isAsked ? verdict.sentences : [m.answer_nothing_said()];
  return {
    amount: isAsked ? verdict.amount : m.embed_compact_unasked(),
    reason: endedFor(calculation, clock)?.first ?? reason,
    marks: verdictMarks(decided.evaluation),
  };
}
