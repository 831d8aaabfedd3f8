import { useSnapshot } from '../../calculation';
import { m } from '../../text';
import { format } from '../../text/format';
import { Mark, type Meaning, MeaningBar } from '../../ui';
import styles from './entry-bar.module.css';

/** How much of one mineral counts, depends on pairing, and does not. */
export function EntryBar({ id }: { readonly id: string }) {
  const { percent, list } = format;
  const range = useSnapshot(
    ({ calculation }) =>
      calculation?.evaluation.minerals.entries.find((entry) => entry.id === id)?.qualifyingPercent,
  );
  if (range === undefined) return <div className={styles.pending} />;
  const { min: counts, max } = range;
  const parts: readonly (readonly [Meaning, number, string])[] = [
    ['counts', counts, m.form_bar_counts({ percent: percent(counts) })],
    ['depends', max - counts, m.form_bar_depends({ percent: percent(max - counts) })],
    ['does-not', 100 - max, m.form_bar_does_not({ percent: percent(100 - max) })],
  ];
  const shown = parts.filter(([, size]) => size > NOTHING);
  return (
    <div className={styles.bar}>
      <MeaningBar
        counts={counts}
        depends={max - counts}
        doesNot={100 - max}
        label={list(shown.map(([, , words]) => words))}
      />
      <div aria-hidden="true" className={styles.legend}>
        {shown.map(([meaning, , words]) => (
          <Mark key={meaning} meaning={meaning} label={words} />
        ))}
      </div>
    </div>
  );
}

/** Ranges are correct to 1e-9. */
const NOTHING = 1e-9;
