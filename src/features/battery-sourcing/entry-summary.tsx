import { useSnapshot } from '../../calculation';
import { type EntryValues, remainderOf } from '../../scenario-form';
import { m } from '../../text';
import { format } from '../../text/format';
import styles from './entry-summary.module.css';

interface EntrySummaryProps {
  readonly index: number;
  readonly mineral: string;
}

/** What is said of a mineral's sourcing, in a line, for the closed card. */
export function EntrySummary({ index, mineral }: EntrySummaryProps) {
  const { list, percent } = format;
  // It follows after the verdict, like all that nobody is typing into.
  const entry = useSnapshot(({ values }) => values.entries[index]);
  const name = useCountries();
  const said = (entry === undefined ? [] : stagesOf(entry)).flatMap(([stage, rows]) => {
    const countries = name(rows);
    if (countries.length === 0) return [];
    const rest =
      entry?.kind === 'chain' || stage === 'recycled' ? 0n : remainderOf(rows.map(({ size }) => size));
    const unknown = rest > 0n ? [m.share_unknown({ percent: percent(Number(rest) / 1_000_000, 6) })] : [];
    const words = { countries: list([...countries, ...unknown]) };
    if (stage === 'extraction') return [m.form_entry_summary_extraction(words)];
    return stage === 'processing'
      ? [m.form_entry_summary_processing(words)]
      : [m.form_entry_summary_recycled(words)];
  });
  return (
    <>
      {m.form_entry_edit_of({ mineral })}
      {said.length === 0 ? (
        <span className={styles.line}>{m.form_entry_no_sourcing()}</span>
      ) : (
        said.map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))
      )}
    </>
  );
}

interface Row {
  readonly country: string;
  readonly size: string;
}

type Stage = 'recycled' | 'extraction' | 'processing';

function stagesOf({
  kind,
  shares,
  chain,
  route,
}: EntryValues): readonly (readonly [Stage, readonly Row[]])[] {
  if (kind === 'shares') {
    const rows = (stage: Stage) => shares[stage].map(({ country, percent }) => ({ country, size: percent }));
    return (['recycled', 'extraction', 'processing'] as const).map((stage) => [stage, rows(stage)]);
  }
  const rows = (stage: keyof EntryValues['chain']) =>
    chain[stage].map(({ country, valueAddedUsd }) => ({ country, size: valueAddedUsd }));
  return route === 'recycled'
    ? [['recycled', rows('recycling')]]
    : [
        ['extraction', rows('extraction')],
        ['processing', rows('processing')],
      ];
}

const MOST = 3;

/** Names the largest few countries, and how many more there are. */
function useCountries(): (rows: readonly Row[]) => readonly string[] {
  const { country } = format;
  return (rows) => {
    const named = rows
      .filter((row) => row.country !== '')
      .toSorted((a, b) => (Number(b.size) || 0) - (Number(a.size) || 0));
    const first = named.slice(0, MOST).map((row) => country(row.country));
    const more = named.length - first.length;
    return more === 0 ? first : [...first, m.form_entry_more({ count: more })];
  };
}
