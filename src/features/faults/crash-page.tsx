import { useText } from '../../text';
import { Alert, Button, Disclosure, ReloadButton } from '../../ui';
import styles from './crash-page.module.css';
import { SaveEntries } from './save-entries';

interface CrashPageProps {
  readonly error: Error;
  readonly retry: () => void;
}

/** What is shown when a view broke: a mistake of ours, with the entries still in the form. */
export function CrashPage({ error, retry }: CrashPageProps) {
  const text = useText();
  return (
    <div className={styles.view}>
      <Alert
        heading={text.page_crash_heading()}
        actions={
          <>
            <Button look="primary" onClick={retry}>
              {text.page_crash_back()}
            </Button>
            <SaveEntries />
            <ReloadButton />
          </>
        }
      >
        <p>{text.page_crash()}</p>
        <Disclosure summary={text.page_crash_details()}>
          <code>{`${error.name}: ${error.message}`}</code>
        </Disclosure>
      </Alert>
    </div>
  );
}
