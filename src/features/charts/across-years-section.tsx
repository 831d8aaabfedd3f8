import { useDeferredValue, useMemo, useState } from 'react';
import { useCalculation } from '../../form';
import { useText } from '../../text';
import { YearRows } from '../../ui/charts/year-rows';
import { type AcrossYears, acrossYears } from './across-years';
import { ChartFrame } from './chart-frame';
import styles from './charts.module.css';
import { useYearWords } from './use-year-words';

/** The same sourcing against each year's percentage: its finding, a chart and its table. */
export default function AcrossYearsSection() {
  const text = useText();
  const { scenario, rulebook } = useDeferredValue(useCalculation());
  const across = useMemo(() => acrossYears(scenario, rulebook), [scenario, rulebook]);
  if (across === undefined) return <p>{text.result_share_none()}</p>;
  return <Years across={across} />;
}

function Years({ across }: { readonly across: AcrossYears }) {
  const text = useText();
  const words = useYearWords(across);
  const [active, setActive] = useState<string>();
  const { min, max } = across.share;
  return (
    <ChartFrame
      name="across-years"
      finding={words.finding}
      notes={[words.kept]}
      figures={{
        caption: text.insight_years_heading(),
        head: [
          text.insight_years_column_year(),
          text.insight_years_column_need(),
          text.result_share_counts(),
          text.result_share_heading(),
        ],
        rows: words.rows.map(({ name, need, result }) => [name, need, words.share, result]),
        raw: words.rows.map(({ name, result, year }) => [name, year.percent ?? '', `${min}–${max}`, result]),
      }}
    >
      <YearRows
        label={text.insight_years_heading()}
        counts={min}
        depends={max - min}
        rows={words.rows.map(({ year, name, outcome, description }) => ({
          key: year.from,
          name,
          outcome,
          at: year.percent ?? undefined,
          description,
        }))}
        onActive={(row) => setActive(row?.description)}
      />
      <p aria-hidden="true" className={styles.soft}>
        {active}
      </p>
    </ChartFrame>
  );
}
