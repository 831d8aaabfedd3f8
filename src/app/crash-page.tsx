import { ReloadButton } from '../form/late-part';
import { m } from '../text';
import { Alert, Button, Disclosure } from '../ui';
import { SaveEntries } from './save-entries';
import styles from './shell.module.css';

interface CrashPageProps {
  readonly error: Error;
  readonly retry: () => void;
}

/** What is shown when a view broke: a mistake of ours, with the entries still in the form. */
export function CrashPage({ error, retry }: CrashPageProps) {
  return (
    <div className={styles.view}>
      <Alert
        heading={m.page_crash_heading()}
        actions={
          <>
            <Button look="primary" onClick={retry}>
              {m.page_crash_back()}
            </Button>
            <SaveEntries />
            <ReloadButton />
          </>
        }
      >
        <p>{m.page_crash()}</p>
        <Disclosure summary={m.page_crash_details()}>
          <code>{`${error.name}: ${error.message}`}</code>
        </Disclosure>
      </Alert>
    </div>
  );
}
