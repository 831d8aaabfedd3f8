import type { ReactNode } from 'react';
import { DayQuestion, NumberQuestion, Question, useCountryOptions, useField } from '../../questions';
import { m } from '../../text';
import { Checkbox, CountrySelect, FieldGrid, SelectField, TextField } from '../../ui';
import styles from './vehicle-section.module.css';

interface VehicleSectionProps {
  /** Shown under the VIN. */
  readonly report?: ReactNode;
}

/** The car: class, price, weight, assembly, and the day it was acquired. Its delivery is asked with the battery. */
export function VehicleSection({ report = null }: VehicleSectionProps) {
  return (
    <div id="q-vehicle" className={styles.group}>
      <FieldGrid>
        <Question pointer="/vehicle/acquired">
          <DayQuestion
            name="vehicle.acquired"
            label={m.form_acquired()}
            hint={m.form_acquired_hint()}
            data-field="acquired"
          />
        </Question>
        <ClassQuestion />
        <Question pointer="/vehicle/msrpUsd">
          <NumberQuestion
            name="vehicle.msrpUsd"
            label={m.form_msrp()}
            hint={m.form_msrp_hint()}
            prefix={m.form_usd()}
            data-field="msrpUsd"
          />
        </Question>
        <AssemblyQuestion />
        <Question pointer="/vehicle/gvwrLb">
          <NumberQuestion name="vehicle.gvwrLb" label={m.form_weight()} suffix={m.form_lb()} />
        </Question>
      </FieldGrid>
      <FuelCellQuestion />
      <VinQuestion report={report} />
    </div>
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
        data-field="vehicleClass"
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
        data-field="finalAssembly"
        label={m.form_assembly()}
        hint={m.form_assembly_hint()}
        countries={useCountryOptions('north-america')}
      />
    </Question>
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
      <TextField
        {...field}
        label={m.form_vin()}
        hint={m.form_vin_hint()}
        autoComplete="off"
        data-field="vin"
      />
      {report}
    </Question>
  );
}
