import { useMemo, useState } from 'react';
import { m } from '../../../text';
import { mineralName } from '../../../text/minerals';
import { Legend } from '../../../ui/charts/legend';
import { firstStage } from '../by-country/first-stage';
import { ChartChoice } from '../chart-choice';
import { ChartFrame } from '../chart-frame';
import styles from '../charts.module.css';
import { usePictured } from '../pictured';
import type { ChartStage } from '../stage-parts';
import { mapSeries, mineralsIn } from './series';
import { useMapWords } from './words';
import { World } from './world';

/** Where each mineral is extracted, processed or recycled, and whether it counts there. */
export default function MapChart() {
  const calculation = usePictured();
  const [chosenStage, setStage] = useState<ChartStage>();
  const [chosenMineral, setMineral] = useState<string>();
  const entered = mineralsIn(calculation.scenario, calculation);
  const stage = chosenStage ?? firstStage('extraction', calculation);
  const mineral = entered.find((each) => each === chosenMineral);
  const series = useMemo(() => mapSeries(stage, calculation, mineral), [stage, calculation, mineral]);
  const words = useMapWords(stage, mineral, series);
  const [active, setActive] = useState<string>();
  if (calculation.evaluation.minerals.share === null) return <p>{m.result_share_none()}</p>;
  const stages = [
    { value: 'extraction', label: m.insight_map_extracted() },
    { value: 'processing', label: m.insight_map_processed() },
    { value: 'recycling', label: m.insight_map_recycled() },
  ] as const;
  return (
    <ChartFrame
      name="map"
      finding={words.finding}
      figures={words.figures}
      notes={words.notes}
      controls={
        <>
          <ChartChoice label={m.insight_map_stage()} options={stages} value={stage} onChoose={setStage} />
          <ChartChoice
            label={m.chart_column_mineral()}
            options={[
              { value: '', label: m.insight_map_all_minerals() },
              ...entered.map((each) => ({ value: each, label: mineralName(each) })),
            ]}
            value={mineral ?? ''}
            onChoose={setMineral}
          />
        </>
      }
    >
      <World label={m.insight_map_heading()} marks={words.marks} onActive={setActive} />
      <Legend items={words.legend} />
      <p aria-hidden="true" className={styles.active}>
        {active ?? m.insight_map_point()}
      </p>
    </ChartFrame>
  );
}
