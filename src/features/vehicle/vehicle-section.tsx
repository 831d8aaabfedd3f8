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
import { m } from '../../text';
import { format } from '../../text/format';
import { Button, Checkbox, CountrySelect, FieldGrid, Section, SelectField, TextField } from '../../ui';
import styles from './vehicle-section.module.css';

interface VehicleSectionProps {
  /** Shown under the VIN. */
  readonly report?: ReactNode;
  /** Runs after each change of the day of delivery, which decides whose year's figures are typical. */
  readonly onDelivered?: () => void;
}

/** The car: days, class, price, weight, assembly. */
export function VehicleSection({ report = null, onDelivered = () => {} }: VehicleSectionProps) {
  return (
    <Section heading={m.form_vehicle_heading()} id="q-vehicle">
      <FieldGrid>
        <Question pointer="/vehicle/acquired">
          <DayQuestion name="vehicle.acquired" label={m.form_acquired()} hint={m.form_acquired_hint()} />
        </Question>
        <Question pointer="/vehicle/placedInService">
          <DayQuestion
            name="vehicle.placedInService"
            label={m.form_delivered()}
            hint={m.form_delivered_hint()}
            onEdit={onDelivered}
          />
        </Question>
      </FieldGrid>
      <OrderOfDays />
      <FieldGrid>
        <ClassQuestion />
        <Question pointer="/vehicle/msrpUsd">
          <NumberQuestion
            name="vehicle.msrpUsd"
            label={m.form_msrp()}
            hint={m.form_msrp_hint()}
            prefix={m.form_usd()}
          />
        </Question>
        <Question pointer="/vehicle/gvwrLb">
          <NumberQuestion name="vehicle.gvwrLb" label={m.form_weight()} suffix={m.form_lb()} />
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
  const options = [
    { value: '', label: m.form_not_known() },
    { value: 'suv', label: m.form_class_suv() },
    { value: 'pickup', label: m.form_class_pickup() },
    { value: 'van', label: m.form_class_van() },
    { value: 'other', label: m.form_class_other() },
  ];
  return (
    <Question pointer="/vehicle/vehicleClass">
      <SelectField
        {...useField('vehicle.vehicleClass')}
        label={m.form_class()}
        hint={m.form_class_hint()}
        options={options}
      />
    </Question>
  );
}

function AssemblyQuestion() {
  return (
    <Question pointer="/vehicle/finalAssembly">
      <CountrySelect
        {...useField('vehicle.finalAssembly')}
        label={m.form_assembly()}
        hint={m.form_assembly_hint()}
        countries={useCountryOptions('north-america')}
      />
    </Question>
  );
}

/** The capacity has its one field under Battery; here it is only told. */
function CapacityHere() {
  const { number } = format;
  const { batteryKwh } = useReading().scenario.vehicle ?? {};
  return (
    <div className={styles.capacity}>
      <p>
        <strong>{m.form_capacity_here()}</strong>{' '}
        {batteryKwh === undefined
          ? m.form_capacity_unsaid()
          : m.form_capacity_said({ capacity: number(batteryKwh, 6) })}
      </p>
      <Button look="quiet" onClick={() => focusQuestion('/vehicle/batteryKwh')}>
        {m.form_capacity_go()}
      </Button>
    </div>
  );
}

function FuelCellQuestion() {
  const { error: _none, ...field } = useField('vehicle.fuelCell');
  return (
    <Question pointer="/vehicle/fuelCell">
      <Checkbox {...field} label={m.form_fuel_cell()} hint={m.form_fuel_cell_hint()} />
    </Question>
  );
}

/** Only read by itself, never looked up; `report` tells what it says. */
function VinQuestion({ report }: Required<Pick<VehicleSectionProps, 'report'>>) {
  const field = useField('vehicle.vin');
  return (
    <Question pointer="/vehicle/vin">
      <TextField {...field} label={m.form_vin()} hint={m.form_vin_hint()} autoComplete="off" />
      {report}
    </Question>
  );
}
