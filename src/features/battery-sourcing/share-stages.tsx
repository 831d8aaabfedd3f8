import { useQuery } from '@tanstack/react-query';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { presetsQuery } from '../../data/queries';
import { fieldId, Question, SourceLine, SourceList, useFieldError } from '../../questions';
import {
  balanced,
  type EntryValues,
  type FormValues,
  type PartValues,
  remainderOf,
  SHARE_STAGES,
  type ShareStage,
} from '../../scenario-form';
import { priceSetFor, worldShareOf } from '../../starting-figures';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralInText } from '../../text/minerals';
import { Button, Disclosure } from '../../ui';
import { Stage } from './stage';
import { StageRow } from './stage-row';
import styles from './stages.module.css';

interface ShareStagesProps {
  readonly index: number;
  readonly pointer: string;
  readonly mineral: EntryValues['mineral'];
}

/** Country percentages of each stage; what they leave open is shown as not known. */
export function ShareStages({ index, pointer, mineral }: ShareStagesProps) {
  return (
    <>
      <p className={styles.small}>{m.share_keys()}</p>
      <div className={styles.stages}>
        {SHARE_STAGES.toSorted(lastRecycled).map((stage) => (
          <Question key={stage} pointer={`${pointer}/${stage}`}>
            <ShareStageEditor index={index} stage={stage} />
          </Question>
        ))}
      </div>
      <WorldSources mineral={mineral} />
    </>
  );
}

/** Most minerals are not recycled, so that stage is asked last. */
const lastRecycled = (a: ShareStage, b: ShareStage): number =>
  Number(a === 'recycled') - Number(b === 'recycled');

const LABELS: Readonly<Record<ShareStage, () => string>> = {
  recycled: m.form_stage_recycled,
  extraction: m.form_stage_extraction,
  processing: m.form_stage_processing,
};

function ShareStageEditor({ index, stage }: { readonly index: number; readonly stage: ShareStage }) {
  const name = `entries.${index}.shares.${stage}` as const;
  const { control } = useFormContext<FormValues>();
  const { fields, append, remove, replace } = useFieldArray({ control, name, keyName: 'key' });
  const label = LABELS[stage]();
  return (
    <Stage
      id={fieldId(name)}
      label={label}
      hint={stage === 'recycled' ? m.form_stage_recycled_hint() : m.form_stage_unrecycled_hint()}
      error={useFieldError(name)}
      onAdd={() => append({ country: '', percent: '' })}
      footer={<Rest name={name} stage={stage} />}
      {...(stage === 'recycled' || fields.length === 0
        ? {}
        : { more: <Whole name={name} label={label} onMake={replace} /> })}
    >
      {fields.map(({ key }, row) => (
        <StageRow
          key={key}
          country={`${name}.${row}.country`}
          amount={`${name}.${row}.percent`}
          amountLabel={m.form_stage_percent()}
          suffix={m.form_percent()}
          stage={label}
          row={row}
          onRemove={remove}
        />
      ))}
    </Stage>
  );
}

interface WholeProps {
  readonly name: `entries.${number}.shares.${ShareStage}`;
  readonly label: string;
  readonly onMake: (parts: PartValues[]) => void;
}

/** Brings the percentages to 100, in their present proportion. */
function Whole({ name, label, onMake }: WholeProps) {
  const { control } = useFormContext<FormValues>();
  const parts = useWatch({ control, name });
  const percents = parts.map(({ percent }) => percent);
  const whole = balanced(percents);
  const make = () => onMake(parts.map(({ country }, index) => ({ country, percent: whole?.[index] ?? '' })));
  return (
    <Button
      look="quiet"
      aria-label={m.share_make_whole_of({ stage: label })}
      disabled={whole === undefined || remainderOf(percents) === 0n}
      onClick={make}
    >
      {m.share_make_whole()}
    </Button>
  );
}

interface RestProps {
  readonly name: `entries.${number}.shares.${ShareStage}`;
  readonly stage: ShareStage;
}

/** What the percentages leave open. */
function Rest({ name, stage }: RestProps) {
  const { percent } = format;
  const { control } = useFormContext<FormValues>();
  const micros = remainderOf(useWatch({ control, name }).map((part) => part.percent));
  // To be looked at only: the sum itself is exact.
  const rest = Number(micros) / 1_000_000;
  if (rest < 0) return m.share_over({ percent: percent(-rest, 6) });
  if (stage === 'recycled') return m.form_stage_rest_recycled({ percent: percent(rest, 6) });
  return rest === 0 ? m.form_stage_all() : m.form_stage_rest({ percent: percent(rest, 6) });
}

function WorldSources({ mineral }: { readonly mineral: EntryValues['mineral'] }) {
  const { data: presets } = useQuery({ ...presetsQuery, enabled: false });
  const { control } = useFormContext<FormValues>();
  const [battery, vehicle] = useWatch({ control, name: ['battery', 'vehicle'] });
  if (presets === undefined) return null;
  const { year } = priceSetFor({ battery, vehicle }, presets);
  const share = worldShareOf({ presets, year }, mineral);
  if (share === undefined) return null;
  const { extraction, processing } = share;
  const name = mineralInText(mineral);
  return (
    <Disclosure lazy summary={m.form_world_source()}>
      <p>{m.form_world_year({ extraction: String(extraction.year), processing: String(processing.year) })}</p>
      <SourceList>
        <SourceLine of={m.form_source_extraction({ mineral: name })} provenance={extraction} />
        <SourceLine of={m.form_source_processing({ mineral: name })} provenance={processing} />
      </SourceList>
      <p>{m.form_world_unknown()}</p>
    </Disclosure>
  );
}
