import type { ReactNode } from 'react';
import { useReading } from '../../calculation';
import {
  DayQuestion,
  focusQuestion,
  NumberQuestion,
  OrderOfDays,
  Question,
  useCountryOptions,
  useField,
} from '../../questions';
import { useText } from '../../text';
import { useFormat } from '../../text/format';
import { Button, Checkbox, CountrySelect, FieldGrid, Section, SelectField, TextField } from '../../ui';
import styles from './vehicle-section.module.css';

interface VehicleSectionProps {
  /** Shown under the VIN. */
  readonly report?: ReactNode;
}

/** The car: days, class, price, weight, assembly. */
export function VehicleSection({ report = null }: VehicleSectionProps) {
  const text = useText();
  return (
    <Section heading={text.form_vehicle_heading()} id="q-vehicle">
      <FieldGrid>
        <Question pointer="/vehicle/acquired">
          <DayQuestion
            name="vehicle.acquired"
            label={text.form_acquired()}
            hint={text.form_acquired_hint()}
          />
        </Question>
        <Question pointer="/vehicle/placedInService">
          <DayQuestion
            name="vehicle.placedInService"
            label={text.form_delivered()}
            hint={text.form_delivered_hint()}
          />
        </Question>
      </FieldGrid>
      <OrderOfDays />
      <FieldGrid>
        <ClassQuestion />
        <Question pointer="/vehicle/msrpUsd">
          <NumberQuestion
            name="vehicle.msrpUsd"
            label={text.form_msrp()}
            hint={text.form_msrp_hint()}
            prefix={text.form_usd()}
          />
        </Question>
        <Question pointer="/vehicle/gvwrLb">
          <NumberQuestion name="vehicle.gvwrLb" label={text.form_weight()} suffix={text.form_lb()} />
        </Question>
        <AssemblyQuestion />
      </FieldGrid>
      <CapacityHere />
      <FuelCellQuestion />
      <VinQuestion report={report} />
    </Section>
  );
}

function ClassQuestion() {
  const text = useText();
  const options = [
    { value: '', label: text.form_not_known() },
    { value: 'suv', label: text.form_class_suv() },
    { value: 'pickup', label: text.form_class_pickup() },
    { value: 'van', label: text.form_class_van() },
    { value: 'other', label: text.form_class_other() },
  ];
  return (
    <Question pointer="/vehicle/vehicleClass">
      <SelectField
        {...useField('vehicle.vehicleClass')}
        label={text.form_class()}
        hint={text.form_class_hint()}
        options={options}
      />
    </Question>
  );
}

function AssemblyQuestion() {
  const text = useText();
  return (
    <Question pointer="/vehicle/finalAssembly">
      <CountrySelect
        {...useField('vehicle.finalAssembly')}
        label={text.form_assembly()}
        hint={text.form_assembly_hint()}
        countries={useCountryOptions('north-america')}
      />
    </Question>
  );
}

/** The capacity has its one field under Battery; here it is only told. */
function CapacityHere() {
  const text = useText();
  const { number } = useFormat();
  const { batteryKwh } = useReading().scenario.vehicle ?? {};
  return (
    <div className={styles.capacity}>
      <p>
        <strong>{text.form_capacity_here()}</strong>{' '}
        {batteryKwh === undefined
          ? text.form_capacity_unsaid()
          : text.form_capacity_said({ capacity: number(batteryKwh, 6) })}
      </p>
      <Button look="quiet" onClick={() => focusQuestion('/vehicle/batteryKwh')}>
        {text.form_capacity_go()}
      </Button>
    </div>
  );
}

function FuelCellQuestion() {
  const text = useText();
  const { error: _none, ...field } = useField('vehicle.fuelCell');
  return (
    <Question pointer="/vehicle/fuelCell">
      <Checkbox {...field} label={text.form_fuel_cell()} hint={text.form_fuel_cell_hint()} />
    </Question>
  );
}

/** Only read by itself, never looked up; `report` tells what it says. */
function VinQuestion({ report }: Required<VehicleSectionProps>) {
  const text = useText();
  const field = useField('vehicle.vin');
  return (
    <Question pointer="/vehicle/vin">
      <TextField {...field} label={text.form_vin()} hint={text.form_vin_hint()} autoComplete="off" />
      {report}
    </Question>
  );
}
