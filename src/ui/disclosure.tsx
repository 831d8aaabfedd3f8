import type { ReactNode, ToggleEventHandler } from 'react';
import { classNames } from './class-names';
import styles from './disclosure.module.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly id?: string | undefined;
  /** Open from the start, or opened from outside. */
  readonly open?: boolean | undefined;
  readonly onToggle?: ToggleEventHandler<HTMLDetailsElement> | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Native details: opens without script, found by the browser's own search. */
export function Disclosure({ summary, id, open, onToggle, className, children }: DisclosureProps) {
  return (
    <details id={id} open={open} onToggle={onToggle} className={classNames(styles.details, className)}>
      <summary className={styles.summary}>
        <span className={styles.summaryText}>{summary}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
