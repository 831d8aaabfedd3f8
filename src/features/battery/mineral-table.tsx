import '../../text/all-messages';
import { memo, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useSnapshot } from '../../calculation';
import { fieldId } from '../../questions';
import type { EntryValues, FormValues } from '../../scenario-form';
import { mineralValue } from '../../starting-figures';
import { useText } from '../../text';
import { useFormat } from '../../text/format';
import { mineralInText, mineralName } from '../../text/minerals';
import { Button } from '../../ui';
import styles from './mineral-table.module.css';
import { UnitChoice, UnitField, type Units } from './unit-field';

/** Mass and price of each mineral; their product is its value, unless the value was typed by hand. */
export default function MineralTable() {
  const text = useText();
  const { money } = useFormat();
  const { control } = useFormContext<FormValues>();
  const entries = useWatch({ control, name: 'entries' });
  const [units, setUnits] = useState<Units>({ mass: 'kg', price: 'kg' });
  const total = useSnapshot(({ calculation }) => calculation?.evaluation.minerals.totalValueUsd);
  if (entries.length === 0) return <p>{text.form_no_minerals_yet()}</p>;
  return (
    <>
      <UnitChoice units={units} onChoose={setUnits} />
      <ul className={styles.rows}>
        {entries.map(({ id, mineral }, index) => (
          <MineralRow key={id} index={index} mineral={mineral} units={units} />
        ))}
      </ul>
      {total === undefined ? null : (
        <p className={styles.total}>{text.form_battery_total({ value: money(total) })}</p>
      )}
      <p className={styles.small}>{text.form_battery_not_listed()}</p>
    </>
  );
}

interface MineralRowProps {
  readonly index: number;
  readonly mineral: EntryValues['mineral'];
  readonly units: Units;
}

const MineralRow = memo(function MineralRow({ index, mineral, units }: MineralRowProps) {
  const text = useText();
  const { control, getValues, setValue } = useFormContext<FormValues>();
  const [massKg, priceUsdPerKg, valueUsd] = useWatch({
    control,
    name: [`entries.${index}.massKg`, `entries.${index}.priceUsdPerKg`, `entries.${index}.valueUsd`],
  });
  const name = mineralName(text, mineral);
  const inText = mineralInText(text, mineral);
  const before = mineralValue({ massKg, priceUsdPerKg });
  const setToProduct = () =>
    setValue(`entries.${index}.valueUsd`, mineralValue(getValues(`entries.${index}`)), { shouldDirty: true });
  const take = (field: 'massKg' | 'priceUsdPerKg', typed: string) => {
    setValue(`entries.${index}.${field}`, typed, { shouldDirty: true });
    if (valueUsd === '' || valueUsd === before) setToProduct();
  };
  return (
    <li className={styles.row}>
      <span className={styles.mineral}>{name}</span>
      <UnitField
        id={fieldId(`entries.${index}.massKg`)}
        label={text.form_mass_of({ mineral: inText })}
        suffix={units.mass}
        measure="mass"
        unit={units.mass}
        byKg={massKg}
        onType={(typed) => take('massKg', typed)}
      />
      <UnitField
        id={fieldId(`entries.${index}.priceUsdPerKg`)}
        label={text.form_price_of({ mineral: inText, unit: units.price })}
        prefix={text.form_usd()}
        suffix={text.form_per_kg({ unit: units.price })}
        measure="price"
        unit={units.price}
        byKg={priceUsdPerKg}
        onType={(typed) => take('priceUsdPerKg', typed)}
      />
      <Value name={inText} typed={valueUsd} product={before} onUse={setToProduct} />
    </li>
  );
});

interface ValueProps {
  readonly name: string;
  readonly typed: string;
  readonly product: string;
  readonly onUse: () => void;
}

function Value({ name, typed, product, onUse }: ValueProps) {
  const text = useText();
  const { money } = useFormat();
  const shown = Number.isFinite(Number(typed)) && typed !== '' ? money(typed) : typed;
  if (typed === product || product === '') return <span className={styles.value}>{shown}</span>;
  return (
    <span className={styles.value}>
      {shown}
      <span className={styles.small}>{text.form_value_by_hand({ value: money(product) })}</span>
      <Button look="quiet" aria-label={text.form_value_use_of({ mineral: name })} onClick={onUse}>
        {text.form_value_use()}
      </Button>
    </span>
  );
}
