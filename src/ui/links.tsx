import type { ReactNode } from 'react';
import styles from './links.module.css';

/** Links that stand by themselves, in no sentence: as high as buttons. */
export const Links = ({ children }: { readonly children: ReactNode }) => (
  <p className={styles.links}>{children}</p>
);
