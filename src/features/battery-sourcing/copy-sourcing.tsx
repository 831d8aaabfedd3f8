import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useSnapshot } from '../../calculation';
import { useReplaceForm, useUndo } from '../../kept-work';
import { fieldId } from '../../questions';
import { type FormValues, mineralNames, mineralsOf, withSourcing } from '../../scenario-form';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralInText, mineralName } from '../../text/minerals';
import { Button, SelectField } from '../../ui';
import styles from './mineral-rows.module.css';

const ALL = '*';

/** Gives the sourcing of one mineral to another, or to all others. */
export function CopySourcing({ index }: { readonly index: number }) {
  const { list } = format;
  const { getValues } = useFormContext<FormValues>();
  const replace = useReplaceForm();
  const { say } = useUndo();
  const [to, setTo] = useState('');
  const own = getValues(`entries.${index}.id`);
  const ids = useSnapshot(({ values }) => values.entries.map(({ id }) => id));
  const hasRows = useSnapshot(({ values }) => values.chainRows.length > 0);
  const others = getValues('entries').filter(({ id }) => id !== own && ids.includes(id));
  const copy = () => {
    const values = getValues();
    const source = values.entries[index];
    const targets = mineralsOf(values).filter(({ id }) => id !== own && (to === ALL || to === id));
    if (source === undefined || targets.length === 0) return;
    replace((before) => targets.reduce((after, { id }) => withSourcing(after, id, source), before));
    const [entries, chainRows] = [
      targets.flatMap((each) => (each.kind === 'card' ? [each.entry] : [])),
      targets.flatMap((each) => (each.kind === 'row' ? [each.row] : [])),
    ];
    const names = [...mineralNames({ entries, chainRows })].map((mineral) => mineralInText(mineral));
    say({
      scope: 'sourcing',
      message: m.copy_done({ mineral: mineralName(source.mineral), minerals: list(names) }),
    });
    setTo('');
  };
  if (others.length === 0 && !hasRows) return null;
  return (
    <div className={styles.add}>
      <SelectField
        id={fieldId(`entries.${index}.copyTo`)}
        label={m.copy_to()}
        hint={m.copy_hint()}
        value={to}
        onChange={({ currentTarget }) => setTo(currentTarget.value)}
        options={[
          { value: '', label: m.form_add_mineral_choose() },
          { value: ALL, label: m.copy_all() },
          ...others.map(({ id, mineral }) => ({ value: id, label: mineralName(mineral) })),
        ]}
      />
      <Button disabled={to === ''} onClick={copy}>
        {m.copy_do()}
      </Button>
    </div>
  );
}
