import { useState } from 'react';
import { m } from '../../../text';
import { Legend } from '../../../ui/charts/legend';
import { ChartChoice } from '../chart-choice';
import { ChartFrame } from '../chart-frame';
import { LateBars } from '../late-bars';
import { meanings } from '../meanings';
import { usePictured } from '../pictured';
import { mineralSeries } from './series';
import { type ChartUnit, partsOf, useMineralWords } from './words';

/** Value by mineral: what counts, what depends on pairing, what is not known, what does not. */
export default function MineralPicture() {
  const { scenario, evaluation } = usePictured();
  const [unit, setUnit] = useState<ChartUnit>('usd');
  const series = mineralSeries(scenario, evaluation);
  const words = useMineralWords(series, unit, evaluation.minerals.thresholdPercent);
  if (series.minerals.length === 0) return <p>{m.chart_empty()}</p>;
  return (
    <ChartFrame
      name="by-mineral"
      finding={words.finding}
      figures={words.figures}
      notes={words.notes}
      controls={
        <ChartChoice
          label={m.chart_unit()}
          options={[
            { value: 'usd', label: m.chart_unit_usd() },
            { value: 'percent', label: m.chart_unit_percent() },
          ]}
          value={unit}
          onChoose={setUnit}
        />
      }
    >
      <LateBars {...words.bars} />
      <Legend
        items={[
          ...meanings(partsOf(series.total)),
          ...(words.thresholdLabel === undefined
            ? []
            : [{ meaning: 'threshold', label: words.thresholdLabel } as const]),
        ]}
      />
    </ChartFrame>
  );
}
