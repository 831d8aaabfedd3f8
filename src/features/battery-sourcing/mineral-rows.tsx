import { type CSSProperties, Suspense, useCallback, useMemo, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useSnapshot } from '../../calculation';
import { UndoNotice, useUndo } from '../../kept-work';
import type { MineralId } from '../../law';
import { blankEntry, type FormValues, freeMineralId } from '../../scenario-form';
import { m } from '../../text';
import { mineralName } from '../../text/minerals';
import { Skeleton } from '../../ui';
import { type EntryActions, EntryRow } from './entry-row';
import { AddMineral } from './late-parts';
import styles from './mineral-rows.module.css';

/** The minerals, a line each. */
export function MineralRows() {
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
    <div id="q-minerals" className={styles.panel}>
      {fields.length === 0 ? <Empty /> : null}
      <div className={styles.rows} id="q-minerals-entries" style={useWidthOfValues()}>
        {fields.length === 0 ? null : <Columns />}
        {fields.map(({ key, id, mineral }, index) => (
          <EntryRow
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
    </div>
  );
}

/**
 * The columns of values are as wide as the longest: each row is a grid of its own, and none may cut a figure. In steps,
 * for a new width is a new style for every row.
 */
function useWidthOfValues(): CSSProperties & Record<'--digits', string> {
  const longest = useSnapshot(({ values }) =>
    Math.max(0, ...values.entries.map(({ valueUsd }) => valueUsd.length)),
  );
  return { '--digits': String(Math.min(Math.max(2, Math.ceil(longest / STEP)) * STEP, MOST_DIGITS)) };
}

const STEP = 3;
/** More cannot be used, and is said at the field. */
const MOST_DIGITS = 15;

/** What to do first; where there is a table of chains, that it holds the minerals. */
function Empty() {
  const hasRows = useSnapshot(({ values }) => values.chainRows.length > 0);
  return <p className={styles.empty}>{hasRows ? m.battery_minerals_in_table() : m.form_sourcing_empty()}</p>;
}

/** The heads of the columns: each control and list below has its own name. */
const Columns = () => (
  <div aria-hidden="true" className={styles.columns}>
    <span>{m.battery_column_mineral()}</span>
    <span>{m.battery_column_value()}</span>
    <span>{m.form_stage_extraction()}</span>
    <span>{m.form_stage_processing()}</span>
    <span>{m.battery_column_counts()}</span>
  </div>
);
