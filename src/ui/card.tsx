import { type ReactNode, useId } from 'react';
import styles from './card.module.css';
import { classNames } from './class-names';

interface SectionProps {
  readonly heading: string;
  readonly id?: string | undefined;
  /** A sentence under the heading. */
  readonly intro?: ReactNode;
  /** Beside the heading, at its end. */
  readonly aside?: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a view under its own heading; a landmark named by it. */
export function Section({ heading, id, intro, aside, level = 2, className, children }: SectionProps) {
  const headingId = useId();
  const Heading = `h${level}` as const;
  return (
    <section id={id} aria-labelledby={headingId} className={classNames(styles.section, className)}>
      <div className={styles.head}>
        <Heading id={headingId}>{heading}</Heading>
        {aside}
      </div>
      {intro === undefined ? null : <p className={styles.intro}>{intro}</p>}
      {children}
    </section>
  );
}

interface CardProps {
  readonly id?: string | undefined;
  /** Names the card as a group for those who do not see its edge. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A bordered group of things that belong together. */
export function Card({ id, label, className, children }: CardProps) {
  const named = label === undefined ? {} : { role: 'group', 'aria-label': label };
  return (
    <div id={id} {...named} className={classNames(styles.card, className)}>
      {children}
    </div>
  );
}
