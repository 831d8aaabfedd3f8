import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { type FormValues, fieldId, useCountryOptions, useField } from '../../form';
import { LISTED_MINERALS, MINERALS, type MineralId } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralName } from '../../text/minerals';
import { Button, Card, Checkbox, CountrySelect, Disclosure, RadioGroup } from '../../ui';
import styles from './what-if.module.css';

/** Countries taken as partners, for all or for some minerals. */
export function AddedPartners() {
  const { control } = useFormContext<FormValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'partners.added', keyName: 'key' });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{m.form_added()}</legend>
      {fields.map(({ key }, index) => (
        <Added key={key} index={index} onRemove={() => remove(index)} />
      ))}
      <div>
        <Button onClick={() => append({ country: '', covers: 'all', minerals: [] })}>
          {m.form_added_add()}
        </Button>
      </div>
    </fieldset>
  );
}

interface AddedProps {
  readonly index: number;
  readonly onRemove: () => void;
}

function Added({ index, onRemove }: AddedProps) {
  const { country: nameOf } = format;
  const { control } = useFormContext<FormValues>();
  const { country, covers } = useWatch({ control, name: `partners.added.${index}` });
  const removal =
    country === '' ? m.form_added_remove_blank() : m.form_added_remove({ country: nameOf(country) });
  return (
    <Card>
      <CountrySelect
        {...useField(`partners.added.${index}.country`)}
        label={m.form_added_country()}
        countries={useCountryOptions('plain')}
      />
      <RadioGroup
        {...useField(`partners.added.${index}.covers`)}
        legend={m.form_added_covers()}
        options={[
          { value: 'all', label: m.form_added_all() },
          { value: 'some', label: m.form_added_some() },
        ]}
      />
      {covers === 'some' ? <CoveredMinerals index={index} /> : null}
      <div>
        <Button look="quiet" aria-label={removal} onClick={onRemove}>
          {m.form_remove()}
        </Button>
      </div>
    </Card>
  );
}

/** The minerals batteries mostly hold; the rest of the list is folded. */
const COMMON: readonly MineralId[] = ['lithium', 'nickel', 'cobalt', 'manganese', 'graphite', 'aluminum'];

function CoveredMinerals({ index }: { readonly index: number }) {
  const { compare } = format;
  const { control } = useFormContext<FormValues>();
  const chosen = useWatch({ control, name: `partners.added.${index}.minerals` });
  const others = MINERALS.filter((id) => !COMMON.includes(id))
    .filter((id) => LISTED_MINERALS.some((listed) => listed === id) || chosen.includes(id))
    .toSorted((a, b) => compare(mineralName(a), mineralName(b)));
  const boxes = (ids: readonly MineralId[]) => (
    <div className={styles.boxes}>
      {ids.map((id) => (
        <MineralBox key={id} index={index} mineral={id} />
      ))}
    </div>
  );
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{m.form_added_minerals()}</legend>
      {boxes(COMMON)}
      <Disclosure summary={m.form_added_more_minerals()}>{boxes(others)}</Disclosure>
    </fieldset>
  );
}

interface MineralBoxProps {
  readonly index: number;
  readonly mineral: MineralId;
}

function MineralBox({ index, mineral }: MineralBoxProps) {
  const name = `partners.added.${index}.minerals` as const;
  const { control, setValue } = useFormContext<FormValues>();
  const chosen = useWatch({ control, name });
  const toggle = (on: boolean) =>
    setValue(name, on ? [...chosen, mineral] : chosen.filter((each) => each !== mineral), {
      shouldDirty: true,
    });
  return (
    <Checkbox
      id={fieldId(`${name}.${mineral}`)}
      label={mineralName(mineral)}
      checked={chosen.includes(mineral)}
      onChange={({ currentTarget }) => toggle(currentTarget.checked)}
    />
  );
}
