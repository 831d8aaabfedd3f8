import { describe, expect, it } from 'vitest';
import presetsFile from '../../public/data/presets.json';
import { parsePresets } from '../data/parse-presets';
import { evaluate } from '../law';
import {
  blankEntry,
  blankForm,
  type EntryValues,
  type FormValues,
  readForm,
  remainderOf,
} from '../scenario-form';
import { shippedRulebook } from '../testing/rulebook';
import { changedByHand, figuresFor } from './changed-by-hand';
import { exampleForm } from './examples';
import { refill } from './fill-battery';
import {
  isAsFilled,
  presetInForce,
  presetShares,
  type SourcingPreset,
  sourcedAlike,
  sourcedBy,
  sourcedForYear,
} from './sourcing-presets';

const parsed = parsePresets(presetsFile);
if (!parsed.ok) throw new Error('fixture');
const presets = parsed.value;
const example = exampleForm(presets, 'Example');

const figuresOn = (form: FormValues) => {
  const figures = figuresFor(form, presets, shippedRulebook);
  if (figures === undefined) throw new Error('fixture');
  return figures;
};
const figures = figuresOn(example);
const edited = (mineral: string, change: (entry: EntryValues) => EntryValues): FormValues => ({
  ...example,
  entries: example.entries.map((entry) => (entry.mineral === mineral ? change(entry) : entry)),
});

describe('all from partners', () => {
  const countries = (mineral: 'lithium' | 'aluminum' | 'manganese', stage: 'extraction' | 'processing') =>
    presetShares('partners', mineral, figures)?.[stage].map(({ country }) => country);

  it('takes the producers that count, brought to exactly 100', () => {
    expect(presetShares('partners', 'lithium', figures)?.extraction).toEqual([
      { country: 'AU', percent: '60.62' },
      { country: 'CL', percent: '35.85' },
      { country: 'CA', percent: '3.53' },
    ]);
    for (const { mineral } of presets.worldShares)
      for (const stage of ['extraction', 'processing'] as const) {
        const parts = presetShares('partners', mineral, figures)?.[stage] ?? [];
        if (parts.length > 0) expect(remainderOf(parts.map(({ percent }) => percent))).toBe(0n);
      }
  });

  it('takes Japan for its five minerals alone, and from its day on', () => {
    expect(presetShares('partners', 'cobalt', figures)?.processing.map(({ country }) => country)).toContain(
      'JP',
    );
    expect(countries('aluminum', 'processing')).not.toContain('JP');
    const early = figuresOn({ ...example, vehicle: { ...example.vehicle, placedInService: '2023-03-01' } });
    expect(presetShares('partners', 'cobalt', early)?.processing.map(({ country }) => country)).not.toContain(
      'JP',
    );
  });

  it('leaves not known what no partner is named for', () => {
    expect(countries('manganese', 'processing')).toEqual([]);
  });

  it('makes all of the example battery count', () => {
    const { entries, replaced } = sourcedBy(example.entries, 'partners', figures);
    const { scenario, problems } = readForm({ ...example, entries });
    expect([replaced, problems]).toEqual([[], []]);
    expect(evaluate(scenario, shippedRulebook).minerals.share).toEqual({
      min: 100,
      estimate: 100,
      max: 100,
      possible: 100,
    });
  });
});

describe('filled anew', () => {
  it('one filling replaces another, and nothing takes all away', () => {
    const partners = sourcedBy(example.entries, 'partners', figures).entries;
    expect(sourcedBy(partners, 'world', figures).entries).toEqual(example.entries);
    const nothing = sourcedBy(partners, 'nothing', figures).entries;
    expect(nothing.every(({ shares }) => shares.extraction.length === 0)).toBe(true);
  });

  it.each<[string, (entry: EntryValues) => EntryValues]>([
    [
      'a percentage',
      (entry) => ({ ...entry, shares: { ...entry.shares, processing: [{ country: 'KR', percent: '100' }] } }),
    ],
    [
      'a recycled part',
      (entry) => ({ ...entry, shares: { ...entry.shares, recycled: [{ country: 'US', percent: '5' }] } }),
    ],
    [
      'a chain',
      (entry) => ({
        ...entry,
        kind: 'chain',
        chain: { ...entry.chain, extraction: [{ country: 'AU', valueAddedUsd: '1' }] },
      }),
    ],
    ['a note', (entry) => ({ ...entry, note: 'From the maker' })],
    ['an answer on foreign entities', (entry) => ({ ...entry, foreignEntityOfConcern: 'none' })],
  ])('%s of a person’s own goes, and is told', (_what, change) => {
    const form = edited('nickel', change);
    for (const preset of ['world', 'partners', 'nothing', 'japan'] as const) {
      const { entries, replaced } = sourcedBy(form.entries, preset, figures);
      expect(replaced.map(({ mineral }) => mineral)).toEqual(['nickel']);
      expect(entries).toEqual(sourcedBy(example.entries, preset, figures).entries);
    }
  });

  it.each<SourcingPreset>(['world', 'partners', 'nothing', 'japan'])(
    '%s is in force until one mineral is sourced otherwise',
    (preset) => {
      const { entries } = sourcedBy(example.entries, preset, figures);
      expect(presetInForce(entries, figures)).toBe(preset);
      const [first, ...rest] = entries;
      if (first === undefined) throw new Error('fixture');
      const own = { recycled: [], extraction: [{ country: 'AU', percent: '1' }], processing: [] };
      expect(presetInForce([{ ...first, shares: own }, ...rest], figures)).toBeUndefined();
      expect(presetInForce([{ ...first, kind: 'chain' }, ...rest], figures)).toBeUndefined();
    },
  );

  it('no preset is in force without minerals, or for another year', () => {
    expect(presetInForce([], figures)).toBeUndefined();
    expect(presetInForce(example.entries, { ...figures, year: 2022 })).toBeUndefined();
  });

  it('a mineral of which the figures know nothing stays as it is', () => {
    const zinc = blankEntry('zinc', 'zinc');
    expect(sourcedBy([zinc], 'world', figures).entries).toEqual([zinc]);
    expect(isAsFilled(zinc, figures)).toBe(true);
  });
});

