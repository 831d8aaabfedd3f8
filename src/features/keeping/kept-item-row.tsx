import { useId, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { type Kept, type KeptItem, keepsIncome, useReplaceForm } from '../../kept-work';
import type { FormValues } from '../../scenario-form';
import { useText } from '../../text';
import { useFormat } from '../../text/format';
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
  const text = useText();
  const { time } = useFormat();
  const { getValues } = useFormContext<FormValues>();
  const replace = useReplaceForm();
  const [isNaming, setNaming] = useState(false);
  const { work } = keeping;
  const { key, saved } = item;
  const isNamed = saved.name !== '';
  const name = saved.name || saved.form.title || text.work_untitled();
  const duplicate = () => onDone(work.keepNamed({ ...saved, name: text.work_copy_of({ name }) }));
  const open = () => {
    keeping.setAside();
    replace(() => saved.form);
    onDone('kept');
  };
  const saveOver = () =>
    onDone(work.keepNamed({ name, keepsIncome: keepsIncome.get(), form: getValues() }, key));
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
          <Button aria-label={text.work_open_of({ name })} onClick={open}>
            {text.work_open()}
          </Button>
          {isNamed ? (
            <>
              <Button aria-label={text.work_save_over_of({ name })} onClick={saveOver}>
                {text.work_save_over()}
              </Button>
              <Button aria-label={text.work_rename_of({ name })} onClick={() => setNaming(true)}>
                {text.work_rename()}
              </Button>
            </>
          ) : null}
          <Button aria-label={text.work_duplicate_of({ name })} onClick={duplicate}>
            {text.work_duplicate()}
          </Button>
          <Button aria-label={text.work_delete_of({ name })} onClick={() => onRemove(item, name)}>
            {text.work_delete()}
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
  const text = useText();
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
        label={text.work_name()}
        value={typed}
        maxLength={120}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') rename();
          if (key === 'Escape') onDone();
        }}
      />
      <Button onClick={rename}>{text.work_rename()}</Button>
    </span>
  );
}
