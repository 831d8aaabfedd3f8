import { type FocusEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { type FieldPath, useFormContext } from 'react-hook-form';
import { m } from '../text';
import { DayPicker, NumberField, TextField } from '../ui';
import { useSnapshot } from './calculation';
import { anchorFor, fieldId } from './field-anchor';
import { problemWords } from './problem-words';
import { isUnfinishedDay, isUnfinishedNumber, typedDay } from './typed';
import type { FormValues } from './values';

export type FieldName = FieldPath<FormValues>;

/** What is wrong with a field, in words; undefined when nothing is. */
export function useFieldError(name: string): string | undefined {
  const problem = useSnapshot(({ reading }) => reading.problems.find(({ field }) => field === name)?.problem);
  return problem && problemWords(problem, name);
}

/** All that a control needs to be the field: its registration, id and error. `onEdit` runs after each change. */
export function useField(name: FieldName, onEdit?: () => void) {
  const { register } = useFormContext<FormValues>();
  const registration = register(name, onEdit === undefined ? {} : { onChange: onEdit });
  return { ...registration, id: fieldId(name), error: useFieldError(name) };
}

interface TypedFieldProps {
  readonly name: FieldName;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly labelHidden?: boolean;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly action?: ReactNode;
  /** Runs after each change. */
  readonly onEdit?: () => void;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  readonly 'data-field'?: string;
}

/** Keeps quiet about a text that is still being typed and may yet become right. */
function useTypedField(name: FieldName, isUnfinished: (typed: string) => boolean, onEdit?: () => void) {
  const [typing, setTyping] = useState(false);
  const { error, onBlur, ...field } = useField(name, onEdit);
  return {
    ...field,
    error: typing ? undefined : error,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      setTyping(isUnfinished(currentTarget.value)),
    onBlur: (event: FocusEvent<HTMLInputElement>) => {
      setTyping(false);
      return onBlur(event);
    },
  };
}

/** A number of the form. */
export function NumberQuestion({ name, onEdit, ...look }: TypedFieldProps) {
  return <NumberField {...look} {...useTypedField(name, isUnfinishedNumber, onEdit)} />;
}

/** A day of the form, typed: a native date input cannot hold, and so cannot explain, a day that does not exist. */
export function DayQuestion({ name, onEdit, ...look }: TypedFieldProps) {
  const { getValues, setValue } = useFormContext<FormValues>();
  const field = useTypedField(name, isUnfinishedDay, onEdit);
  const picker = (
    <DayPicker
      label={m.form_day_pick()}
      describedBy={`${field.id}-label`}
      current={() => typedDay(String(getValues(name)))}
      onPick={(day) => setValue(name, day, { shouldDirty: true })}
    />
  );
  return <TextField inputMode="numeric" action={picker} {...look} {...field} />;
}

/** The place of a question: where "still to answer" leads for a fact of the scenario. */
export function Question({ pointer, children }: { readonly pointer: string; readonly children: ReactNode }) {
  return <div id={anchorFor(pointer)}>{children}</div>;
}
