import type { Calculation } from '../calculation';
import { standingFigure } from '../law';
import type { Clock } from '../platform/clock';
import { m } from '../text';
import { format } from '../text/format';

export interface Ended {
  /** Said before all else. */
  readonly first: string;
  /** The sentence of the verdict in whose place it stands. */
  readonly instead: string;
}

/** What a visitor must hear before any amount: that the credit has ended, for whoever has not bought yet. */
export function endedFor({ decided, rulebook }: Calculation, clock: Clock): Ended | undefined {
  const { value } = standingFigure(rulebook.parameters['acquisition-deadline'], undefined);
  const isOpen = decided.evaluation.findings.some(({ code }) => code === 'ACQUISITION_UNKNOWN');
  if (!isOpen || clock.today() <= value) return undefined;
  const deadline = format.day(value);
  return { first: m.embed_ended({ deadline }), instead: m.answer_deadline_first({ deadline }) };
}
