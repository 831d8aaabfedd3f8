import { useId, useState } from 'react';
import type { Calculation } from '../../calculation';
import type { OpenOfSupplier } from '../../insight';
import { fileName, saveFile } from '../../platform/files';
import { copyText } from '../../platform/page';
import { m } from '../../text';
import { Button } from '../../ui';
import styles from './ask.module.css';
import { letterText } from './letter-words';

interface LetterProps {
  readonly calculation: Calculation;
  readonly facts: readonly string[];
  readonly open: readonly OpenOfSupplier[];
}

/** The open questions as a letter that can be changed, copied and kept. */
export function Letter(props: LetterProps) {
  const id = useId();
  const made = letterText(props);
  // What a person wrote into it stays while the questions are the same.
  const [own, setOwn] = useState<{ readonly of: string; readonly text: string }>();
  const text = own?.of === made ? own.text : made;
  const [copied, setCopied] = useState<boolean>();
  const copy = async (): Promise<void> => {
    setCopied(undefined);
    setCopied(await copyText(Promise.resolve(text)));
  };
  return (
    <>
      <label htmlFor={id}>{m.asked_letter_label()}</label>
      <textarea
        id={id}
        className={styles.letter}
        value={text}
        onChange={({ target }) => setOwn({ of: made, text: target.value })}
      />
      <div className={styles.presses}>
        <Button onClick={() => void copy()}>{m.asked_letter_copy()}</Button>
        <Button onClick={() => saveFile(fileName(m.asked_letter_file(), 'txt'), text, 'text/plain')}>
          {m.asked_letter_save()}
        </Button>
      </div>
      <p aria-live="polite">
        {copied === undefined ? null : copied ? m.insight_report_copied() : m.insight_report_not_copied()}
      </p>
      <p className={styles.soft}>{m.asked_letter_no_certificate()}</p>
    </>
  );
}
