import { useQuery } from '@tanstack/react-query';
import { presetsQuery } from '../../data/queries';
import { UndoNotice } from '../../kept-work';
import { DayQuestion, NumberQuestion, OrderOfDays, Question, useField } from '../../questions';
import { m } from '../../text';
import { SelectField } from '../../ui';
import styles from './battery-head.module.css';
import { useFollowYear } from './use-follow-year';
import { useRefill } from './use-refill';

/** Which battery: chemistry, capacity and the day that says whose year's figures are typical. */
export function BatteryHead() {
  const { data: presets } = useQuery(presetsQuery);
  const refill = useRefill(presets);
  const chemistries = presets?.chemistries ?? [];
  const followYear = useFollowYear();
  return (
    <>
      <div className={styles.head}>
        <SelectField
          key={chemistries.length}
          {...useField('battery.chemistry', refill)}
          label={m.form_chemistry()}
          options={[
            { value: '', label: m.form_chemistry_none() },
            ...chemistries.map(({ id, label }) => ({ value: id, label })),
          ]}
        />
        <Question pointer="/vehicle/batteryKwh">
          <NumberQuestion
            name="vehicle.batteryKwh"
            label={m.form_capacity()}
            suffix={m.form_kwh()}
            data-field="batteryKwh"
            onEdit={refill}
          />
        </Question>
        <Question pointer="/vehicle/placedInService">
          <DayQuestion
            name="vehicle.placedInService"
            label={m.form_delivered()}
            data-field="placedInService"
            onEdit={followYear}
          />
        </Question>
      </div>
      <OrderOfDays />
      <UndoNotice scope="battery" />
    </>
  );
}
