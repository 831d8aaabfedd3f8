import type { StageChange, Way } from '../../insight';
import { m } from '../../text';
import { format } from '../../text/format';
import styles from './insight.module.css';
import { StepLine } from './step-line';
import { pointsOf, whatWords } from './step-words';

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
  const entry = way.scenario.minerals?.entries.find(({ id }) => id === change.entryId);
  const what = whatWords(change, entry?.mineral);
  const named = change.from.slice(0, NAMED).map(format.country);
  const more = change.from.length - named.length;
  const countries = more > 0 ? [...named, m.insight_way_others({ count: more })] : named;
  return (
    <StepLine what={what} points={pointsOf(change, way)} onApply={onApply}>
      <span>{m.insight_entry({ thing, value: format.money(entry?.valueUsd ?? 0) })}</span>
      <span className={styles.soft}>
        {change.from.length === 0
          ? m.insight_way_from_unknown()
          : m.insight_way_from({ countries: format.list(countries) })}
      </span>
    </StepLine>
  );
}
