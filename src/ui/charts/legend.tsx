import { classNames } from '../class-names';
import styles from './legend.module.css';
import type { Meaning } from './meaning';

export interface LegendItem {
  readonly meaning: Meaning | 'mixed' | 'partner' | 'some' | 'around' | 'filled' | 'estimate' | 'threshold';
  readonly label: string;
  /** Absent where the chart itself tells the amounts. */
  readonly value?: string;
}

/** What the patterns of a chart mean, with their amounts in words. */
export function Legend({ items }: { readonly items: readonly LegendItem[] }) {
  return (
    <ul className={styles.legend}>
      {items.map(({ meaning, label, value }) => (
        <li key={label} className={styles.item}>
          <span
            aria-hidden="true"
            data-meaning={meaning}
            className={classNames(styles.swatch, styles[meaning])}
          />
          <span>{label}</span>
          {value === undefined ? null : <strong>{value}</strong>}
        </li>
      ))}
    </ul>
  );
}
