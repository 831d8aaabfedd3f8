import type { ReactNode } from 'react';
import styles from './field-grid.module.css';

/** Questions side by side where there is room, under one another where there is none. */
export function FieldGrid({ children }: { readonly children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>;
}
