import { useIsCalculated } from '../../../calculation';
import { m } from '../../../text';
import { Section, Skeleton } from '../../../ui';
import Chart from './chart';

/** Value by mineral under its heading. */
export function MineralChart() {
  const isCalculated = useIsCalculated();
  return (
    <Section heading={m.chart_heading()} level={3}>
      {isCalculated ? <Chart /> : <Skeleton lines={12} />}
    </Section>
  );
}
