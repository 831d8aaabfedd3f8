import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Presets } from '../../data/presets';
import { presetsQuery } from '../../data/queries';
import { priceSetName, useField } from '../../questions';
import type { FormValues } from '../../scenario-form';
import { chemistryOf } from '../../starting-figures';
import { m } from '../../text';
import { Disclosure, FieldGrid, SelectField, Skeleton } from '../../ui';
import { BatterySources, MineralTable } from './late-parts';
import { useRefill } from './use-refill';

/** Whose prices and shares are taken, what of aluminum is counted, and each mineral's mass and price. */
export function FiguresQuestions() {
  const { data: presets } = useQuery(presetsQuery);
  const refill = useRefill(presets);
  return (
    <>
      <FieldGrid>
        <PriceSetQuestion presets={presets} onEdit={refill} />
        <AluminumQuestion presets={presets} onEdit={refill} />
      </FieldGrid>
      <div>
        <Disclosure lazy summary={m.form_mass_price_heading()}>
          <Suspense fallback={<Skeleton lines={18} />}>
            <MineralTable />
          </Suspense>
        </Disclosure>
        {presets === undefined ? null : (
          <Disclosure lazy summary={m.form_sources()}>
            <Suspense fallback={<Skeleton lines={18} />}>
              <BatterySources presets={presets} />
            </Suspense>
          </Disclosure>
        )}
      </div>
    </>
  );
}

interface ChoiceProps {
  /** Undefined until they are loaded. */
  readonly presets: Presets | undefined;
  readonly onEdit: () => void;
}

function PriceSetQuestion({ presets, onEdit }: ChoiceProps) {
  const sets = presets?.priceSets ?? [];
  return (
    <SelectField
      key={sets.length}
      {...useField('battery.priceSet', onEdit)}
      label={m.form_price_set()}
      hint={m.form_price_set_hint()}
      options={[
        { value: '', label: m.form_prices_of_delivery() },
        ...sets.map((set) => ({ value: set.id, label: priceSetName(set) })),
      ]}
    />
  );
}

function AluminumQuestion({ presets, onEdit }: ChoiceProps) {
  const { control } = useFormContext<FormValues>();
  const { chemistry: id, aluminumScope } = useWatch({ control, name: 'battery' });
  const field = useField('battery.aluminumScope', onEdit);
  const chemistry = presets && chemistryOf(presets, id);
  const known = chemistry?.cathodeAluminumKgPerKwh !== undefined;
  const unknown = aluminumScope === 'cathode-only' && chemistry !== undefined && !known;
  const options = [
    { value: 'whole-pack', label: m.form_aluminum_whole_pack() },
    { value: 'excluded', label: m.form_aluminum_excluded() },
    { value: 'cathode-only', label: m.form_aluminum_cathode_only() },
  ];
  return (
    <SelectField
      {...field}
      label={m.form_aluminum_scope()}
      hint={unknown ? m.form_aluminum_cathode_unknown() : m.form_aluminum_hint()}
      options={options.filter(({ value }) => known || value !== 'cathode-only' || aluminumScope === value)}
    />
  );
}
