import { type KeyboardEvent, memo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { NumberQuestion, useCountryOptions, useField } from '../../questions';
import { type ChainStage, type FormValues, nudged, type ShareStage } from '../../scenario-form';
import { m } from '../../text';
import { format } from '../../text/format';
import { Button, CountrySelect } from '../../ui';
import styles from './stages.module.css';

type RowName =
  | `entries.${number}.shares.${ShareStage}.${number}`
  | `entries.${number}.chain.${ChainStage}.${number}`;

interface StageRowProps {
  readonly country: `${RowName}.country`;
  readonly amount:
    | `entries.${number}.shares.${ShareStage}.${number}.percent`
    | `entries.${number}.chain.${ChainStage}.${number}.valueAddedUsd`;
  readonly amountLabel: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** The stage's name, for the label of the remove button. */
  readonly stage: string;
  readonly row: number;
  readonly onRemove: (row: number) => void;
}

/** A country and its amount. */
export const StageRow = memo(function StageRow(props: StageRowProps) {
  const { country, amount, amountLabel, stage, row, onRemove, ...units } = props;
  const { getValues, setValue } = useFormContext<FormValues>();
  const nudge = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    const next = nudged(getValues(amount), direction * (event.shiftKey ? 10 : 1));
    if (next !== undefined) setValue(amount, next, { shouldDirty: true });
  };
  return (
    <div className={styles.row}>
      <CountrySelect
        {...useField(country)}
        label={m.form_stage_country()}
        labelHidden={row > 0}
        countries={useCountryOptions()}
      />
      <NumberQuestion
        name={amount}
        label={amountLabel}
        labelHidden={row > 0}
        {...units}
        onKeyDown={amount.endsWith('.percent') ? nudge : undefined}
      />
      <RemoveRow country={country} stage={stage} onRemove={() => onRemove(row)} />
    </div>
  );
});

interface RemoveRowProps {
  readonly country: `${RowName}.country`;
  readonly stage: string;
  readonly onRemove: () => void;
}

function RemoveRow({ country: field, stage, onRemove }: RemoveRowProps) {
  const { country } = format;
  const { control } = useFormContext<FormValues>();
  const code = useWatch({ control, name: field });
  const label =
    code === '' || code === undefined
      ? m.form_stage_remove_blank({ stage })
      : m.form_stage_remove({ country: country(code), stage });
  return (
    <Button look="quiet" aria-label={label} title={label} onClick={onRemove}>
      <span aria-hidden="true">✕</span>
    </Button>
  );
}
