import { describe, expect, it } from 'vitest';
import type { Presets } from '../data/presets';
import type { Decimal } from '../kernel/decimal';
import type { MineralId } from '../law';
import { blankEntry, blankForm, type EntryValues, type FormValues } from '../scenario-form';
import { mineralValue, refill } from './fill-battery';

const source = { source: { author: 'A', title: 'T', year: 2024 }, confidence: 'high' } as const;
const price = (usdPerKg: string) => ({ usdPerKg: usdPerKg as Decimal, ...source });
const kg = (content: Partial<Record<MineralId, string>>) => content as Partial<Record<MineralId, Decimal>>;

const presets: Presets = {
  edition: '1',
  asOf: '2026-01-01' as Presets['asOf'],
  reviewBy: '2027-01-01' as Presets['reviewBy'],
  chemistries: [
    {
      id: 'N',
      label: 'N',
      kgPerKwh: kg({ nickel: '0.5', lithium: '0.1', aluminum: '0.6', copper: '0.4' }),
      ...source,
    },
    {
      id: 'L',
      label: 'L',
      kgPerKwh: kg({ lithium: '0.09', aluminum: '0.7' }),
      cathodeAluminumKgPerKwh: '0.02' as Decimal,
      ...source,
    },
  ],
  defaultYear: 2024,
  priceSets: [
    {
      id: 'new',
      year: 2024,
      basis: 'usual',
      prices: { lithium: price('60'), nickel: price('16.8'), aluminum: price('2.855') },
    },
    { id: 'old', year: 2022, basis: 'usual', prices: { lithium: price('300'), aluminum: price('3') } },
  ],
  worldShares: [],
};

const battery = { chemistry: 'N', priceSet: 'new', aluminumScope: 'whole-pack' } as const;

/** A blank form with the battery chosen, then filled, then changed, then filled again. */
function filled(kwh = '75', choice: Partial<FormValues['battery']> = {}): FormValues {
  const blank = blankForm();
  const form = {
    ...blank,
    battery: { ...battery, ...choice },
    vehicle: { ...blank.vehicle, batteryKwh: kwh },
  };
  return refill(form, presets).values;
}

const editing = (form: FormValues, mineral: MineralId, changes: Partial<EntryValues>): FormValues => ({
  ...form,
  entries: form.entries.map((entry) => (entry.mineral === mineral ? { ...entry, ...changes } : entry)),
});

const choosing = (form: FormValues, choice: Partial<FormValues['battery']>): FormValues => ({
  ...form,
  battery: { ...form.battery, ...choice },
});

const withCapacity = (form: FormValues, batteryKwh: string): FormValues => ({
  ...form,
  vehicle: { ...form.vehicle, batteryKwh },
});

const table = ({ entries }: FormValues) =>
  entries.map(({ mineral, massKg, priceUsdPerKg, valueUsd }) => [mineral, massKg, priceUsdPerKg, valueUsd]);

describe('mineralValue', () => {
  it.each([
    ['to the cent', '37.5', '16.8', '630'],
    ['half a cent up', '0.5', '0.01', '0.01'],
    ['under half a cent down', '0.49', '0.01', '0'],
    ['grouped numbers as typed', '1,000', '$2', '2000'],
    ['no mass', '', '2', ''],
    ['no price', '2', '', ''],
    ['an unusable mass', 'x', '2', ''],
    ['a negative mass', '-1', '2', ''],
  ])('%s', (_why, massKg, priceUsdPerKg, value) => {
    expect(mineralValue({ massKg, priceUsdPerKg })).toBe(value);
  });
});

describe('refill', () => {
  it('fills a blank form with the listed minerals of the chemistry, in its order', () => {
    expect(table(filled())).toEqual([
      ['nickel', '37.5', '16.8', '630'],
      ['lithium', '7.5', '60', '450'],
      ['aluminum', '45', '2.855', '128.48'],
    ]);
  });

  it('follows the capacity, and keeps the figures while it cannot be used', () => {
    const unusable = refill(withCapacity(filled(), '7x'), presets).values;
    expect(table(unusable)).toEqual(table(filled()));
    expect(table(refill(withCapacity(unusable, '150'), presets).values)[0]).toEqual([
      'nickel',
      '75',
      '16.8',
      '1260',
    ]);
  });

  it('leaves a price that is not known blank, and the value with it', () => {
    expect(table(filled('75', { priceSet: 'old' }))[0]).toEqual(['nickel', '37.5', '', '']);
  });

  it('keeps what was typed by hand when the chemistry changes', () => {
    const edited = editing(editing(filled(), 'lithium', { valueUsd: '500' }), 'aluminum', {
      massKg: '50',
      valueUsd: '142.75',
    });
    expect(table(refill(choosing(edited, { chemistry: 'L' }), presets).values)).toEqual([
      ['lithium', '6.75', '60', '500'],
      ['aluminum', '50', '2.855', '142.75'],
    ]);
  });

  it('has a value follow its edited mass when the prices change', () => {
    const edited = editing(filled(), 'lithium', { massKg: '10', valueUsd: '600' });
    const [, lithium] = table(refill(choosing(edited, { priceSet: 'old' }), presets).values);
    expect(lithium).toEqual(['lithium', '10', '300', '3000']);
  });

  it('says which entries left with their mineral, and leaves those it did not fill', () => {
    const own = { ...blankEntry('cobalt', 'cobalt'), valueUsd: '9' };
    const form = { ...filled(), entries: [...filled().entries, own] };
    const { values, left } = refill(choosing(form, { chemistry: 'L' }), presets);
    expect(left.map(({ mineral }) => mineral)).toEqual(['nickel']);
    expect(values.entries.map(({ mineral }) => mineral)).toEqual(['lithium', 'aluminum', 'cobalt']);
  });

  it.each([
    ['left out', 'N', 'excluded', undefined],
    ['not told apart by the source', 'N', 'cathode-only', undefined],
    ['of the cathode', 'L', 'cathode-only', '1.5'],
    ['of the whole pack', 'L', 'whole-pack', '52.5'],
  ] as const)('takes aluminum %s', (_why, chemistry, aluminumScope, mass) => {
    const form = filled('75', { chemistry, aluminumScope });
    expect(form.entries.find(({ mineral }) => mineral === 'aluminum')?.massKg).toBe(mass);
  });

  it('leaves every entry when no chemistry is chosen any more', () => {
    const { values, left } = refill(choosing(filled(), { chemistry: '' }), presets);
    expect([table(values), left]).toEqual([table(filled()), []]);
  });

  it('gives back what it was when the choice goes back', () => {
    const there = refill(withCapacity(choosing(filled(), { priceSet: 'old' }), '60'), presets).values;
    expect(refill(withCapacity(choosing(there, { priceSet: 'new' }), '75'), presets).values).toEqual(
      filled(),
    );
  });
});
