import { classNames } from '../class-names';
import styles from './share-bar.module.css';

interface ShareBarProps {
  /** Percents of one whole, in the order they are drawn; what they leave is empty. */
  readonly counts: number;
  readonly depends: number;
  readonly notKnown?: number;
  /** Percent at which the estimate is marked. */
  readonly estimate?: number | undefined;
  /** A percentage to mark, with its words; none where they stand beside. */
  readonly threshold?: { readonly at: number; readonly label: string } | undefined;
}

/** One bar of 100 %: solid counts, hatched depends, empty does not. A picture only: the words stand beside it. */
export function ShareBar({ counts, depends, notKnown = 0, estimate, threshold }: ShareBarProps) {
  return (
    <div aria-hidden="true" className={classNames(styles.figure, threshold?.label && styles.labelled)}>
      <div className={styles.bar}>
        <div className={styles.counts} style={{ inlineSize: `${counts}%` }} />
        <div className={styles.depends} style={{ inlineSize: `${depends}%` }} />
        <div className={styles.notKnown} style={{ inlineSize: `${notKnown}%` }} />
      </div>
      {estimate === undefined ? null : (
        <div className={styles.estimate} style={{ insetInlineStart: `${estimate}%` }} />
      )}
      {threshold === undefined ? null : (
        <div className={styles.threshold} style={{ insetInlineStart: `${threshold.at}%` }}>
          {threshold.label === '' ? null : <span className={styles.label}>{threshold.label}</span>}
        </div>
      )}
    </div>
  );
}
