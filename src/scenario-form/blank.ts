import type { MineralId } from '../law';
import { USUAL, usualFacts } from './usual-facts';
import type { ChainStage, EntryValues, FormValues, ItemValues, ShareStage } from './values';

const NO_PRESET = { chemistry: '', priceSet: '', aluminumScope: 'whole-pack' } as const;
const NO_YEAR = { filingStatus: '', magiUsd: '' } as const;

/** A form in which nothing is known, not even what is usually so. */
export const emptyForm = (): FormValues => ({
  title: '',
  origin: {},
  battery: { ...NO_PRESET },
  filledFrom: { ...NO_PRESET, batteryKwh: '' },
  vehicle: {
    acquired: '',
    placedInService: '',
    vehicleClass: '',
    msrpUsd: '',
    gvwrLb: '',
    batteryKwh: '',
    finalAssembly: '',
    fuelCell: false,
    ...usualFacts(() => ''),
    vin: '',
    car: '',
    acquisition: '',
    certifiedUsd: '',
  },
  buyer: {
    thisYear: { ...NO_YEAR },
    lastYear: { ...NO_YEAR },
    businessUsePercent: '',
    taxBeforeCreditUsd: '',
    transferToDealer: '',
  },
  sourcing: { test: '', graphiteTransition: false },
  entries: [],
  chainRows: [],
  components: { kind: 'share', northAmericanPercent: '', foreignEntityOfConcern: '', items: [] },
  partners: { suspended: [], added: [], japanAllMinerals: false },
});

/** The form to start from: empty but for the usual assumptions, which are marked as such. */
export function blankForm(): FormValues {
  const form = emptyForm();
  const origin = Object.fromEntries(
    Object.keys(USUAL).map((fact) => [`vehicle.${fact}`, 'assumed' as const]),
  );
  return { ...form, origin, vehicle: { ...form.vehicle, ...USUAL } };
}

const noParts = (): EntryValues['shares'] => ({ recycled: [], extraction: [], processing: [] });
const noActs = (): EntryValues['chain'] => ({ recycling: [], extraction: [], processing: [] });

/** A mineral of which nothing else is known. */
export const blankEntry = (id: string, mineral: MineralId): EntryValues => ({
  id,
  kind: 'shares',
  mineral,
  massKg: '',
  priceUsdPerKg: '',
  valueUsd: '',
  foreignEntityOfConcern: '',
  supplier: '',
  note: '',
  shares: noParts(),
  route: 'mined',
  chain: noActs(),
});

export const blankItem = (id: string): ItemValues => ({
  id,
  name: '',
  incrementalValueUsd: '',
  country: '',
  foreignEntityOfConcern: '',
});

/** An id made from the base that no other has: `lithium`, `lithium-2`, … */
export function freeId(base: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let id = base;
  for (let number = 2; ids.has(id); number += 1) id = `${base}-${number}`;
  return id;
}

/** The stages that a chain of this route has. */
export const stagesOfRoute = (route: EntryValues['route']): readonly ChainStage[] =>
  route === 'recycled' ? ['recycling'] : ['extraction', 'processing'];

/** Whether nothing is said of where the mineral comes from. */
export const isUnsourced = (entry: EntryValues): boolean =>
  (['recycled', 'extraction', 'processing'] satisfies ShareStage[]).every(
    (stage) => entry.shares[stage].length === 0,
  ) &&
  (['recycling', 'extraction', 'processing'] satisfies ChainStage[]).every(
    (stage) => entry.chain[stage].length === 0,
  );
