import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './field.module.css';

export interface FieldText {
  /** The control's own id; hint and error take theirs from it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong, in words; absent when nothing is. */
  readonly error?: string | undefined;
  /** Keeps the label for assistive technology only, where a column heading shows it. */
  readonly labelHidden?: boolean | undefined;
}

interface FieldProps extends FieldText {
  /** Controls under the error that answer what it asks. */
  readonly answers?: ReactNode;
  readonly children: ReactNode;
}

const present = (node: ReactNode): boolean => node !== undefined && node !== null && node !== '';

/** The attributes that tie a control to its hint and error. */
export function fieldAria({ id, hint, error }: Pick<FieldText, 'id' | 'hint' | 'error'>) {
  const parts = [present(hint) ? `${id}-hint` : '', error === undefined ? '' : `${id}-error`].filter(Boolean);
  return {
    'aria-describedby': parts.length === 0 ? undefined : parts.join(' '),
    'aria-invalid': error === undefined ? undefined : true,
  } as const;
}

/** A label, its control, a hint and an error, tied together. */
export function Field({ id, label, hint, error, labelHidden = false, answers, children }: FieldProps) {
  return (
    <div className={styles.field} data-frame="">
      <label
        id={`${id}-label`}
        htmlFor={id}
        className={
          labelHidden ? styles.hiddenLabel : classNames(styles.label, !present(hint) && styles.alone)
        }
      >
        {label}
      </label>
      {present(hint) ? (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      ) : null}
      {children}
      {error === undefined ? null : <FieldError id={`${id}-error`}>{error}</FieldError>}
      {answers}
    </div>
  );
}

/** What is wrong with the field above it. */
export function FieldError({ id, children }: { readonly id?: string; readonly children: string }) {
  return (
    <p id={id} className={styles.error}>
      <span aria-hidden="true" className={styles.errorMark}>
        !
      </span>
      {children}
    </p>
  );
}
