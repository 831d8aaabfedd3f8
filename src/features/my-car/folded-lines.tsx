import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useReading, useValues } from '../../calculation';
import { presetsQuery } from '../../data/queries';
import type { Vehicle } from '../../data/vehicles';
import { NumberQuestion, Question, TaxQuestions, useField } from '../../questions';
import { usualFacts } from '../../scenario-form';
import { chemistryOf } from '../../starting-figures';
import { m } from '../../text';
import { format } from '../../text/format';
import { Checkbox, FieldGrid, SelectField, SummaryLine, TextField } from '../../ui';
import { FactQuestion } from './fact-questions';
import { CAR_FACTS, type CarFact } from './what-to-ask';

interface LineProps {
  readonly open: ReadonlySet<CarFact>;
  readonly car: Vehicle | undefined;
  readonly onBattery: () => void;
}

export const action = (): readonly [string, string] => [m.car_change(), m.car_done()];

/** The battery in one line; its size is asked there unless it stands open above. */
export function BatteryLine({ open, car, onBattery }: LineProps) {
  const { data: presets } = useQuery(presetsQuery);
  const { battery } = useValues();
  const kwh = useReading().scenario.vehicle?.batteryKwh;
  const chemistry = presets && chemistryOf(presets, battery.chemistry)?.label;
  return (
    <SummaryLine label={m.car_line_battery()} value={batteryWords(kwh, chemistry)} action={action()}>
      <FieldGrid>
        {open.has('batteryKwh') ? null : <FactQuestion fact="batteryKwh" car={car} onBattery={onBattery} />}
        <SelectField
          key={presets?.chemistries.length ?? 0}
          {...useField('battery.chemistry', onBattery)}
          label={m.form_chemistry()}
          hint={m.form_chemistry_hint()}
          options={[
            { value: '', label: m.form_not_known() },
            ...(presets?.chemistries ?? []).map(({ id, label }) => ({ value: id, label })),
          ]}
        />
      </FieldGrid>
    </SummaryLine>
  );
}

function batteryWords(size: string | undefined, chemistry: string | undefined): string {
  const kwh = size === undefined ? undefined : format.number(size, 1);
  if (kwh === undefined)
    return chemistry === undefined ? m.car_battery_none() : m.car_battery_chemistry({ chemistry });
  return chemistry === undefined ? m.car_battery_size({ kwh }) : m.car_battery_both({ kwh, chemistry });
}

/** What of the credit can be used, and by whom. */
export function TaxLine() {
  const { businessUsePercent, taxBeforeCreditUsd, transferToDealer } = useValues().buyer;
  const isSaid = businessUsePercent + taxBeforeCreditUsd + transferToDealer !== '';
  return (
    <SummaryLine
      label={m.car_line_tax()}
      value={isSaid ? m.car_tax_said() : m.car_tax_none()}
      action={action()}
    >
      <TaxQuestions />
    </SummaryLine>
  );
}

interface OtherFactsLineProps extends LineProps {
  /** What a VIN says, under it. */
  readonly vinReport: ReactNode;
}

/** Facts on which this car's answer does not hang. */
export function OtherFactsLine({ open, car, onBattery, vinReport }: OtherFactsLineProps) {
  const { error: _none, ...fuelCell } = useField('vehicle.fuelCell');
  const facts = CAR_FACTS.filter((fact) => fact !== 'batteryKwh' && !open.has(fact));
  return (
    <SummaryLine label={m.car_line_other()} value={m.car_other_value()} action={action()}>
      <FieldGrid>
        {facts.map((fact) => (
          <FactQuestion key={fact} fact={fact} car={car} onBattery={onBattery} />
        ))}
        <Question pointer="/vehicle/gvwrLb">
          <NumberQuestion name="vehicle.gvwrLb" label={m.form_weight()} suffix={m.form_lb()} />
        </Question>
      </FieldGrid>
      <Question pointer="/vehicle/vin">
        <TextField
          {...useField('vehicle.vin')}
          data-field="vin"
          label={m.form_vin()}
          hint={m.form_vin_hint()}
          autoComplete="off"
        />
        {vinReport}
      </Question>
      <Question pointer="/vehicle/fuelCell">
        <Checkbox {...fuelCell} label={m.form_fuel_cell()} hint={m.form_fuel_cell_hint()} />
      </Question>
    </SummaryLine>
  );
}

/** What is taken for granted until told otherwise. */
export function AssumedLine({ children }: { readonly children: ReactNode }) {
  const { origin, vehicle } = useValues();
  const asAssumed = usualFacts((fact) => origin[`vehicle.${fact}`] !== undefined || vehicle[fact] === '');
  const isAsAssumed = Object.values(asAssumed).every(Boolean);
  return (
    <SummaryLine
      label={m.car_line_assumed()}
      value={isAsAssumed ? m.car_assumed_value() : m.car_assumed_changed()}
      action={action()}
    >
      {children}
    </SummaryLine>
  );
}
