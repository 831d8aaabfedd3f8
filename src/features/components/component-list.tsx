import { useFieldArray, useFormContext } from 'react-hook-form';
import {
  anchorFor,
  blankItem,
  type FormValues,
  feocOptions,
  freeId,
  type ItemValues,
  NumberQuestion,
  useCountryOptions,
  useField,
  useSnapshot,
  useUndo,
} from '../../form';
import { m } from '../../text';
import { Button, Card, CountrySelect, FieldGrid, SelectField, TextField } from '../../ui';

/** Components by value, country and maker. */
export function ComponentList() {
  const { control, getValues } = useFormContext<FormValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'components.items', keyName: 'key' });
  const { say } = useUndo();
  const takeOut = (index: number) => {
    const item = getValues(`components.items.${index}`);
    remove(index);
    say({
      scope: 'components',
      message: m.form_component_removed({ name: nameOf(item.name, index) }),
      undo: (current) => putBack(current, index, item),
    });
  };
  const nameOf = (name: string, index: number) =>
    name === '' ? m.form_component_unnamed({ number: String(index + 1) }) : name;
  return (
    <>
      {fields.length === 0 ? <p>{m.form_components_empty()}</p> : null}
      {fields.map(({ key, id, name }, index) => (
        <Item key={key} id={id} index={index} name={nameOf(name, index)} onRemove={() => takeOut(index)} />
      ))}
      <div>
        <Button onClick={() => append(blankItem(freeId('component', getValues('components.items'))))}>
          {m.form_component_add()}
        </Button>
      </div>
    </>
  );
}

const putBack = (values: FormValues, index: number, item: ItemValues): FormValues => ({
  ...values,
  components: { ...values.components, items: values.components.items.toSpliced(index, 0, item) },
});

interface ItemProps {
  readonly id: string;
  readonly index: number;
  readonly name: string;
  readonly onRemove: () => void;
}

function Item({ id, index, name, onRemove }: ItemProps) {
  const field = `components.items.${index}` as const;
  const place = useSnapshot(({ reading: { scenario } }) =>
    scenario.components?.kind === 'list' ? scenario.components.items.findIndex((item) => item.id === id) : -1,
  );
  return (
    <Card label={name} id={place < 0 ? undefined : anchorFor(`/components/items/${place}`)}>
      <FieldGrid>
        <TextField {...useField(`${field}.name`)} label={m.form_component_name()} hint={m.form_optional()} />
        <NumberQuestion
          name={`${field}.incrementalValueUsd`}
          label={m.form_component_value()}
          hint={m.form_component_value_hint()}
          prefix={m.form_usd()}
        />
        <CountrySelect
          {...useField(`${field}.country`)}
          label={m.form_component_country()}
          countries={useCountryOptions()}
        />
        <SelectField
          {...useField(`${field}.foreignEntityOfConcern`)}
          label={m.form_component_feoc()}
          options={feocOptions()}
        />
      </FieldGrid>
      <div>
        <Button look="quiet" aria-label={m.form_component_remove({ name })} onClick={onRemove}>
          {m.form_remove()}
        </Button>
      </div>
    </Card>
  );
}
