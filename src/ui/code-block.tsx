import { type ReactNode, useState } from 'react';
import { Button } from './button';
import styles from './code-block.module.css';

interface CodeBlockProps {
  /** What it is, for those who hear the page, and for tests. */
  readonly label: string;
  readonly code: string;
  readonly words: {
    readonly copy: string;
    readonly copyThis: string;
    readonly copied: string;
    readonly notCopied: string;
  };
  /** Whether the browser let the page copy. */
  readonly copy: (text: string) => Promise<boolean>;
  /** What else can be done with it. */
  readonly actions?: ReactNode;
}

/** A text to copy as it is; the keyboard can scroll it. */
export function CodeBlock({ label, code, words, copy, actions }: CodeBlockProps) {
  const [copied, setCopied] = useState<{ readonly code: string; readonly done: boolean } | null>(null);
  const press = async (): Promise<void> => setCopied({ code, done: await copy(code) });
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
        <Button onClick={() => void press()} aria-label={words.copyThis}>
          {words.copy}
        </Button>
        {actions}
        <span role="log">{shown === null ? '' : shown.done ? words.copied : words.notCopied}</span>
      </div>
    </div>
  );
}
