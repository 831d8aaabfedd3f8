import { type ReactNode, useState } from 'react';
import { m } from '../../text';
import { Button } from '../../ui';
import styles from './how.module.css';
import { useTraceWords } from './words';

const FIRST = 12;
const STEP = 100;

interface ManyEntriesProps<T> {
  /** Dearest first. */
  readonly entries: readonly T[];
  readonly row: (entry: T) => ReactNode;
}

/** Entry by entry: the dearest, and the others as they are asked for. */
export function ManyEntries<T>({ entries, row }: ManyEntriesProps<T>) {
  const [shown, setShown] = useState(FIRST);
  const left = entries.length - shown;
  return (
    <div>
      <p className={styles.heading}>{m.insight_entries_heading()}</p>
      <ul className={styles.entries}>{entries.slice(0, shown).map(row)}</ul>
      {left > 0 ? (
        <Button onClick={() => setShown(shown + STEP)}>
          {m.insight_entries_more({ count: Math.min(left, STEP) })}
        </Button>
      ) : null}
    </div>
  );
}
