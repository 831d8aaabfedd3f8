import type { Presets } from '../data/presets';
import { blankForm, type FormValues, markedFrom } from '../scenario-form';
import { priceSetFor, refill } from './fill-battery';
import { filledFields } from './filled-fields';
import { fillUnsourced } from './world-shares';

/** A battery to draw where a form has no minerals, and what it was made of. */
export interface ExampleBattery {
  readonly values: FormValues;
  readonly chemistry: string;
  readonly kwh: string;
  readonly year: number;
}

/** What stands in where the form says nothing of it: an ordinary battery of a car. */
export const USUAL = { chemistry: 'NMC811', kwh: '75' } as const;

/** What of a form tells which battery would be like its car's. */
export type BatteryHints = Pick<FormValues, 'battery' | 'partners'> & {
  readonly vehicle: Pick<FormValues['vehicle'], 'placedInService' | 'batteryKwh'>;
};

/**
 * A battery of the form's chemistry, size and year, sourced as the world's output is, with the usual where the form
 * says nothing. It belongs to nobody: it is for a picture, and never goes into the form.
 */
export function exampleBattery(hints: BatteryHints, presets: Presets, title: string): ExampleBattery {
  const blank = blankForm();
  const chemistry = hints.battery.chemistry === '' ? USUAL.chemistry : hints.battery.chemistry;
  // Without a day no percentage would be drawn, and the picture would lack its point.
  const placedInService = hints.vehicle.placedInService || `${presets.defaultYear}-06-01`;
  const filledFor = (batteryKwh: string): FormValues =>
    refill(
      {
        ...blank,
        title,
        partners: hints.partners,
        battery: { ...blank.battery, chemistry },
        vehicle: { ...blank.vehicle, placedInService, batteryKwh },
      },
      presets,
    ).values;
  const own = filledFor(hints.vehicle.batteryKwh);
  // A size that cannot be read fills nothing.
  const filled = own.filledFrom.batteryKwh === '' ? filledFor(USUAL.kwh) : own;
  const { year } = priceSetFor(filled, presets);
  const values = { ...filled, entries: fillUnsourced(filled.entries, { presets, year }) };
  return {
    values: markedFrom(values, filledFields(values), 'example'),
    chemistry,
    kwh: filled.filledFrom.batteryKwh,
    year,
  };
}
