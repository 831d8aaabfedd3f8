import type { Evaluation } from '../../law';
import { m } from '../../text';
import styles from './how.module.css';
import { useTraceWords } from './words';

interface HeldProps {
  readonly share: string;
  readonly status: Evaluation['minerals']['status'];
  readonly threshold: number | null;
}

/** The share held against the percentage, as exact arithmetic found it; nothing where none is asked. */
export function Held({ share, status, threshold }: HeldProps) {
  const { format, scenario } = useTraceWords();
  if (threshold === null || status === 'unknown' || scenario.vehicle?.fuelCell === true) return null;
  return (
    <p className={styles.formula}>
      {m.insight_compare({
        left: share,
        sign: status === 'met' ? '≥' : '<',
        right: format.percent(threshold, 6),
      })}
    </p>
  );
}
