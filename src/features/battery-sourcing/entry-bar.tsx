import { useSnapshot } from '../../calculation';
import { m } from '../../text';
import { format } from '../../text/format';
import { Gauge, Mark, type Meaning, VisuallyHidden } from '../../ui';
import styles from './entry-bar.module.css';

/** Ranges are correct to 1e-9. */
const NOTHING = 1e-9;

type Part = readonly [meaning: Meaning, size: number, words: string];

/** How much of a mineral counts, depends on pairing, is not known and does not count; null while it is left out. */
function useParts(id: string): readonly Part[] | null {
  const { percent } = format;
  const range = useSnapshot(
    ({ calculation }) =>
      calculation?.evaluation.minerals.entries.find((entry) => entry.id === id)?.qualifyingPercent,
  );
  if (range === undefined) return null;
  const { min, max, possible } = range;
  const of = (size: number) => ({ percent: percent(size) });
  return [
    ['counts', min, m.form_bar_counts(of(min))],
    ['depends', max - min, m.form_bar_depends(of(max - min))],
    ['unknown', possible - max, m.share_unknown(of(possible - max))],
    ['does-not', 100 - possible, m.form_bar_does_not(of(100 - possible))],
  ];
}

/** The mineral's own bar, with its words for those who do not see it. */
export function EntryBar({ id }: { readonly id: string }) {
  const parts = useParts(id);
  if (parts === null) return <span className={styles.pending}>{m.form_bar_pending()}</span>;
  const sizeOf = (meaning: Meaning): number => parts.find(([each]) => each === meaning)?.[1] ?? 0;
  return (
    <div className={styles.bar}>
      <Gauge
        isBare
        parts={{ counts: sizeOf('counts'), depends: sizeOf('depends'), unknown: sizeOf('unknown') }}
      />
      <VisuallyHidden>
        {format.list(parts.filter(([, size]) => size > NOTHING).map(([, , words]) => words))}
      </VisuallyHidden>
    </div>
  );
}

/** What the bar shows, in words beside their signs. */
export function EntryLegend({ id }: { readonly id: string }) {
  const parts = useParts(id)?.filter(([, size]) => size > NOTHING) ?? [];
  return (
    <div aria-hidden="true" className={styles.legend}>
      {parts.map(([meaning, , words]) => (
        <Mark key={meaning} meaning={meaning} label={words} />
      ))}
    </div>
  );
}
