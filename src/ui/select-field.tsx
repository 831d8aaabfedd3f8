import type { ComponentProps } from 'react';
import { Field, type FieldText, fieldAria } from './field';
import styles from './field.module.css';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

interface SelectFieldProps extends FieldText, Omit<ComponentProps<'select'>, 'id' | 'style' | 'className'> {
  readonly options?: readonly Option[];
  readonly groups?: readonly OptionGroup[];
}

/** A native select, with groups after the loose options. */
export function SelectField(props: SelectFieldProps) {
  const { id, label, hint, error, labelHidden, options = [], groups = [], ...select } = props;
  return (
    <Field id={id} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      <select
        autoComplete="off"
        {...select}
        id={id}
        {...fieldAria({ id, hint, error })}
        className={styles.select}
      >
        {options.map(toOption)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(toOption)}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

const toOption = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
);
