import type { ReactNode } from 'react';
import { m } from '../../text';
import { format } from '../../text/format';
import { shareWords } from '../../text/share';
import { Button } from '../../ui';
import styles from './insight.module.css';
import { NOTHING_ASKED } from './step-words';

interface StepLineProps {
  /** What is to be changed, in words. */
  readonly what: string;
  /** Of how many entries at once; absent for one. */
  readonly entries?: number;
  /** How much more counts by it, in percentage points. */
  readonly points: number;
  /** Absent where nothing is to be changed. */
  readonly onApply: (() => void) | undefined;
  /** Of which entries, and out of where. */
  readonly children: ReactNode;
}

/** The line of a step: what it is, of what, how much more counts by it, and to do it. */
export function StepLine({ what, entries, points, onApply, children }: StepLineProps) {
  return (
    <li className={styles.step} data-group={entries}>
      <span className={styles.what}>
        <strong>{what}</strong>
        {children}
        <span className={styles.soft}>
          {m.insight_way_gain({ points: shareWords({ format }, points, NOTHING_ASKED) })}
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
