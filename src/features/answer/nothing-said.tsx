import { m } from '../../text';
import styles from './verdict.module.css';

/** What is said while there is nobody's car to give an amount for; the verdict says the same. */
export function NothingSaid() {
  return (
    <div role="status" aria-label={m.result_heading()}>
      <p className={styles.amount}>
        <strong className={styles.open}>{m.answer_nothing_said()}</strong>{' '}
      </p>
      <div className={styles.why}>
        <p className={styles.leading}>{m.answer_nothing_said_why()}</p>
        <div aria-live="off" className={styles.details} />
      </div>
    </div>
  );
}
