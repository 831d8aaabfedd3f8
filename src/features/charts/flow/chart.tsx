import { useMemo, useState } from 'react';
import { m } from '../../../text';
import { Flow } from '../../../ui/charts/flow';
import { Legend } from '../../../ui/charts/legend';
import { ChartFrame } from '../chart-frame';
import styles from '../charts.module.css';
import { usePictured } from '../pictured';
import { flowOf } from './series';
import { useFlowWords } from './words';

/** Where the value goes: mineral, extraction, processing, and whether it counts. */
export default function FlowChart() {
  const calculation = usePictured();
  const flow = useMemo(() => flowOf(calculation), [calculation]);
  const words = useFlowWords(flow, calculation);
  const [active, setActive] = useState<string>();
  if (calculation.evaluation.minerals.share === null) return <p>{m.result_share_none()}</p>;
  return (
    <ChartFrame name="flow" finding={words.finding} figures={words.figures} notes={words.notes}>
      <Flow
        label={m.insight_flow_heading()}
        columns={words.columns}
        bands={words.bands}
        onActive={setActive}
      />
      <Legend items={words.legend} />
      <p aria-hidden="true" className={styles.active}>
        {active ?? m.insight_flow_hint()}
      </p>
    </ChartFrame>
  );
}
