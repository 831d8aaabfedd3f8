import { useState } from 'react';
import { exactOf } from '../../scenario-form';
import { fromKg, type Measure, toKg, UNITS, type Unit } from '../../starting-figures';
import { m } from '../../text';
import { FieldGrid, NumberField, SelectField } from '../../ui';
import styles from './mineral-table.module.css';

export type Units = Readonly<Record<Measure, Unit>>;

interface UnitChoiceProps {
  readonly units: Units;
  readonly onChoose: (units: Units) => void;
}

/** What masses and prices are shown and typed by; the figures stay the same. */
export function UnitChoice({ units, onChoose }: UnitChoiceProps) {
  const select = (measure: Measure, label: string, choices: readonly Unit[]) => (
    <SelectField
      id={`unit-${measure}`}
      label={label}
      value={units[measure]}
      options={choices.map((unit) => ({ value: unit, label: unit }))}
      onChange={({ currentTarget }) =>
        onChoose({ ...units, [measure]: UNITS.find((unit) => unit === currentTarget.value) ?? 'kg' })
      }
    />
  );
  return (
    <div data-own-undo="">
      <FieldGrid>
        {select('mass', m.unit_mass(), ['kg', 'lb'])}
        {select('price', m.unit_price(), UNITS)}
      </FieldGrid>
      <p className={styles.small}>{m.unit_note()}</p>
    </div>
  );
}

interface UnitFieldProps {
  readonly id: string;
  readonly label: string;
  readonly prefix?: string;
  readonly suffix: string;
  readonly measure: Measure;
  readonly unit: Unit;
  readonly byKg: string;
  /** Told what was typed, by kg. */
  readonly onType: (byKg: string) => void;
}

/** A mass or a price, typed by its unit and kept by kg. */
export function UnitField({ measure, unit, byKg, onType, ...look }: UnitFieldProps) {
  const [typed, setTyped] = useState(byKg);
  // As typed while it still says that; else what it was changed to elsewhere.
  const shown = toKg(typed, unit, measure) === byKg ? typed : fromKg(byKg, unit, measure);
  const isWrong = shown.trim() !== '' && exactOf(shown) === undefined;
  return (
    <NumberField
      {...look}
      labelHidden
      value={shown}
      error={isWrong ? m.problem_not_a_decimal() : undefined}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onType(toKg(currentTarget.value, unit, measure));
      }}
    />
  );
}
