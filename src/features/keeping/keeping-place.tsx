import { lazy, Suspense } from 'react';
import { useText } from '../../text';
import { Button } from '../../ui';
import styles from './keeping.module.css';

const KeepingBar = lazy(async () => ({ default: (await import('./keeping-bar')).KeepingBar }));

/** The bar, loaded after the first view; until then its buttons hold its place. */
export function KeepingPlace() {
  return (
    <Suspense fallback={<Waiting />}>
      <KeepingBar />
    </Suspense>
  );
}

function Waiting() {
  const text = useText();
  const names = [
    text.work_undo(),
    text.work_redo(),
    text.work_open_file(),
    text.work_save_file(),
    text.work_saved(),
  ];
  return (
    <div className={styles.bar}>
      <div className={styles.buttons}>
        {names.map((name) => (
          <Button key={name} disabled>
            {name}
          </Button>
        ))}
      </div>
      <p className={styles.status}>{text.work_not_kept_yet()}</p>
    </div>
  );
}
