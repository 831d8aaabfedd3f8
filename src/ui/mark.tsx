import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './mark.module.css';

/** What a thing means for the credit; each has its own shape, so that colour is never needed. */
export type Meaning = 'counts' | 'depends' | 'does-not' | 'unknown' | 'not-applicable';

const SIGNS: Readonly<Record<Meaning, string>> = {
  counts: '✓',
  depends: '≈',
  'does-not': '✕',
  unknown: '?',
  'not-applicable': '–',
};

interface MarkProps {
  readonly meaning: Meaning;
  /** The meaning in words: shown at the sign's side, or only spoken when `signOnly`. */
  readonly label: ReactNode;
  readonly signOnly?: boolean;
}

/** A status told by shape and word as well as colour. */
export function Mark({ meaning, label, signOnly = false }: MarkProps) {
  return (
    <span className={classNames(styles.mark, styles[meaning])}>
      <span aria-hidden="true" className={styles.sign}>
        {SIGNS[meaning]}
      </span>
      <span className={signOnly ? styles.spoken : styles.word}>{label}</span>
    </span>
  );
}
