import { m } from '../text';
import { Button } from '../ui';
import { useView } from './route';
import styles from './shell.module.css';

/** Where the keyboard can go at once. Buttons, for a link would change the address, which names the view. */
export function SkipLinks() {
  const isCalculator = useView() === 'calculator';
  return (
    <div className={styles.skips}>
      {isCalculator ? (
        <>
          <Skip to="questions">{m.page_skip_questions()}</Skip>
          <Skip to="result">{m.page_skip_result()}</Skip>
        </>
      ) : (
        <Skip to="main">{m.page_skip()}</Skip>
      )}
    </div>
  );
}

function Skip({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <Button look="primary" className={styles.skip} onClick={() => document.getElementById(to)?.focus()}>
      {children}
    </Button>
  );
}
