import { useDeferredValue, useMemo, useState } from 'react';
import { useCalculation } from '../../form';
import { useText } from '../../text';
import { YearRows } from '../../ui/charts/year-rows';
import { type AcrossYears, acrossYears } from './across-years';
import { ChartFrame } from './chart-frame';
import type { ChartProps } from './chart-props';
import styles from './charts.module.css';
import { useYearWords } from './use-year-words';

/** The same sourcing against each year's percentage: its finding, a chart and its table. */
export default function AcrossYearsSection({ hypothetical }: ChartProps) {
  const text = useText();
  const { scenario, rulebook } = useDeferredValue(useCalculation());
  const across = useMemo(() => acrossYears(scenario, rulebook), [scenario, rulebook]);
  if (across === undefined) return <p>{text.result_share_none()}</p>;
  return <Years across={across} hypothetical={hypothetical} />;
}

function Years({ across, hypothetical }: ChartProps & { readonly across: AcrossYears }) {
  const text = useText();
  const words = useYearWords(across);
  const [active, setActive] = useState<string>();
  const { min, max } = across.share;
  return (
    <ChartFrame
      name="across-years"
      finding={words.finding}
      hypothetical={hypothetical}
      notes={[words.kept]}
      figures={{
        caption: text.insight_years_heading(),
        head: [
          text.insight_years_column_year(),
          text.insight_years_column_need(),
          text.insight_years_column_share(),
          text.insight_years_column_result(),
        ],
        rows: words.rows.map(({ name, need, result }) => [name, need, words.share, result]),
        raw: words.rows.map(({ name, result, year }) => [name, year.percent ?? '', `${min}–${max}`, result]),
      }}
    >
      <YearRows
        label={text.insight_years_heading()}
        counts={min}
        depends={max - min}
        rows={words.rows.map(({ name, need, result, year }) => ({
          key: year.from,
          name,
          outcome: words.outcome(need, result),
          at: year.percent ?? undefined,
          description: words.describe(name, need, result),
        }))}
        onActive={(row) => setActive(row?.description)}
      />
      <p aria-hidden="true" className={styles.soft}>
        {active}
      </p>
    </ChartFrame>
  );
}
