import { useIsCalculated } from '../../../form/calculation';
import { useText } from '../../../text';
import { Section, Skeleton } from '../../../ui';
import Chart from './chart';

/** Value by mineral under its heading. */
export function MineralChart() {
  const text = useText();
  const isCalculated = useIsCalculated();
  return (
    <Section heading={text.chart_heading()} level={3}>
      {isCalculated ? <Chart /> : <Skeleton lines={12} />}
    </Section>
  );
}
