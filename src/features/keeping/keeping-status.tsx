import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { FormValues } from '../../form';
import { deviceWork } from '../../form/saved/device-work';
import { m } from '../../text';
import { format } from '../../text/format';
import { Alert, Button, Notice } from '../../ui';
import styles from './keeping.module.css';
import type { Keeping } from './use-keeping';

/** Whether the latest changes are safe on the device. */
export function KeepingStatus({ keeping }: { readonly keeping: Keeping }) {
  const { time } = format;
  const { state, work } = keeping;
  const [isBlocked] = useState(() => work.isBlocked());
  if (state.kind === 'full') return <Alert>{m.work_full()}</Alert>;
  if (state.kind === 'blocked' || isBlocked)
    return (
      <Notice tone="caution" live>
        <p>{m.work_blocked()}</p>
      </Notice>
    );
  return (
    <p className={styles.status} data-kept={state.kind === 'kept' ? state.at : ''}>
      {state.kind === 'kept' ? m.work_kept({ time: time(state.at) }) : m.work_not_kept_yet()}
    </p>
  );
}

/** That this is earlier work, that earlier work waits behind a link, that another tab is open. */
export function TabNotices({ keeping }: { readonly keeping: Keeping }) {
  const [dismissed, setDismissed] = useState(false);
  if (!keeping.otherTab || dismissed) return <Waiting />;
  return (
    <>
      <Waiting />
      <Notice live actions={<Button onClick={() => setDismissed(true)}>{m.work_dismiss()}</Button>}>
        <p>{m.work_other_tab()}</p>
      </Notice>
    </>
  );
}

/** A link came before the work that was kept; it is one press away. */
function Waiting() {
  const { time } = format;
  const { reset } = useFormContext<FormValues>();
  const [waiting, setWaiting] = useState(() => deviceWork().waiting);
  if (waiting === null) return null;
  const open = () => {
    reset(waiting.form, { keepDefaultValues: true });
    setWaiting(null);
  };
  return (
    <Notice
      actions={
        <>
          <Button onClick={open}>{m.work_waiting_open()}</Button>
          <Button look="quiet" onClick={() => setWaiting(null)}>
            {m.work_dismiss()}
          </Button>
        </>
      }
    >
      <p>{m.work_waiting({ time: time(waiting.savedAt) })}</p>
    </Notice>
  );
}
