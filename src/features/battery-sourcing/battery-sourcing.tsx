import { m } from '../../text';
import { VisuallyHidden } from '../../ui';
import { BatteryHead } from './battery-head';
import { MineralRows } from './mineral-rows';
import styles from './mineral-rows.module.css';
import { Presets } from './presets';

/** Which battery, and where each of its minerals comes from. */
export const BatterySourcing = () => (
  <section aria-label={m.form_sourcing_heading()} className={styles.panel}>
    <h2 className={styles.heading}>
      <VisuallyHidden>{m.form_sourcing_heading()}</VisuallyHidden>
    </h2>
    <BatteryHead />
    <Presets />
    <MineralRows />
  </section>
);

/** In a frame the battery is asked with the car, and its minerals stand by themselves. */
export const SourcingSection = () => (
  <div className={styles.panel}>
    <Presets />
    <MineralRows />
  </div>
);
