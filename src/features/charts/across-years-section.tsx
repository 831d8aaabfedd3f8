import { useDeferredValue, useMemo, useState } from 'react';
import { useCalculation } from '../../form';
import { m } from '../../text';
import { format } from '../../text/format';
import { Legend } from '../../ui/charts/legend';
import { YearRows } from '../../ui/charts/year-rows';
import { type AcrossYears, acrossYears } from './across-years';
import { ChartFrame } from './chart-frame';
import styles from './charts.module.css';
import { meanings } from './meanings';
import { useYearWords } from './use-year-words';

/** The same sourcing against each year's percentage: its finding, a chart and its table. */
export default function AcrossYearsSection() {
  const { scenario, rulebook } = useDeferredValue(useCalculation());
  const across = useMemo(() => acrossYears(scenario, rulebook), [scenario, rulebook]);
  if (across === undefined) return <p>{m.result_share_none()}</p>;
  return <Years across={across} />;
}

function Years({ across }: { readonly across: AcrossYears }) {
  const words = useYearWords(across);
  const [active, setActive] = useState<string>();
  const { percent } = format;
  const { min, max } = across.share;
  const legend = meanings(min < max);
  const parts = [min, max - min, 100 - max].filter((_, at) => at !== 1 || min < max).map(toNine);
  return (
    <ChartFrame
      name="across-years"
      finding={words.finding}
      notes={[words.kept]}
      figures={{
        caption: m.insight_years_heading(),
        head: [
          m.insight_years_column_year(),
          m.insight_years_column_need(),
          ...legend.map(({ label }) => label),
          m.result_share_heading(),
        ],
        rows: words.rows.map(({ name, need, result }) => [
          name,
          need,
          ...parts.map((part) => percent(part, 4)),
          result,
        ]),
        raw: words.rows.map(({ name, result, year }) => [name, year.percent ?? '', ...parts, result]),
      }}
    >
      <Legend items={legend} />
      <YearRows
        label={m.insight_years_heading()}
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

/** As many places as a share is correct to, so that a difference shows no more. */
const toNine = (percent: number): number => Math.round(percent * 1e9) / 1e9;
