import { useId, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { FormValues } from '../../form';
import type { Kept, KeptItem } from '../../form/saved/kept-work';
import { m } from '../../text';
import { format } from '../../text/format';
import { Button, TextField } from '../../ui';
import styles from './keeping.module.css';
import type { Keeping } from './use-keeping';

interface KeptItemRowProps {
  readonly item: KeptItem;
  readonly keeping: Keeping;
  readonly onDone: (outcome: Kept) => void;
  readonly onRemove: (item: KeptItem, name: string) => void;
}

/** One kept scenario and what can be done with it. */
export function KeptItemRow({ item, keeping, onDone, onRemove }: KeptItemRowProps) {
  const { time } = format;
  const { reset, getValues } = useFormContext<FormValues>();
  const [isNaming, setNaming] = useState(false);
  const { work, autosave } = keeping;
  const { key, saved } = item;
  const isNamed = saved.name !== '';
  const name = saved.name || saved.form.title || m.work_untitled();
  const duplicate = () => onDone(work.keepNamed({ ...saved, name: m.work_copy_of({ name }) }));
  const open = () => {
    keeping.setAside();
    reset(saved.form, { keepDefaultValues: true });
    onDone('kept');
  };
  const saveOver = () =>
    onDone(work.keepNamed({ name, keepsIncome: autosave.keepsIncome, form: getValues() }, key));
  return (
    <li className={styles.item}>
      <span>
        <strong>{name}</strong> <span className={styles.status}>{time(saved.savedAt)}</span>
      </span>
      {isNaming ? (
        <Naming
          name={name}
          onDone={() => setNaming(false)}
          onName={(other) => onDone(work.rename(item, other))}
        />
      ) : (
        <span className={styles.buttons}>
          <Button aria-label={m.work_open_of({ name })} onClick={open}>
            {m.work_open()}
          </Button>
          {isNamed ? (
            <>
              <Button aria-label={m.work_save_over_of({ name })} onClick={saveOver}>
                {m.work_save_over()}
              </Button>
              <Button aria-label={m.work_rename_of({ name })} onClick={() => setNaming(true)}>
                {m.work_rename()}
              </Button>
            </>
          ) : null}
          <Button aria-label={m.work_duplicate_of({ name })} onClick={duplicate}>
            {m.work_duplicate()}
          </Button>
          <Button aria-label={m.work_delete_of({ name })} onClick={() => onRemove(item, name)}>
            {m.work_delete()}
          </Button>
        </span>
      )}
    </li>
  );
}

interface NamingProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onDone: () => void;
}

function Naming({ name, onName, onDone }: NamingProps) {
  const id = useId();
  const [typed, setTyped] = useState(name);
  const rename = () => {
    if (typed.trim() !== '') onName(typed.trim());
    onDone();
  };
  return (
    <span className={styles.saveAs}>
      <TextField
        id={id}
        label={m.work_name()}
        value={typed}
        maxLength={120}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') rename();
          if (key === 'Escape') onDone();
        }}
      />
      <Button onClick={rename}>{m.work_rename()}</Button>
    </span>
  );
}
