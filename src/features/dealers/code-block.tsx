import { useState } from 'react';
import { copyText } from '../../platform/page';
import { m } from '../../text';
import { Button } from '../../ui';
import styles from './dealers.module.css';

interface CodeBlockProps {
  /** What it is, for those who hear the page, and for tests. */
  readonly label: string;
  readonly code: string;
}

/** Code to copy; the keyboard can scroll it. */
export function CodeBlock({ label, code }: CodeBlockProps) {
  const [copied, setCopied] = useState<{ readonly code: string; readonly done: boolean } | null>(null);
  const copy = async (): Promise<void> => setCopied({ code, done: await copyText(Promise.resolve(code)) });
  const shown = copied?.code === code ? copied : null;
  return (
    <div className={styles.block}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in the keyboard's reach */}
      <section className={styles.code} aria-label={label} tabIndex={0}>
        <pre>
          <code>{code}</code>
        </pre>
      </section>
      <div className={styles.copy}>
        <Button onClick={() => void copy()} aria-label={m.dealers_copy_what({ what: label })}>
          {m.dealers_copy()}
        </Button>
        <span role="log">
          {shown === null ? '' : shown.done ? m.dealers_copied() : m.dealers_not_copied()}
        </span>
      </div>
    </div>
  );
}
