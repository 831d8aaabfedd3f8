import type { ReactNode } from 'react';
import styles from './alert.module.css';
import { classNames } from './class-names';

interface NoticeProps {
  readonly heading?: string | undefined;
  /** Buttons, at the end. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Something went wrong: spoken at once. */
export function Alert({ heading, actions, children }: NoticeProps) {
  return (
    <div role="alert" className={classNames(styles.notice, styles.error)}>
      <Body heading={heading} actions={actions}>
        {children}
      </Body>
    </div>
  );
}

interface PlainNoticeProps extends NoticeProps {
  /** `note`: something done or worth knowing; `caution`: read before relying on the page. */
  readonly tone?: 'note' | 'caution';
  readonly live?: boolean;
}

/** A quiet notice in the flow of the page; `live` has it spoken when it appears. */
export function Notice({ heading, actions, tone = 'note', live = false, children }: PlainNoticeProps) {
  return (
    <div aria-live={live ? 'polite' : undefined} className={classNames(styles.notice, styles[tone])}>
      <Body heading={heading} actions={actions}>
        {children}
      </Body>
    </div>
  );
}

function Body({ heading, actions, children }: NoticeProps) {
  return (
    <>
      <div className={styles.text}>
        {heading === undefined ? null : <p className={styles.heading}>{heading}</p>}
        {children}
      </div>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </>
  );
}
