import { type ChangeEvent, type FocusEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { isDay } from '../kernel/day';
import {
  dayOrderOf,
  type FormValues,
  isUnfinishedDay,
  isUnfinishedNumber,
  typedDay,
  unitOfField,
} from '../scenario-form';
import { m } from '../text';
import { format } from '../text/format';
import { DayPicker, NumberField, TextField } from '../ui';
import { anchorFor, fieldId, focusField } from './jump-to-field';
import { TwoReadings } from './two-readings';
import { type FieldName, useField, useFieldError, useFieldProblem } from './use-field';

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

/** A number of the form. Keeps quiet about a text that is still being typed and may yet become right. */
export function NumberQuestion({ name, onEdit, ...look }: TypedFieldProps) {
  const [isTyping, setTyping] = useState(false);
  const { setValue } = useFormContext<FormValues>();
  const { error, onBlur, ...field } = useField(name, onEdit);
  const problem = useFieldProblem(name);
  const choose = (number: string) => {
    setValue(name, number, { shouldDirty: true });
    onEdit?.();
    focusField(name);
  };
  return (
    <NumberField
      {...look}
      {...field}
      error={isTyping ? undefined : error}
      answers={
        isTyping ? null : <TwoReadings problem={problem} askedBy={`${field.id}-error`} onChoose={choose} />
      }
      onInput={({ currentTarget }) => setTyping(isUnfinishedNumber(currentTarget.value, unitOfField(name)))}
      onBlur={(event: FocusEvent<HTMLInputElement>) => {
        setTyping(false);
        return onBlur(event);
      }}
    />
  );
}

/**
 * A day of the form, typed: a native date input cannot hold, and so cannot explain, a day that does not exist.
 * The form holds `YYYY-MM-DD` once a day was understood, and the text as typed before; the field shows the day as
 * the reader's language writes it.
 */
export function DayQuestion({ name, onEdit, ...look }: TypedFieldProps) {
  const order = dayOrderOf(m.locale_tag());
  const { field } = useController<FormValues>({ name });
  const [typed, setTyped] = useState<string | null>(null);
  const id = fieldId(name);
  const error = useFieldError(name);
  const problem = useFieldProblem(name);
  const kept = String(field.value);
  const heldFor = (written: string): string => {
    const reading = typedDay(written, order);
    return reading.kind === 'day' ? reading.day : written;
  };
  const hold = (day: string) => {
    field.onChange(day);
    onEdit?.();
  };
  // As typed while it still says that; else what it was changed to elsewhere.
  const isTyping = typed !== null && heldFor(typed) === kept;
  const isUnfinished = isTyping && isUnfinishedDay(typed, order);
  const isUnderstood = typedDay(kept, order).kind === 'day';
  const pick = (day: string) => {
    setTyped(null);
    hold(day);
  };
  const choose = (day: string) => {
    pick(day);
    focusField(name);
  };
  return (
    <TextField
      {...look}
      // Every key is needed: a phone's keys for numbers lack the marks of days and the letters of months.
      inputMode="text"
      id={id}
      name={field.name}
      ref={field.ref}
      value={isTyping ? typed : isUnderstood && isDay(kept) ? format.day(kept) : kept}
      error={isUnfinished ? undefined : error}
      answers={
        isUnfinished ? null : <TwoReadings problem={problem} askedBy={`${id}-error`} onChoose={choose} />
      }
      action={
        <DayPicker
          label={m.form_day_pick()}
          describedBy={`${id}-label`}
          current={() => heldFor(kept)}
          onPick={pick}
        />
      }
      onChange={({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
        setTyped(currentTarget.value);
        hold(heldFor(currentTarget.value));
      }}
      onBlur={() => {
        setTyped(null);
        field.onBlur();
      }}
    />
  );
}

/** The place of a question: where "still to answer" leads for a fact of the scenario. */
export function Question({ pointer, children }: { readonly pointer: string; readonly children: ReactNode }) {
  return <div id={anchorFor(pointer)}>{children}</div>;
}