describe('another year of delivery', () => {
  const delivered = (placedInService: string, priceSet = ''): FormValues => ({
    ...example,
    battery: { ...example.battery, priceSet },
    vehicle: { ...example.vehicle, placedInService },
  });
  const inYear = (form: FormValues) => {
    const { values } = refill(form, presets);
    return { ...values, entries: sourcedForYear(values.entries, figuresOn(form)) };
  };
  const lithium = ({ entries }: FormValues) => entries.find(({ mineral }) => mineral === 'lithium');

  it.each([
    ['2023-06-01', '', '219.83', '44.97'],
    ['6/1/2023', '', '69.42', '37.09'],
    ['2025-06-01', '', '47.9', '31.9'],
    ['2025-06-01', 'year_2023', '219.83', '44.97'],
    ['2024-06-01', 'flake_2022', '362.48', '51'],
    ['', '', '69.42', '37.09'],
  ])('%s with the prices %j: the figures and the shares of that year', (day, priceSet, price, australia) => {
    const found = lithium(inYear(delivered(day, priceSet)));
    expect(found?.priceUsdPerKg).toBe(price);
    expect(found?.shares.extraction[0]).toEqual({ country: 'AU', percent: australia });
  });

  it('and back again gives what was there', () => {
    expect(inYear({ ...inYear(delivered('2023-06-01')), vehicle: example.vehicle })).toEqual(example);
  });

  it('leaves a price and a sourcing that were typed', () => {
    const own = { recycled: [], extraction: [{ country: 'AU', percent: '100' }], processing: [] };
    const form = edited('lithium', (entry) => ({ ...entry, priceUsdPerKg: '1', shares: own }));
    const found = lithium(inYear({ ...form, vehicle: delivered('2023-06-01').vehicle }));
    expect([found?.priceUsdPerKg, found?.shares]).toEqual(['1', own]);
  });
});

describe('another chemistry', () => {
  const toLfp = (form: FormValues) => {
    const next = { ...form, battery: { ...form.battery, chemistry: 'LFP' } };
    const { values, left, stayed } = refill(next, presets, changedByHand(form, figures));
    const named = (entries: readonly EntryValues[]) => entries.map(({ mineral }) => mineral);
    return { now: named(values.entries), left: named(left), stayed: named(stayed) };
  };

  it('takes away what it has not, when nobody touched it', () => {
    expect(toLfp(example)).toEqual({
      now: ['lithium', 'graphite', 'aluminum'],
      left: ['nickel', 'cobalt', 'manganese'],
      stayed: [],
    });
    const partners = { ...example, entries: sourcedBy(example.entries, 'partners', figures).entries };
    expect(toLfp(partners).stayed).toEqual([]);
  });

  it.each<[string, (entry: EntryValues) => EntryValues]>([
    ['a value', (entry) => ({ ...entry, valueUsd: '999' })],
    ['a mass', (entry) => ({ ...entry, massKg: '1' })],
    ['a note', (entry) => ({ ...entry, note: 'From the maker' })],
    ['an answer on foreign entities', (entry) => ({ ...entry, foreignEntityOfConcern: 'none' })],
    ['its sourcing', (entry) => ({ ...entry, shares: { ...entry.shares, processing: [] } })],
  ])('leaves a mineral of which a person changed %s', (_what, change) => {
    const { left, stayed } = toLfp(edited('nickel', change));
    expect(stayed).toEqual(['nickel']);
    expect(left).toEqual(['cobalt', 'manganese']);
  });

  const backAgain = (before: readonly EntryValues[]) => {
    const lfp = before.filter(({ mineral }) => ['lithium', 'graphite'].includes(mineral));
    const nickel = blankEntry('nickel', 'nickel');
    return sourcedAlike([...lfp, nickel], lfp, figures).at(-1)?.shares;
  };

  it.each<SourcingPreset>(['world', 'partners', 'nothing'])(
    'brings minerals that are sourced as the others are: %s',
    (preset) => {
      const { entries } = sourcedBy(example.entries, preset, figures);
      expect(backAgain(entries)).toEqual(presetShares(preset, 'nickel', figures));
    },
  );

  it('says nothing of a new mineral where the others are sourced by hand, or not alike', () => {
    const own = { recycled: [], extraction: [{ country: 'AU', percent: '1' }], processing: [] };
    const byHand = example.entries.map((entry) => ({ ...entry, shares: own }));
    expect(backAgain(byHand)).toEqual(blankEntry('nickel', 'nickel').shares);
    const [first, ...rest] = example.entries;
    const partners = sourcedBy(rest, 'partners', figures).entries;
    expect(backAgain(first === undefined ? [] : [first, ...partners])).toEqual(
      blankEntry('nickel', 'nickel').shares,
    );
  });

  it('takes nothing away while the figures are not loaded', () => {
    const isKept = changedByHand(example, figuresFor(example, presets, null));
    const next = { ...example, battery: { ...example.battery, chemistry: 'LFP' } };
    expect(refill(next, presets, isKept).left).toEqual([]);
    expect(figuresFor(blankForm(), undefined, shippedRulebook)).toBeUndefined();
  });
});
