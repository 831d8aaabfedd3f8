import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Presets } from '../../data/presets';
import { presetsQuery } from '../../data/queries';
import { type FormValues, NumberQuestion, Question, UndoNotice, useField } from '../../form';
import { chemistryOf } from '../../form/fill';
import { latePart } from '../../form/late-part';
import { priceSetName } from '../../form/price-set-name';
import { useText } from '../../text';
import { Disclosure, FieldGrid, Section, SelectField, Skeleton } from '../../ui';
import { useRefill } from './use-refill';

const MineralTable = latePart(() => import('./mineral-table'));
const BatterySources = latePart(() => import('./battery-sources'));

/** Chemistry and capacity, which fill the mineral table; every number can be changed. */
export function BatterySection() {
  const text = useText();
  const { data: presets } = useQuery(presetsQuery);
  const refill = useRefill(presets);
  return (
    <Section heading={text.form_battery_heading()} intro={text.form_battery_intro()}>
      <FieldGrid>
        <ChemistryQuestion presets={presets} onEdit={refill} />
        <Question pointer="/vehicle/batteryKwh">
          <NumberQuestion
            name="vehicle.batteryKwh"
            label={text.form_capacity()}
            hint={text.form_capacity_hint()}
            suffix={text.form_kwh()}
            onEdit={refill}
          />
        </Question>
        <PriceSetQuestion presets={presets} onEdit={refill} />
        <AluminumQuestion presets={presets} onEdit={refill} />
      </FieldGrid>
      <UndoNotice scope="battery" />
      <div>
        <Disclosure lazy summary={text.form_mass_price_heading()}>
          <Suspense fallback={<Skeleton lines={18} />}>
            <MineralTable />
          </Suspense>
        </Disclosure>
        {presets === undefined ? null : (
          <Disclosure lazy summary={text.form_sources()}>
            <Suspense fallback={<Skeleton lines={18} />}>
              <BatterySources presets={presets} />
            </Suspense>
          </Disclosure>
        )}
      </div>
    </Section>
  );
}

interface ChoiceProps {
  /** Undefined until they are loaded. */
  readonly presets: Presets | undefined;
  readonly onEdit: () => void;
}

function ChemistryQuestion({ presets, onEdit }: ChoiceProps) {
  const text = useText();
  const chemistries = presets?.chemistries ?? [];
  return (
    <SelectField
      key={chemistries.length}
      {...useField('battery.chemistry', onEdit)}
      label={text.form_chemistry()}
      hint={text.form_chemistry_hint()}
      options={[
        { value: '', label: text.form_chemistry_none() },
        ...chemistries.map(({ id, label }) => ({ value: id, label })),
      ]}
    />
  );
}

function PriceSetQuestion({ presets, onEdit }: ChoiceProps) {
  const text = useText();
  const sets = presets?.priceSets ?? [];
  return (
    <SelectField
      key={sets.length}
      {...useField('battery.priceSet', onEdit)}
      label={text.form_price_set()}
      hint={text.form_price_set_hint()}
      options={[
        { value: '', label: text.form_prices_of_delivery() },
        ...sets.map((set) => ({ value: set.id, label: priceSetName(text, set) })),
      ]}
    />
  );
}

function AluminumQuestion({ presets, onEdit }: ChoiceProps) {
  const text = useText();
  const { control } = useFormContext<FormValues>();
  const { chemistry: id, aluminumScope } = useWatch({ control, name: 'battery' });
  const field = useField('battery.aluminumScope', onEdit);
  const chemistry = presets && chemistryOf(presets, id);
  const known = chemistry?.cathodeAluminumKgPerKwh !== undefined;
  const unknown = aluminumScope === 'cathode-only' && chemistry !== undefined && !known;
  const options = [
    { value: 'whole-pack', label: text.form_aluminum_whole_pack() },
    { value: 'excluded', label: text.form_aluminum_excluded() },
    { value: 'cathode-only', label: text.form_aluminum_cathode_only() },
  ];
  return (
    <SelectField
      {...field}
      label={text.form_aluminum_scope()}
      hint={unknown ? text.form_aluminum_cathode_unknown() : text.form_aluminum_hint()}
      options={options.filter(({ value }) => known || value !== 'cathode-only' || aluminumScope === value)}
    />
  );
}
