import { useDeferredValue, useMemo, useState } from 'react';
import { useCalculation } from '../../form';
import { m } from '../../text';
import { Flow } from '../../ui/charts/flow';
import { Legend } from '../../ui/charts/legend';
import { ChartFrame } from './chart-frame';
import styles from './charts.module.css';
import { flowOf } from './flow';
import { useFlowWords } from './use-flow-words';

const HEIGHT = 420;

/** Where the value goes: mineral, extraction, processing, and whether it counts. */
export default function FlowChart() {
  const calculation = useDeferredValue(useCalculation());
  const flow = useMemo(() => flowOf(calculation), [calculation]);
  const words = useFlowWords(flow, calculation);
  const [active, setActive] = useState<string>();
  if (calculation.evaluation.minerals.share === null) return <p>{m.result_share_none()}</p>;
  return (
    <ChartFrame
      name="flow"
      finding={words.finding}
      figures={words.figures}
      notes={[m.insight_flow_pairing()]}
    >
      <Legend items={words.legend} />
      <p className={styles.soft}>{words.columns}</p>
      <Flow
        label={m.insight_flow_heading()}
        columns={words.nodes}
        bands={words.bands}
        height={HEIGHT}
        onActive={setActive}
      />
      <p aria-hidden="true" className={styles.active}>
        {active}
      </p>
    </ChartFrame>
  );
}
