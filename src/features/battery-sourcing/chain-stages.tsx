import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { fieldId, Question, useField, useFieldError } from '../../questions';
import { type ChainStage, type FormValues, stagesOfRoute } from '../../scenario-form';
import { m } from '../../text';
import { classNames, RadioGroup } from '../../ui';
import { Stage } from './stage';
import { StageRow } from './stage-row';
import styles from './stages.module.css';

interface ChainStagesProps {
  readonly index: number;
  readonly pointer: string;
}

/** One linked route: the value added by each stage in each country. */
export function ChainStages({ index, pointer }: ChainStagesProps) {
  const { control } = useFormContext<FormValues>();
  const route = useWatch({ control, name: `entries.${index}.route` });
  return (
    <>
      <RadioGroup
        {...useField(`entries.${index}.route`)}
        legend={m.form_route()}
        options={[
          { value: 'mined', label: m.form_route_mined() },
          { value: 'recycled', label: m.form_route_recycled() },
        ]}
      />
      <div className={classNames(styles.stages, styles.wide)}>
        {stagesOfRoute(route).map((stage) => (
          <Question key={stage} pointer={`${pointer}/${stage}`}>
            <ChainStageEditor index={index} stage={stage} />
          </Question>
        ))}
      </div>
    </>
  );
}

const LABELS: Readonly<Record<ChainStage, () => string>> = {
  recycling: m.form_stage_recycling,
  extraction: m.form_stage_extraction,
  processing: m.form_stage_processing,
};

function ChainStageEditor({ index, stage }: { readonly index: number; readonly stage: ChainStage }) {
  const name = `entries.${index}.chain.${stage}` as const;
  const { control } = useFormContext<FormValues>();
  const { fields, append, remove } = useFieldArray({ control, name, keyName: 'key' });
  const label = LABELS[stage]();
  return (
    <Stage
      id={fieldId(name)}
      label={label}
      hint={m.form_stage_acts_hint()}
      error={useFieldError(name)}
      onAdd={() => append({ country: '', valueAddedUsd: '' })}
    >
      {fields.map(({ key }, row) => (
        <StageRow
          key={key}
          country={`${name}.${row}.country`}
          amount={`${name}.${row}.valueAddedUsd`}
          amountLabel={m.form_stage_value_added()}
          prefix={m.form_usd()}
          stage={label}
          row={row}
          onRemove={remove}
        />
      ))}
    </Stage>
  );
}
