import { memo, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useSnapshot } from '../../calculation';
import { fieldId } from '../../questions';
import type { EntryValues, FormValues } from '../../scenario-form';
import { mineralValue } from '../../starting-figures';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralInText, mineralName } from '../../text/minerals';
import { Button } from '../../ui';
import styles from './mineral-table.module.css';
import { UnitChoice, UnitField, type Units } from './unit-field';

/** Mass and price of each mineral; their product is its value, unless the value was typed by hand. */
export function MineralTable() {
  const { money } = format;
  const { control } = useFormContext<FormValues>();
  const entries = useWatch({ control, name: 'entries' });
  const [units, setUnits] = useState<Units>({ mass: 'kg', price: 'kg' });
  const total = useSnapshot(({ calculation }) => calculation?.evaluation.minerals.totalValueUsd);
  if (entries.length === 0) return <p>{m.form_no_minerals_yet()}</p>;
  return (
    <>
      <UnitChoice units={units} onChoose={setUnits} />
      <ul className={styles.rows}>
        {entries.map(({ id, mineral }, index) => (
          <MineralRow key={id} index={index} mineral={mineral} units={units} />
        ))}
      </ul>
      {total === undefined ? null : (
        <p className={styles.total}>{m.form_battery_total({ value: money(total) })}</p>
      )}
      <p className={styles.small}>{m.form_battery_not_listed()}</p>
    </>
  );
}

interface MineralRowProps {
  readonly index: number;
  readonly mineral: EntryValues['mineral'];
  readonly units: Units;
}

const MineralRow = memo(function MineralRow({ index, mineral, units }: MineralRowProps) {
  const { control, getValues, setValue } = useFormContext<FormValues>();
  const [massKg, priceUsdPerKg, valueUsd] = useWatch({
    control,
    name: [`entries.${index}.massKg`, `entries.${index}.priceUsdPerKg`, `entries.${index}.valueUsd`],
  });
  const name = mineralName(mineral);
  const inText = mineralInText(mineral);
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
        label={m.form_mass_of({ mineral: inText })}
        suffix={units.mass}
        measure="mass"
        unit={units.mass}
        byKg={massKg}
        onType={(typed) => take('massKg', typed)}
      />
      <UnitField
        id={fieldId(`entries.${index}.priceUsdPerKg`)}
        label={m.form_price_of({ mineral: inText, unit: units.price })}
        prefix={m.form_usd()}
        suffix={m.form_per_kg({ unit: units.price })}
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
  const { money } = format;
  const shown = Number.isFinite(Number(typed)) && typed !== '' ? money(typed) : typed;
  if (typed === product || product === '') return <span className={styles.value}>{shown}</span>;
  return (
    <span className={styles.value}>
      {shown}
      <span className={styles.small}>{m.form_value_by_hand({ value: money(product) })}</span>
      <Button look="quiet" aria-label={m.form_value_use_of({ mineral: name })} onClick={onUse}>
        {m.form_value_use()}
      </Button>
    </span>
  );
}
