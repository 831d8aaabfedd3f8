import { Suspense, useCallback, useMemo, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { UndoNotice, useUndo } from '../../kept-work';
import type { MineralId } from '../../law';
import { blankEntry, type FormValues, freeMineralId } from '../../scenario-form';
import { m } from '../../text';
import { mineralName } from '../../text/minerals';
import { latePart, Section, Skeleton } from '../../ui';
import { type EntryActions, EntryCard } from './entry-card';
import { FillSourcing } from './fill-sourcing';
import styles from './sourcing-section.module.css';

const AddMineral = latePart(() => import('./add-mineral'));

/** Where each mineral comes from. */
export function SourcingSection() {
  const { control, getValues } = useFormContext<FormValues>();
  const { fields, append, insert, remove } = useFieldArray({ control, name: 'entries', keyName: 'key' });
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { say } = useUndo();

  const setOpen = useCallback(
    (id: string, open: boolean) =>
      setOpened((before) => new Set(open ? [...before, id] : [...before].filter((each) => each !== id))),
    [],
  );
  const actions = useMemo<EntryActions>(() => {
    const find = (id: string) => getValues('entries').findIndex((entry) => entry.id === id);
    return {
      setOpen,
      duplicate: (id) => {
        const index = find(id);
        const entry = structuredClone(getValues(`entries.${index}`));
        insert(index + 1, { ...entry, id: freeMineralId(getValues(), entry.mineral) });
      },
      remove: (id) => {
        const index = find(id);
        const { mineral } = getValues(`entries.${index}`);
        remove(index);
        say({
          scope: 'sourcing',
          message: m.form_entry_removed({ mineral: mineralName(mineral) }),
        });
      },
    };
  }, [getValues, insert, remove, say, setOpen]);

  const add = (mineral: MineralId) => {
    const id = freeMineralId(getValues(), mineral);
    setOpen(id, true);
    append(blankEntry(id, mineral));
  };

  return (
    <Section heading={m.form_sourcing_heading()} id="q-minerals" intro={m.form_sourcing_intro()}>
      {fields.length === 0 ? <p>{m.form_sourcing_empty()}</p> : <FillSourcing />}
      <div className={styles.entries} id="q-minerals-entries">
        {fields.map(({ key, id, mineral }, index) => (
          <EntryCard
            key={key}
            id={id}
            index={index}
            mineral={mineral}
            open={opened.has(id)}
            actions={actions}
          />
        ))}
      </div>
      <UndoNotice scope="sourcing" />
      <Suspense fallback={<Skeleton lines={3} />}>
        <AddMineral onAdd={add} />
      </Suspense>
    </Section>
  );
}
