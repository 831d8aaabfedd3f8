import { useDeferredValue, useMemo } from 'react';
import { useCalculation } from '../../form';
import { evaluate, type Scenario } from '../../law';
import { useText } from '../../text';
import { Button } from '../../ui';
import { ChartTable } from '../../ui/charts/chart-table';
import { differences } from './compare';
import styles from './compare.module.css';
import { keep, useKept } from './kept';
import { useCompareWords } from './use-compare-words';

/** Two scenarios side by side: the one kept and the one in the form. */
export default function CompareSection() {
  const text = useText();
  const { scenario } = useCalculation();
  const kept = useKept();
  return (
    <div className={styles.compare}>
      {kept === null ? <p>{text.insight_compare_intro()}</p> : <Comparison kept={kept} />}
      <div className={styles.actions}>
        <Button onClick={() => keep(scenario)}>
          {kept === null ? text.insight_compare_keep() : text.insight_compare_again()}
        </Button>
        {kept === null ? null : <Button onClick={() => keep(null)}>{text.insight_compare_stop()}</Button>}
      </div>
    </div>
  );
}

const SHOWN = 60;

function Comparison({ kept }: { readonly kept: Scenario }) {
  const text = useText();
  const { scenario, rulebook, evaluation } = useDeferredValue(useCalculation());
  const before = useMemo(() => evaluate(kept, rulebook), [kept, rulebook]);
  const found = useMemo(() => differences(kept, scenario), [kept, scenario]);
  const words = useCompareWords({ kept, now: scenario });
  const rows = [...words.results(before, evaluation), ...found.slice(0, SHOWN).map(words.difference)];
  return (
    <>
      <p aria-live="polite" className={styles.count}>
        {found.length === 0
          ? text.insight_compare_same()
          : text.insight_compare_count({ count: found.length })}
      </p>
      <ChartTable label={text.insight_compare_heading()}>
        <thead>
          <tr>
            <th scope="col">{text.insight_compare_what()}</th>
            <th scope="col">{text.insight_compare_kept()}</th>
            <th scope="col">{text.insight_compare_now()}</th>
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
      {found.length > SHOWN ? <p>{text.insight_way_more({ count: found.length - SHOWN })}</p> : null}
    </>
  );
}
