import type { StageChange, Way } from '../../insight';
import { m } from '../../text';
import { format } from '../../text/format';
import { shareWords } from '../../text/share';
import { Button } from '../../ui';
import styles from './insight.module.css';
import { NOTHING_ASKED, pointsOf, whatWords } from './step-words';

interface StepProps {
  readonly change: StageChange;
  readonly way: Way;
  /** The entry's name among those of its mineral. */
  readonly thing: string;
  /** Absent where nothing is to be changed. */
  readonly onApply: (() => void) | undefined;
}

/** As many countries as a person reads. */
const NAMED = 4;

/** One change: what moves where, out of where, and how much more counts by it. */
export function Step({ change, way, thing, onApply }: StepProps) {
  const words = { format };
  const entry = way.scenario.minerals?.entries.find(({ id }) => id === change.entryId);
  const what = whatWords(change, entry?.mineral);
  const named = change.from.slice(0, NAMED).map(format.country);
  const more = change.from.length - named.length;
  const countries = more > 0 ? [...named, m.insight_way_others({ count: more })] : named;
  return (
    <li className={styles.step}>
      <span className={styles.what}>
        <strong>{what}</strong>
        <span>{m.insight_entry({ thing, value: format.money(entry?.valueUsd ?? 0) })}</span>
        <span className={styles.soft}>
          {change.from.length === 0
            ? m.insight_way_from_unknown()
            : m.insight_way_from({ countries: format.list(countries) })}
        </span>
        <span className={styles.soft}>
          {m.insight_way_gain({ points: shareWords(words, pointsOf(change, way), NOTHING_ASKED) })}
        </span>
      </span>
      {onApply === undefined ? null : (
        <Button aria-label={m.insight_way_apply_of({ change: what })} onClick={onApply}>
          {m.insight_way_apply()}
        </Button>
      )}
    </li>
  );
}
