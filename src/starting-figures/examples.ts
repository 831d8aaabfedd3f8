import type { Presets } from '../data/presets';
import { blankForm, type EntryValues, type FormValues, markedFrom } from '../scenario-form';
import { priceSetFor, refill } from './fill-battery';
import { filledFields } from './filled-fields';
import { IN_JAPAN, REFINED_IN_JAPAN } from './sourcing-presets';
import { fillUnsourced } from './world-shares';

/**
 * A 75 kWh NMC 811 battery in an SUV delivered on 2024-06-01, sourced as the world's output of 2024 was. The
 * minerals are those of the presets; vehicle, components and buyer are invented.
 */
export function exampleForm(presets: Presets, title: string): FormValues {
  const blank = blankForm();
  const battery = {
    chemistry: 'NMC811',
    priceSet: '',
    aluminumScope: 'whole-pack',
  } as const;
  const { values } = refill({ ...blank, title, battery, vehicle: { ...blank.vehicle, ...VEHICLE } }, presets);
  const { year } = priceSetFor(values, presets);
  const entries = fillUnsourced(values.entries, { presets, year });
  const filled = { ...values, ...otherAnswers(), entries };
  return markedFrom(filled, filledFields(filled), 'example');
}

/** The same battery with the agreement's five minerals refined in Japan alone. */
export function refinedInJapan(form: FormValues, title: string): FormValues {
  return { ...form, title, entries: form.entries.map(inJapan) };
}

const inJapan = (entry: EntryValues): EntryValues =>
  REFINED_IN_JAPAN.includes(entry.mineral)
    ? { ...entry, shares: { ...entry.shares, processing: [...IN_JAPAN] } }
    : entry;

const VEHICLE = {
  acquired: '2024-05-18',
  placedInService: '2024-06-01',
  vehicleClass: 'suv',
  msrpUsd: '52000',
  gvwrLb: '5800',
  batteryKwh: '75',
  finalAssembly: 'US',
} as const;

const otherAnswers = (): Pick<FormValues, 'buyer' | 'components'> => ({
  buyer: {
    thisYear: { filingStatus: 'joint', magiUsd: '145000' },
    lastYear: { filingStatus: 'joint', magiUsd: '138000' },
    businessUsePercent: '0',
    taxBeforeCreditUsd: '16500',
    transferToDealer: 'no',
  },
  components: {
    kind: 'share',
    northAmericanPercent: '70',
    foreignEntityOfConcern: 'none',
    items: [],
  },
});
