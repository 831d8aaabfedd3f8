import { classNames } from '../class-names';
import styles from './legend.module.css';

interface LegendItem {
  readonly meaning: 'counts' | 'depends' | 'unknown' | 'does-not' | 'estimate' | 'threshold';
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
          <span aria-hidden="true" className={classNames(styles.swatch, styles[meaning])} />
          <span>{label}</span>
          {value === undefined ? null : <strong>{value}</strong>}
        </li>
      ))}
    </ul>
  );
}
