import type { ComponentProps, ReactNode } from 'react';
import styles from './choice.module.css';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'id' | 'style' | 'className'> {
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
}

/** A box to tick, with its label at its side. */
export function Checkbox({ id, label, hint, ...input }: CheckboxProps) {
  const hinted = hint !== undefined;
  return (
    <div className={styles.choice}>
      <input
        type="checkbox"
        {...input}
        id={id}
        aria-describedby={hinted ? `${id}-hint` : undefined}
        className={styles.input}
      />
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hinted ? (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      ) : null}
    </div>
  );
}
