import { useId, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { FormValues } from '../../form';
import { chooseIncome } from '../../form/saved/device-work';
import type { Kept, KeptItem } from '../../form/saved/kept-work';
import { m } from '../../text';
import { Alert, Button, Card, Checkbox, Notice, TextField } from '../../ui';
import { ForgetEverything } from './forget-everything';
import styles from './keeping.module.css';
import { KeptItemRow } from './kept-item-row';
import type { Keeping } from './use-keeping';

interface Deleted {
  readonly key: string;
  readonly name: string;
  readonly text: string;
}

/** Scenarios under names, other work of this device, and the choice to keep income. */
export function SavedWork({ keeping }: { readonly keeping: Keeping }) {
  const { work } = keeping;
  const [lists, setLists] = useState(() => ({ named: work.named(), earlier: work.earlier() }));
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const [kept, setKept] = useState<Kept>('kept');
  const done = (outcome: Kept) => {
    setKept(outcome);
    setLists({ named: work.named(), earlier: work.earlier() });
  };
  const remove = (item: KeptItem, name: string) => {
    const removed = work.remove(item.key);
    if (removed !== null) setDeleted({ key: item.key, name, text: removed });
    done('kept');
    // There may be room now for what could not be kept.
    if (keeping.state.kind === 'full') keeping.autosave.changed();
  };
  const putBack = ({ key, text: written }: Deleted) => {
    const outcome = work.putBack(key, written);
    if (outcome === 'kept') setDeleted(null);
    done(outcome);
  };
  const rowOf = (item: KeptItem) => (
    <KeptItemRow key={item.key} item={item} keeping={keeping} onDone={done} onRemove={remove} />
  );
  return (
    <Card label={m.work_saved()}>
      <SaveUnderName keeping={keeping} onDone={done} />
      {kept === 'kept' ? null : <Alert>{kept === 'full' ? m.work_full() : m.work_blocked()}</Alert>}
      <h3>{m.work_named_heading()}</h3>
      {lists.named.length === 0 ? (
        <p className={styles.status}>{m.work_none_named()}</p>
      ) : (
        <ul className={styles.items}>{lists.named.map(rowOf)}</ul>
      )}
      {deleted === null ? null : (
        <Notice live actions={<Button onClick={() => putBack(deleted)}>{m.work_put_back()}</Button>}>
          <p>{m.work_deleted({ name: deleted.name })}</p>
        </Notice>
      )}
      {lists.earlier.length === 0 ? null : (
        <>
          <h3>{m.work_earlier_heading()}</h3>
          <ul className={styles.items}>{lists.earlier.map(rowOf)}</ul>
        </>
      )}
      <KeepIncome keeping={keeping} />
      <ForgetEverything keeping={keeping} />
    </Card>
  );
}

interface SaveUnderNameProps {
  readonly keeping: Keeping;
  readonly onDone: (outcome: Kept) => void;
}

function SaveUnderName({ keeping, onDone }: SaveUnderNameProps) {
  const { getValues } = useFormContext<FormValues>();
  const [name, setName] = useState(() => getValues('title'));
  const id = useId();
  const save = () => {
    const { keepsIncome } = keeping.autosave;
    onDone(keeping.work.keepNamed({ name: name.trim(), keepsIncome, form: getValues() }));
  };
  return (
    <div className={styles.saveAs}>
      <TextField
        id={id}
        label={m.work_name()}
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.target.value)}
      />
      <Button look="primary" disabled={name.trim() === ''} onClick={save}>
        {m.work_save_named()}
      </Button>
    </div>
  );
}

function KeepIncome({ keeping }: { readonly keeping: Keeping }) {
  const id = useId();
  const { autosave } = keeping;
  const [isKept, setKept] = useState(autosave.keepsIncome);
  const choose = (keeps: boolean) => {
    chooseIncome(keeps);
    autosave.keepsIncome = keeps;
    setKept(keeps);
    autosave.changed();
    autosave.flush();
  };
  return (
    <Checkbox
      id={id}
      label={m.work_keep_income()}
      hint={m.work_keep_income_hint()}
      checked={isKept}
      onChange={(event) => choose(event.target.checked)}
    />
  );
}
