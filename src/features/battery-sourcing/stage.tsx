import type { ReactNode } from 'react';
import { m } from '../../text';
import { Button, FieldError } from '../../ui';
import styles from './stages.module.css';

interface StageProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly onAdd: () => void;
  readonly footer?: ReactNode;
  /** Beside the button that adds a row. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** One stage: its rows, what is wrong with them together, and a button for another row. */
export function Stage({ id, label, hint, error, onAdd, footer, more, children }: StageProps) {
  return (
    <fieldset
      id={id}
      className={styles.stage}
      aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
    >
      <legend className={styles.legend}>{label}</legend>
      <p id={`${id}-hint`} className={styles.small}>
        {hint}
      </p>
      {children}
      {error === undefined ? null : <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className={styles.footer}>
        <Button look="quiet" aria-label={m.form_stage_add_to({ stage: label })} onClick={onAdd}>
          {m.form_stage_add()}
        </Button>
        {more}
        <span className={styles.small}>{footer}</span>
      </div>
    </fieldset>
  );
}
