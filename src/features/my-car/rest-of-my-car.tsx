import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useValues } from '../../calculation';
import type { Vehicle } from '../../data/vehicles';
import { vehiclesQuery } from '../../data/vehicles-query';
import { carOf } from '../../starting-figures';
import { FactQuestion } from './fact-questions';
import { AssumedLine, BatteryLine, OtherFactsLine, TaxLine } from './folded-lines';
import { MineralsLine } from './minerals-line';
import styles from './my-car.module.css';
import { ReportQuestion } from './report-question';
import { useAsked, useOpenFacts } from './use-asked';
import { CAR_FACTS } from './what-to-ask';

interface RestOfMyCarProps {
  /** Runs after each change of the battery, which decides what figures are typical. */
  readonly onTypicalChange: () => void;
  /** Shown under the VIN. */
  readonly vinReport: ReactNode;
  /** The questions of what is assumed. */
  readonly assumptions: ReactNode;
}

/** What the answer of the form's car still hangs on, and the rest folded; another car begins anew. */
export function RestOfMyCar(props: RestOfMyCarProps) {
  const { data: list } = useQuery(vehiclesQuery);
  const values = useValues();
  return <OfTheCar key={values.vehicle.car} {...props} car={list && carOf(values, list)} />;
}

interface OfTheCarProps extends RestOfMyCarProps {
  readonly car: Vehicle | undefined;
}

function OfTheCar({ car, onTypicalChange, vinReport, assumptions }: OfTheCarProps) {
  const { data: list } = useQuery(vehiclesQuery);
  const asked = useAsked(car);
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
