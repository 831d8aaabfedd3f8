import type { ReactNode } from 'react';
import styles from './call-out.module.css';
import { classNames } from './class-names';

interface CallOutProps {
  /** Calm where there is nothing to be done. */
  readonly isCalm?: boolean;
  readonly children: ReactNode;
}

/** The one thing to do, set apart from what explains it. */
export const CallOut = ({ isCalm = false, children }: CallOutProps) => (
  <div className={classNames(styles.box, isCalm && styles.calm)}>{children}</div>
);
