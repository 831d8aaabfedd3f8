import { useQuery } from '@tanstack/react-query';
import { Suspense, useCallback, useMemo, useState } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { presetsQuery } from '../../data/queries';
import { blankEntry, type FormValues, freeId, UndoNotice, useUndo } from '../../form';
import { latePart } from '../../form/late-part';
import { canBeWorldSourced, fillUnsourced } from '../../form/world-shares';
import type { MineralId } from '../../law';
import { useText } from '../../text';
import { mineralName } from '../../text/minerals';
import { Button, Section, Skeleton } from '../../ui';
import { type EntryActions, EntryCard } from './entry-card';
import styles from './sourcing-section.module.css';

const AddMineral = latePart(() => import('./add-mineral'));

/** Where each mineral comes from. */
export function SourcingSection() {
  const text = useText();
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
        insert(index + 1, { ...entry, id: freeId(entry.mineral, getValues('entries')) });
      },
      remove: (id) => {
        const index = find(id);
        const entry = structuredClone(getValues(`entries.${index}`));
        remove(index);
        say({
          scope: 'sourcing',
          message: text.form_entry_removed({ mineral: mineralName(text, entry.mineral) }),
          undo: (current) => ({ ...current, entries: current.entries.toSpliced(index, 0, entry) }),
        });
      },
    };
  }, [getValues, insert, remove, say, setOpen, text]);

  const add = (mineral: MineralId) => {
    const id = freeId(mineral, getValues('entries'));
    setOpen(id, true);
    append(blankEntry(id, mineral));
  };

  return (
    <Section heading={text.form_sourcing_heading()} id="q-minerals" intro={text.form_sourcing_intro()}>
      {fields.length === 0 ? <p>{text.form_sourcing_empty()}</p> : <FillFromWorld />}
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

/** Offered while there are minerals of which nothing is said and the world's sourcing is known. */
function FillFromWorld() {
  const text = useText();
  const { control, getValues, reset } = useFormContext<FormValues>();
  const { say } = useUndo();
  const { data: presets } = useQuery(presetsQuery);
  const entries = useWatch({ control, name: 'entries' });
  const blank = presets === undefined ? [] : entries.filter((entry) => canBeWorldSourced(entry, presets));
  if (presets === undefined || blank.length === 0) return null;
  const fill = () => {
    const before = structuredClone(getValues());
    const ids = new Set(blank.map(({ id }) => id));
    reset({ ...before, entries: fillUnsourced(before.entries, presets) }, { keepDefaultValues: true });
    say({
      scope: 'sourcing',
      message: text.form_sourcing_filled_world({ count: ids.size }),
      undo: (current) => ({
        ...current,
        entries: current.entries.map((entry) => {
          const former = ids.has(entry.id) ? before.entries.find(({ id }) => id === entry.id) : undefined;
          return former === undefined ? entry : { ...entry, kind: former.kind, shares: former.shares };
        }),
      }),
    });
  };
  return (
    <div>
      <Button onClick={fill}>{text.form_sourcing_fill_world()}</Button>
    </div>
  );
}
