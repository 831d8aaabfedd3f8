import { useFormContext } from 'react-hook-form';
import { useReading, useRulebook, useValues } from '../../calculation';
import type { Vehicle } from '../../data/vehicles';
import { type Country, standingFigure } from '../../law';
import { NumberQuestion, Question, useCountryOptions, useField } from '../../questions';
import type { FormValues } from '../../scenario-form';
import { m } from '../../text';
import { format } from '../../text/format';
import { Button, CountrySelect, SelectField } from '../../ui';
import styles from './my-car.module.css';
import type { CarFact } from './what-to-ask';

interface FactQuestionProps {
  readonly fact: CarFact;
  /** The picked car, which tells what may be answered. */
  readonly car: Vehicle | undefined;
  /** Runs after each change of the battery. */
  readonly onBattery: () => void;
}

/** One fact of the car. */
export function FactQuestion({ fact, car, onBattery }: FactQuestionProps) {
  switch (fact) {
    case 'vehicleClass':
      return <ClassQuestion />;
    case 'msrpUsd':
      return <PriceQuestion car={car} />;
    case 'finalAssembly':
      return <AssemblyQuestion listed={car?.assembly.alsoElsewhere ? car.assembly.country : undefined} />;
    case 'batteryKwh':
      return <SizeQuestion car={car} onBattery={onBattery} />;
  }
}

function ClassQuestion() {
  return (
    <Question pointer="/vehicle/vehicleClass">
      <SelectField
        {...useField('vehicle.vehicleClass')}
        data-field="vehicleClass"
        label={m.car_class()}
        hint={m.car_class_hint()}
        options={[
          { value: '', label: m.form_not_known() },
          { value: 'suv', label: m.form_class_suv() },
          { value: 'pickup', label: m.form_class_pickup() },
          { value: 'van', label: m.form_class_van() },
          { value: 'other', label: m.form_class_other() },
        ]}
      />
    </Question>
  );
}

/** The price limit of the picked car, or of the class that was said, in USD. */
function usePriceLimit(car: Vehicle | undefined): string | undefined {
  const rulebook = useRulebook();
  const { vehicleClass, placedInService } = useReading().scenario.vehicle ?? {};
  if (rulebook === null || vehicleClass === undefined) return car?.msrpLimitUsd;
  return standingFigure(rulebook.parameters['price-limit'], placedInService).value[vehicleClass];
}

function PriceQuestion({ car }: Pick<FactQuestionProps, 'car'>) {
  const limit = usePriceLimit(car);
  return (
    <Question pointer="/vehicle/msrpUsd">
      <NumberQuestion
        name="vehicle.msrpUsd"
        data-field="msrpUsd"
        label={limit === undefined ? m.car_price() : m.car_price_limit({ usd: format.money(limit) })}
        hint={m.car_price_hint()}
        prefix={m.form_usd()}
      />
    </Question>
  );
}

/** `listed`: the country for which a model of several places is on the list, one press away. */
function AssemblyQuestion({ listed }: { readonly listed: Country | undefined }) {
  const { setValue } = useFormContext<FormValues>();
  const isOpen = useValues().vehicle.finalAssembly === '';
  return (
    <Question pointer="/vehicle/finalAssembly">
      <CountrySelect
        {...useField('vehicle.finalAssembly')}
        data-field="finalAssembly"
        label={m.car_assembly()}
        hint={listed === undefined ? m.car_assembly_hint() : m.car_assembly_several()}
        countries={useCountryOptions('north-america')}
      />
      {listed !== undefined && isOpen ? (
        <div className={styles.chips}>
          <Button onClick={() => setValue('vehicle.finalAssembly', listed, { shouldDirty: true })}>
            {format.country(listed)}
          </Button>
        </div>
      ) : null}
    </Question>
  );
}

function SizeQuestion({ car, onBattery }: Omit<FactQuestionProps, 'fact'>) {
  const day = useReading().scenario.vehicle?.placedInService;
  const sizes = (car?.batteries ?? []).map(({ kwh }) => format.number(kwh, 1));
  const known = sizes.length === 0 ? [] : [m.car_kwh_known({ sizes: format.either(sizes) })];
  const givesAmount = day !== undefined && day < '2023-04-18';
  return (
    <Question pointer="/vehicle/batteryKwh">
      <NumberQuestion
        name="vehicle.batteryKwh"
        data-field="batteryKwh"
        label={m.car_kwh()}
        hint={format.sentences([givesAmount ? m.car_kwh_hint() : m.form_capacity_hint(), ...known])}
        suffix={m.form_kwh()}
        onEdit={onBattery}
      />
    </Question>
  );
}
