import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { classNames } from './class-names';
import styles from './disclosure.module.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly id?: string | undefined;
  /** Open from the start, or opened from outside. */
  readonly open?: boolean | undefined;
  readonly onToggle?: ((open: boolean) => void) | undefined;
  /** Makes the content only once it is first opened; for content that costs. */
  readonly lazy?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Native details: opens without script, found by the browser's own search. */
export function Disclosure(props: DisclosureProps) {
  const { summary, id, open, onToggle, lazy = false, className, children } = props;
  const [opened, setOpened] = useState(open === true);
  const toggled = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => {
    if (currentTarget.open) setOpened(true);
    onToggle?.(currentTarget.open);
  };
  return (
    <details
      id={id}
      open={open}
      onToggle={toggled}
      data-lazy={lazy && !opened ? '' : undefined}
      className={classNames(styles.details, className)}
    >
      <summary className={styles.summary}>
        <span className={styles.summaryText}>{summary}</span>
      </summary>
      <div className={styles.body}>{lazy && !opened && open !== true ? null : children}</div>
    </details>
  );
}
