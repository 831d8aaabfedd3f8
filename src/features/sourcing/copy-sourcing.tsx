import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { type FormValues, fieldId, useSnapshot, useUndo } from '../../form';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralInText, mineralName } from '../../text/minerals';
import { Button, SelectField } from '../../ui';
import { sourcedAs } from './fill-sourcing';
import styles from './sourcing-section.module.css';

const ALL = '*';

/** Gives the sourcing of one mineral to another, or to all others. */
export function CopySourcing({ index }: { readonly index: number }) {
  const { list } = format;
  const { getValues, reset } = useFormContext<FormValues>();
  const { say } = useUndo();
  const [to, setTo] = useState('');
  const own = getValues(`entries.${index}.id`);
  const ids = useSnapshot(({ values }) => values.entries.map(({ id }) => id));
  const others = getValues('entries').filter(({ id }) => id !== own && ids.includes(id));
  const copy = () => {
    const before = structuredClone(getValues());
    const source = before.entries[index];
    const targets = before.entries.filter(({ id }) => id !== own && (to === ALL || to === id));
    if (source === undefined || targets.length === 0) return;
    const given = targets.map(({ id }) => ({ ...structuredClone(source), id }));
    reset({ ...before, entries: sourcedAs(before.entries, given) }, { keepDefaultValues: true });
    const minerals = list(targets.map(({ mineral }) => mineralInText(mineral)));
    say({
      scope: 'sourcing',
      message: m.copy_done({ mineral: mineralName(source.mineral), minerals }),
      undo: (current) => ({ ...current, entries: sourcedAs(current.entries, targets) }),
    });
    setTo('');
  };
  if (others.length === 0) return null;
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
