import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { Field, type FieldText, fieldAria } from './field';
import styles from './field.module.css';

type InputProps = Omit<ComponentProps<'input'>, 'id' | 'style' | 'className' | 'prefix'>;

interface TextFieldProps extends FieldText, InputProps {
  /** Shown before and after the text, inside the box: `$`, `%`, `kWh`. */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** A control at the box's end. */
  readonly action?: ReactNode;
  readonly numeric?: boolean | undefined;
  /** Controls under the error that answer what it asks. */
  readonly answers?: ReactNode;
}

/** One line of text; takes what React Hook Form's `register` gives. */
export function TextField(props: TextFieldProps) {
  const { id, label, hint, error, labelHidden, prefix, suffix, action, numeric, answers, ...input } = props;
  return (
    <Field id={id} label={label} hint={hint} error={error} labelHidden={labelHidden} answers={answers}>
      <span className={classNames(styles.box, action !== undefined && styles.acting)}>
        {prefix === undefined ? null : (
          <span aria-hidden="true" className={classNames(styles.unit, styles.prefix)}>
            {prefix}
          </span>
        )}
        <span className={styles.place}>
          <input
            type="text"
            autoComplete="off"
            spellCheck={false}
            {...input}
            id={id}
            {...fieldAria({ id, hint, error })}
            className={classNames(styles.control, numeric && styles.number)}
          />
        </span>
        {suffix === undefined ? null : (
          <span aria-hidden="true" className={classNames(styles.unit, styles.suffix)}>
            {suffix}
          </span>
        )}
        {action}
      </span>
    </Field>
  );
}

/** A number typed as text, so that nothing typed is lost or rounded; phones show the decimal keys. */
export function NumberField(props: TextFieldProps) {
  return <TextField inputMode="decimal" numeric {...props} />;
}
