import { useState } from 'react';
import { LISTED_MINERALS, MINERALS, type MineralId, UNLISTED_MINERALS } from '../../law';
import { fieldId } from '../../questions';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralName } from '../../text/minerals';
import { Button, SelectField } from '../../ui';
import styles from './mineral-rows.module.css';

/** Adds an entry for any mineral; those off the list are accepted, and said to be ignored. */
export function AddMineral({ onAdd }: { readonly onAdd: (mineral: MineralId) => void }) {
  const { compare } = format;
  const [chosen, setChosen] = useState('');
  const named = (minerals: readonly MineralId[]) =>
    minerals
      .map((id) => ({ value: id, label: mineralName(id) }))
      .toSorted((a, b) => compare(a.label, b.label));
  const add = () => {
    const mineral = MINERALS.find((id) => id === chosen);
    if (mineral !== undefined) onAdd(mineral);
    setChosen('');
  };
  return (
    <div className={styles.add}>
      <SelectField
        id={fieldId('addMineral')}
        label={m.form_add_mineral()}
        labelHidden
        value={chosen}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        options={[{ value: '', label: m.battery_add_mineral() }]}
        groups={[
          { label: m.form_add_mineral_listed(), options: named(LISTED_MINERALS) },
          { label: m.form_add_mineral_unlisted(), options: named(UNLISTED_MINERALS) },
        ]}
      />
      <Button disabled={chosen === ''} onClick={add}>
        {m.form_add()}
      </Button>
    </div>
  );
}
