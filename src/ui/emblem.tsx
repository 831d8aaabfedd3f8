import styles from './emblem.module.css';

/** The project's emblem: a battery filled to its share, with the tick of the percentage asked. */
export function Emblem() {
  return (
    <svg viewBox="0 0 44 28" className={styles.emblem} aria-hidden="true" focusable="false">
      <rect x="1.5" y="4.5" width="36" height="19" rx="5" className={styles.case} />
      <path d="M40 10.5h1a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2h-1z" className={styles.terminal} />
      <rect x="5" y="8" width="14" height="12" rx="2" className={styles.charge} />
      <path d="M24.5 1.5v25" className={styles.percentage} />
    </svg>
  );
}
