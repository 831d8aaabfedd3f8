import styles from './meaning-bar.module.css';

interface MeaningBarProps {
  /** Percents that sum to 100. */
  readonly counts: number;
  readonly depends: number;
  readonly doesNot: number;
  /** What the bar shows, in words. */
  readonly label: string;
}

/** A bar of the three meanings: solid, hatched, empty. */
export function MeaningBar({ counts, depends, doesNot, label }: MeaningBarProps) {
  return (
    <div role="img" aria-label={label} className={styles.bar}>
      <span className={styles.counts} style={{ inlineSize: `${counts}%` }} />
      <span className={styles.depends} style={{ inlineSize: `${depends}%` }} />
      <span className={styles.doesNot} style={{ inlineSize: `${doesNot}%` }} />
    </div>
  );
}
