import { useId, useState } from 'react';
import { useCalculation, useIsCalculated } from '../../form/calculation';
import { useText } from '../../text';
import { Disclosure, Section, SelectField, Skeleton } from '../../ui';
import { Legend } from '../../ui/charts/legend';
import { LateBars } from './late-bars';
import styles from './mineral-chart.module.css';
import { mineralSeries } from './mineral-series';
import { MineralTable } from './mineral-table';
import { type ChartUnit, useChartWords } from './use-chart-words';

/** Value by mineral: what counts, what depends on pairing, what does not. */
export function MineralChart() {
  const text = useText();
  const isCalculated = useIsCalculated();
  return (
    <Section heading={text.chart_heading()} level={3}>
      {isCalculated ? <Chart /> : <Skeleton lines={12} />}
    </Section>
  );
}

function Chart() {
  const text = useText();
  const { scenario, evaluation } = useCalculation();
  const id = useId();
  const [unit, setUnit] = useState<ChartUnit>('usd');
  const series = mineralSeries(scenario, evaluation);
  const words = useChartWords(series, unit, evaluation.minerals.thresholdPercent);
  if (series.minerals.length === 0) return <p>{text.chart_empty()}</p>;
  return (
    <>
      <p className={styles.finding}>{words.finding}</p>
      <SelectField
        id={`${id}-unit`}
        label={text.chart_unit()}
        options={[
          { value: 'usd', label: text.chart_unit_usd() },
          { value: 'percent', label: text.chart_unit_percent() },
        ]}
        value={unit}
        onChange={(event) => setUnit(event.target.value === 'percent' ? 'percent' : 'usd')}
      />
      <Legend
        items={[
          { meaning: 'counts', label: text.result_share_counts() },
          { meaning: 'depends', label: text.result_share_depends() },
          { meaning: 'does-not', label: text.result_share_does_not() },
          ...(words.thresholdLabel === undefined
            ? []
            : [{ meaning: 'threshold', label: words.thresholdLabel } as const]),
        ]}
      />
      <LateBars {...words.bars} />
      {words.notListed === undefined ? null : <p className={styles.soft}>{words.notListed}</p>}
      <Disclosure summary={text.chart_table()}>
        <MineralTable series={series} words={words} />
      </Disclosure>
    </>
  );
}
