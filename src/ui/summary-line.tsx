import { type ReactNode, useId, useState } from 'react';
import styles from './summary-line.module.css';
import { useOpenable } from './use-openable';

interface SummaryLineProps {
  readonly label: string;
  /** What stands there now, in words. */
  readonly value: ReactNode;
  /** The word on the button while folded and while open: "change", "done". */
  readonly action: readonly [closed: string, open: string];
  readonly id?: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/**
 * A group of questions as one line that says what is known and opens to be changed. The questions stay in the
 * page while folded, so that a jump to one of them can open the line.
 */
export function SummaryLine({ label, value, action, id, isOpenAtFirst = false, children }: SummaryLineProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const bodyId = useId();
  return (
    <div id={id} className={styles.line} data-summary-line="" ref={useOpenable(() => setOpen(true))}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.head}
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={styles.words}>
            <span className={styles.label}>{label}</span>
            <span className={styles.value}>{value}</span>
          </span>
          <span className={styles.change}>{isOpen ? action[1] : action[0]}</span>
        </button>
      </h3>
      <div id={bodyId} hidden={!isOpen} className={styles.body}>
        {children}
      </div>
    </div>
  );
}
