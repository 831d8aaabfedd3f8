import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { useCalculation } from '../../form';
import { useIsHypothetical } from '../../form/use-is-hypothetical';
import { evaluate, isHypothetical, type Scenario } from '../../law';
import { m } from '../../text';
import { Button } from '../../ui';
import { ChartTable } from '../../ui/charts/chart-table';
import { differences } from './compare';
import styles from './compare.module.css';
import { type Kept, keep, useKept } from './kept';
import { useCompareWords } from './use-compare-words';

interface CompareProps {
  /** Other ways to choose the scenario to compare with. */
  readonly others: (choose: (scenario: Scenario, name: string) => void) => ReactNode;
}

/** Two scenarios side by side: the one kept and the one in the form. */
export default function CompareSection({ others }: CompareProps) {
  const { scenario } = useCalculation();
  const kept = useKept();
  return (
    <div className={styles.compare}>
      {kept === null ? <p>{m.insight_compare_intro()}</p> : <Comparison {...kept} />}
      <div className={styles.actions}>
        <Button onClick={() => keep({ scenario })}>
          {kept === null ? m.insight_compare_keep() : m.insight_compare_again()}
        </Button>
        {kept === null ? null : <Button onClick={() => keep(null)}>{m.insight_compare_stop()}</Button>}
      </div>
      {others((chosen, name) => keep({ scenario: chosen, name }))}
    </div>
  );
}

const SHOWN = 60;

function Comparison({ scenario: kept, name }: Kept) {
  const { scenario, rulebook, evaluation } = useDeferredValue(useCalculation());
  const before = useMemo(() => evaluate(kept, rulebook), [kept, rulebook]);
  const headOf = (heading: string, hypothetical: boolean): string =>
    hypothetical ? m.insight_fact_of({ thing: m.result_hypothetical_mark(), fact: heading }) : heading;
  const wasHypothetical = useMemo(() => isHypothetical(kept, rulebook), [kept, rulebook]);
  const isNow = useIsHypothetical();
  const found = useMemo(() => differences(kept, scenario), [kept, scenario]);
  const words = useCompareWords({ kept, now: scenario, rulebook });
  const rows = [...words.results(before, evaluation), ...found.slice(0, SHOWN).map(words.difference)];
  return (
    <>
      <p aria-live="polite" className={styles.count}>
        {found.length === 0 ? m.insight_compare_same() : m.insight_compare_count({ count: found.length })}
      </p>
      <ChartTable label={m.insight_compare_heading()}>
        <thead>
          <tr>
            <th scope="col">{m.insight_compare_what()}</th>
            <th scope="col">{headOf(name ?? m.insight_compare_kept(), wasHypothetical)}</th>
            <th scope="col">{headOf(m.insight_compare_now(), isNow)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, before: old, after }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{old}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </ChartTable>
      {found.length > SHOWN ? <p>{m.insight_way_more({ count: found.length - SHOWN })}</p> : null}
    </>
  );
}
