import { memo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { feocOptions, Question, useField } from '../../questions';
import type { EntryValues, FormValues } from '../../scenario-form';
import { m } from '../../text';
import { FieldGrid, RadioGroup, TextField } from '../../ui';
import { ChainStages } from './chain-stages';
import { CopySourcing } from './copy-sourcing';
import { ShareStages } from './share-stages';

interface EntryDetailsProps {
  readonly index: number;
  /** The entry's place in the scenario, by which questions are found; -1 while it is left out. */
  readonly place: number;
  readonly mineral: EntryValues['mineral'];
}

/** Where a mineral comes from, in one of two ways, and who handled it. */
export const EntryDetails = memo(function EntryDetails({ index, place, mineral }: EntryDetailsProps) {
  const { control } = useFormContext<FormValues>();
  const kind = useWatch({ control, name: `entries.${index}.kind` });
  const pointer = `/minerals/entries/${place}`;
  return (
    <>
      <RadioGroup
        {...useField(`entries.${index}.kind`)}
        legend={m.form_mode()}
        hint={kind === 'shares' ? m.form_mode_shares_hint() : m.form_mode_chain_hint()}
        options={[
          { value: 'shares', label: m.form_mode_shares() },
          { value: 'chain', label: m.form_mode_chain() },
        ]}
      />
      {kind === 'shares' ? (
        <ShareStages index={index} pointer={pointer} mineral={mineral} />
      ) : (
        <ChainStages index={index} pointer={pointer} />
      )}
      <CopySourcing index={index} />
      <Question pointer={`${pointer}/foreignEntityOfConcern`}>
        <RadioGroup
          {...useField(`entries.${index}.foreignEntityOfConcern`)}
          legend={m.form_entry_feoc()}
          hint={m.form_entry_feoc_hint()}
          options={feocOptions()}
        />
      </Question>
      <FieldGrid>
        <TextField
          {...useField(`entries.${index}.supplier`)}
          label={m.battery_supplier()}
          hint={m.battery_supplier_hint()}
        />
        <TextField {...useField(`entries.${index}.note`)} label={m.form_note()} hint={m.form_note_hint()} />
      </FieldGrid>
    </>
  );
});
