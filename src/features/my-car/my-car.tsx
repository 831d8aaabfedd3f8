import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useValues } from '../../calculation';
import type { Vehicle } from '../../data/vehicles';
import { vehiclesQuery } from '../../data/vehicles-query';
import { carOf } from '../../starting-figures';
import { m } from '../../text';
import { VisuallyHidden } from '../../ui';
import { CarQuestion } from './car-question';
import { AcquisitionQuestion, DaysQuestion } from './deal-questions';
import { FactQuestion } from './fact-questions';
import { AssumedLine, BatteryLine, MineralsLine, OtherFactsLine, TaxLine } from './folded-lines';
import { IncomeQuestion } from './income-question';
import styles from './my-car.module.css';
import { ReportQuestion } from './report-question';
import { useAsked, useOpenFacts } from './use-asked';
import { type Asked, CAR_FACTS } from './what-to-ask';

interface MyCarProps {
  /** Runs after each change of the day of delivery or of the battery, which decide what figures are typical. */
  readonly onTypicalChange: () => void;
  /** Shown under the VIN. */
  readonly vinReport: ReactNode;
  /** The questions of what is assumed. */
  readonly assumptions: ReactNode;
}

/** The questions of a buyer, in the order in which they decide. */
export function MyCar(props: MyCarProps) {
  const { data: list } = useQuery(vehiclesQuery);
  const values = useValues();
  const car = list && carOf(values, list);
  const asked = useAsked(car);
  return (
    <section aria-label={m.car_questions()} className={styles.questions}>
      <h2 className={styles.heading}>
        <VisuallyHidden>{m.car_questions()}</VisuallyHidden>
      </h2>
      <AcquisitionQuestion />
      {asked.car ? <CarQuestion /> : null}
      <DaysQuestion hasDelivery={asked.delivery} onDelivered={props.onTypicalChange} />
      {asked.income ? <IncomeQuestion /> : null}
      {asked.rest ? <OfTheCar key={values.vehicle.car} {...props} car={car} asked={asked} /> : null}
    </section>
  );
}

interface OfTheCarProps extends MyCarProps {
  readonly car: Vehicle | undefined;
  readonly asked: Asked;
}

/** What this car's answer still hangs on, and the rest folded. */
function OfTheCar({ car, asked, onTypicalChange, vinReport, assumptions }: OfTheCarProps) {
  const { data: list } = useQuery(vehiclesQuery);
  const open = useOpenFacts(asked.facts);
  return (
    <>
      {CAR_FACTS.filter((fact) => open.has(fact)).map((fact) => (
        <FactQuestion key={fact} fact={fact} car={car} onBattery={onTypicalChange} />
      ))}
      {asked.report ? <ReportQuestion list={list} /> : null}
      <div className={styles.lines}>
        <BatteryLine open={open} car={car} onBattery={onTypicalChange} />
        <MineralsLine />
        <TaxLine />
        <OtherFactsLine open={open} car={car} onBattery={onTypicalChange} vinReport={vinReport} />
        <AssumedLine>{assumptions}</AssumedLine>
      </div>
    </>
  );
}
