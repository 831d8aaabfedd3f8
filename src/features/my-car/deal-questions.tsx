import { useFormContext } from 'react-hook-form';
import { useSnapshot } from '../../calculation';
import { DayQuestion, OrderOfDays, Question, useField } from '../../questions';
import { type FormValues, withAcquisition } from '../../scenario-form';
import { m } from '../../text';
import { FieldGrid, RadioGroup } from '../../ui';
import styles from './my-car.module.css';

/** New, used or leased. */
export function AcquisitionQuestion() {
  const { getValues, setValue } = useFormContext<FormValues>();
  const follow = () => {
    const values = getValues();
    const next = withAcquisition(values, values.vehicle.acquisition);
    if (next.vehicle.originalUse === values.vehicle.originalUse) return;
    setValue('vehicle.originalUse', next.vehicle.originalUse, { shouldDirty: true });
    setValue('origin', next.origin);
  };
  return (
    <Question pointer="/vehicle/leased">
      <RadioGroup
        {...useField('vehicle.acquisition', follow)}
        data-field="acquisition"
        legend={m.car_acquisition()}
        options={[
          { value: 'new', label: m.car_new() },
          { value: 'used', label: m.car_used() },
          { value: 'leased', label: m.car_leased() },
        ]}
      />
    </Question>
  );
}

/** Whether the day of delivery alone tells that the car was acquired in time. */
const useIsContractNeedless = (): boolean =>
  useSnapshot(
    ({ values, calculation }) =>
      values.vehicle.acquired === '' &&
      calculation?.decided.evaluation.findings.some(
        ({ rule, status }) => rule === 'acquired-in-time' && status === 'met',
      ) === true,
  );

interface DaysQuestionProps {
  /** Whether the day of delivery is of use. */
  readonly hasDelivery: boolean;
  readonly onDelivered: () => void;
}

/** The two days that decide which rules hold. */
export function DaysQuestion({ hasDelivery, onDelivered }: DaysQuestionProps) {
  const isNeedless = useIsContractNeedless();
  return (
    <div className={styles.group}>
      <FieldGrid>
        <Question pointer="/vehicle/acquired">
          <DayQuestion
            name="vehicle.acquired"
            data-field="acquired"
            label={m.car_acquired()}
            hint={isNeedless ? m.car_acquired_needless() : m.car_acquired_hint()}
          />
        </Question>
        {hasDelivery ? (
          <Question pointer="/vehicle/placedInService">
            <DayQuestion
              name="vehicle.placedInService"
              data-field="placedInService"
              label={m.car_delivered()}
              hint={m.car_delivered_hint()}
              onEdit={onDelivered}
            />
          </Question>
        ) : null}
      </FieldGrid>
      <OrderOfDays />
    </div>
  );
}
