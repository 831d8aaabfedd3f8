import { type ComponentProps, type ReactNode, type Ref, useId } from 'react';
import styles from './choice.module.css';
import { classNames } from './class-names';
import { FieldError } from './field';
import type { Option } from './select-field';

interface RadioGroupProps extends Omit<ComponentProps<'input'>, 'type' | 'style' | 'className' | 'ref'> {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly legendHidden?: boolean;
  /** The answer that is chosen; absent where the form itself tells. */
  readonly chosen?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One of a few answers, side by side; takes what React Hook Form's `register` gives. */
export function RadioGroup(props: RadioGroupProps) {
  const { id, legend, options, hint, error, legendHidden = false, chosen, ...input } = props;
  const own = useId();
  const base = id ?? own;
  const described = [hint === undefined ? '' : `${base}-hint`, error === undefined ? '' : `${base}-error`];
  return (
    <fieldset id={base} className={styles.group} aria-describedby={described.join(' ').trim() || undefined}>
      <legend className={classNames(styles.legend, legendHidden && styles.hidden)}>{legend}</legend>
      {hint === undefined ? null : (
        <div id={`${base}-hint`} className={styles.groupHint}>
          {hint}
        </div>
      )}
      <div className={styles.segments}>
        {options.map(({ value, label }) => (
          <label key={value} className={styles.segment}>
            <input
              type="radio"
              {...input}
              {...(chosen === undefined ? {} : { checked: chosen === value })}
              value={value}
              className={styles.radio}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {error === undefined ? null : <FieldError id={`${base}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
