import { isNothingSaid, useCalculationNow, useIsCalculated } from '../calculation';
import { verdictMarks } from '../features/answer';
import { explain } from '../law';
import type { Clock } from '../platform/clock';
import { m } from '../text';
import { groundsOf } from '../text/reasons';
import { verdictOf } from '../text/verdict';
import { Button } from '../ui';
import styles from './compact-line.module.css';
import { useEnded } from './use-first-words';

interface CompactLineProps {
  readonly clock: Clock;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The answer in one line for a list of cars: the amount, the reason, and the way to the whole. */
export function CompactLine({ clock, isOpen, onToggle }: CompactLineProps) {
  return (
    <div className={styles.line}>
      {useIsCalculated() ? <Words clock={clock} isOpen={isOpen} /> : <span className={styles.words} />}
      <Button aria-expanded={isOpen} onClick={onToggle} className={styles.toggle}>
        {isOpen ? m.embed_compact_close() : m.embed_compact_open()}
      </Button>
    </div>
  );
}

/** While the whole is open, its own verdict is the page's status. */
function Words({ clock, isOpen }: Omit<CompactLineProps, 'onToggle'>) {
  const { decided, scenario, rulebook } = useCalculationNow();
  const verdict = verdictOf(
    groundsOf(decided.scenario, explain(decided.scenario, rulebook)),
    decided.evaluation,
  );
  const ended = useEnded(clock);
  const isAsked = !isNothingSaid(scenario);
  const [reason = ''] = ended === undefined ? verdict.sentences : [ended.first];
  const status = isOpen
    ? {}
    : { role: 'status', 'aria-label': m.result_heading(), ...verdictMarks(decided.evaluation) };
  return (
    <p {...status} className={styles.words}>
      <strong className={styles.amount}>{isAsked ? verdict.amount : m.embed_compact_unasked()}</strong>{' '}
      <span className={styles.reason} title={reason}>
        {isAsked || ended !== undefined ? reason : m.answer_nothing_said()}
      </span>
    </p>
  );
}
