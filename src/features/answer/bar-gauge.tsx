import { useCalculation } from '../../calculation';
import { Gauge } from '../../ui';
import styles from './answer.module.css';
import { partsOf } from './share-gauge';

/** The share at a glance in the bar of a phone; the sheet has it in full, with words. */
export function BarGauge() {
  const { share, thresholdPercent: at } = useCalculation().evaluation.minerals;
  if (share === null) return null;
  return (
    <div className={styles.barGauge}>
      <Gauge isBare parts={partsOf(share)} threshold={at === null ? undefined : { at, label: '' }} />
    </div>
  );
}
