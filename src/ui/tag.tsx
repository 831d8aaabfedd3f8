import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './tag.module.css';

interface TagProps {
  /** `strong` for what must not be taken for one's own: an example, a what-if. */
  readonly tone?: 'plain' | 'strong' | 'good';
  readonly children: ReactNode;
}

/** A word beside a value: where it came from, or how it stands. */
export const Tag = ({ tone = 'plain', children }: TagProps) => (
  <span
    className={classNames(styles.tag, tone === 'strong' && styles.strong, tone === 'good' && styles.good)}
  >
    {children}
  </span>
);
