import { lazy, Suspense, useDeferredValue, useId, useMemo, useState } from 'react';
import { useCalculation } from '../../form';
import { useText } from '../../text';
import { SelectField, Skeleton } from '../../ui';
import { stackedBarsHeight } from '../../ui/charts/bar-row';
import { Legend } from '../../ui/charts/legend';
import { byCountry } from './by-country';
import { ChartFrame } from './chart-frame';
import type { ChartProps } from './chart-props';
import styles from './charts.module.css';
import type { ChartStage } from './stage-value';
import { useCountryWords } from './use-country-words';

// With the chart library, which the chart by mineral fetches too.
const StackedBars = lazy(() => import('../../ui/charts/stacked-bars'));

const STAGES: readonly ChartStage[] = ['extraction', 'processing', 'recycling'];

/** The minerals' value by country, a stage at a time. */
export default function CountryChart({ hypothetical }: ChartProps) {
  const text = useText();
  const id = useId();
  const [stage, setStage] = useState<ChartStage>('processing');
  const calculation = useDeferredValue(useCalculation());
  const series = useMemo(() => byCountry(stage, calculation), [stage, calculation]);
  const words = useCountryWords(stage, series);
  if (calculation.evaluation.minerals.share === null) return <p>{text.result_share_none()}</p>;
  return (
    <>
      <SelectField
        id={id}
        label={text.insight_country_stage()}
        options={STAGES.map((value) => ({ value, label: words.stageName(value) }))}
        value={stage}
        onChange={({ target }) => setStage(STAGES.find((each) => each === target.value) ?? stage)}
      />
      <ChartFrame
        name={`by-country-${stage}`}
        finding={words.finding}
        hypothetical={hypothetical}
        figures={words.figures}
      >
        {words.rows.length === 0 ? null : <Bars words={words} max={Math.max(...words.sums)} />}
      </ChartFrame>
    </>
  );
}

interface BarsProps {
  readonly words: ReturnType<typeof useCountryWords>;
  readonly max: number;
}

function Bars({ words, max }: BarsProps) {
  const text = useText();
  const [active, setActive] = useState<string>();
  return (
    <>
      <Legend
        items={[
          { meaning: 'counts', label: text.insight_country_counts() },
          { meaning: 'does-not', label: text.insight_country_not() },
        ]}
      />
      <Suspense fallback={<Skeleton lines={Math.floor(stackedBarsHeight(words.rows.length) / 24)} />}>
        <StackedBars
          label={text.insight_country_heading()}
          rows={words.rows}
          max={max}
          formatTick={words.tick}
          onActive={(row) => setActive(row?.description)}
        />
      </Suspense>
      <p aria-hidden="true" className={styles.active}>
        {active}
      </p>
    </>
  );
}
