import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useCalculation } from '../../form';
import { m } from '../../text';
import { SelectField } from '../../ui';
import { Legend } from '../../ui/charts/legend';
import { byCountry } from './by-country';
import { ChartFrame } from './chart-frame';
import { LateBars } from './late-bars';
import type { ChartStage } from './stage-value';
import { useCountryWords } from './use-country-words';

const STAGES: readonly ChartStage[] = ['extraction', 'processing', 'recycling'];

/** The minerals' value by country, a stage at a time. */
export default function CountryChart() {
  const id = useId();
  const [stage, setStage] = useState<ChartStage>('processing');
  const calculation = useDeferredValue(useCalculation());
  const series = useMemo(() => byCountry(stage, calculation), [stage, calculation]);
  const words = useCountryWords(stage, series);
  if (calculation.evaluation.minerals.share === null) return <p>{m.result_share_none()}</p>;
  return (
    <>
      <SelectField
        id={id}
        label={m.insight_country_stage()}
        options={STAGES.map((value) => ({ value, label: words.stageName(value) }))}
        value={stage}
        onChange={({ target }) => setStage(STAGES.find((each) => each === target.value) ?? stage)}
      />
      <ChartFrame name={`by-country-${stage}`} finding={words.finding} figures={words.figures}>
        {words.rows.length === 0 ? null : (
          <>
            <Legend
              items={[
                { meaning: 'counts', label: m.insight_country_counts() },
                { meaning: 'does-not', label: m.result_share_does_not() },
              ]}
            />
            <LateBars
              label={m.insight_country_heading()}
              rows={words.rows}
              max={Math.max(...words.sums)}
              formatTick={words.tick}
            />
          </>
        )}
      </ChartFrame>
    </>
  );
}
