import styles from './chip.module.css';
import { classNames } from './class-names';

export interface ChipItem {
  readonly key: string;
  readonly label: string;
  readonly value?: string;
  readonly meaning: 'counts' | 'does-not' | 'unknown';
}

interface ChipsProps {
  readonly items: readonly ChipItem[];
  /** How many stand in view; the rest is told as a count. */
  readonly most?: number;
  /** Says how many more there are. */
  readonly more?: (count: number) => string;
  readonly label: string;
}

/** Short facts side by side: a country with its part of a stage. What counts carries a tick. */
export function Chips({ items, most = items.length, more, label }: ChipsProps) {
  const hidden = items.length - most;
  return (
    <ul aria-label={label} className={styles.chips}>
      {items.slice(0, most).map(({ key, label: name, value, meaning }) => (
        <li
          key={key}
          className={classNames(
            styles.chip,
            meaning === 'counts' && styles.counts,
            meaning === 'unknown' && styles.unknown,
          )}
        >
          {name}
          {value === undefined ? null : <strong>{value}</strong>}
        </li>
      ))}
      {hidden > 0 && more !== undefined ? <li className={styles.more}>{more(hidden)}</li> : null}
    </ul>
  );
}
