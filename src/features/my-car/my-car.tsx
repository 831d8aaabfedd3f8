import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useValues } from '../../calculation';
import { vehiclesQuery } from '../../data/vehicles-query';
import { carOf } from '../../starting-figures';
import { m } from '../../text';
import { VisuallyHidden } from '../../ui';
import { CarQuestion } from './car-question';
import { AcquisitionQuestion, DaysQuestion } from './deal-questions';
import { IncomeQuestion } from './income-question';
import styles from './my-car.module.css';
import { useAsked } from './use-asked';

interface MyCarProps {
  /** Runs after each change of the day of delivery, which decides what figures are typical. */
  readonly onTypicalChange: () => void;
  /** Whether the device may keep what is said, so that it is asked about income. */
  readonly isKept?: boolean;
  /** What else is asked of the car, where there is anything else to say. */
  readonly children: ReactNode;
}

/** The questions of a buyer, in the order in which they decide. */
export function MyCar({ onTypicalChange, isKept = true, children }: MyCarProps) {
  const { data: list } = useQuery({ ...vehiclesQuery, enabled: false });
  const values = useValues();
  const asked = useAsked(list && carOf(values, list));
  return (
    <section aria-label={m.car_questions()} className={styles.questions}>
      <h2 className={styles.spoken}>
        <VisuallyHidden>{m.car_questions()}</VisuallyHidden>
      </h2>
      <AcquisitionQuestion />
      {asked.car ? <CarQuestion /> : null}
      <DaysQuestion hasDelivery={asked.delivery} onDelivered={onTypicalChange} />
      {asked.income ? <IncomeQuestion isKept={isKept} /> : null}
      {asked.rest ? children : null}
    </section>
  );
}
