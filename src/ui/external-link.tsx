import type { ReactNode } from 'react';
import styles from './external-link.module.css';

interface ExternalLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link out of the app, in a new tab, telling the other side nothing. */
export function ExternalLink({ href, children }: ExternalLinkProps) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className={styles.link}>
      {children}
      <span aria-hidden="true" className={styles.arrow}>
        ↗
      </span>
    </a>
  );
}
