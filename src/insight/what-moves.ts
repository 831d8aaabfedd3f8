import type { PriceBasis } from '../data/presets';
import { isDecimal, readDecimal } from '../kernel/decimal';
import { type Entry, type MineralId, type Scenario, SOURCING_TESTS } from '../law';
import { mineralValue } from '../starting-figures';
import { asKnown } from './as-known';
import { entriesUnder, type FiguresChoice } from './figures-under';
import { entriesOf, holder } from './held';
import {
  ALUMINUM_SCOPES,
  type Choice,
  type OwnReading,
  pricedSets,
  type ReadingsGround,
  setLike,
  withChoice,
} from './readings';
import { scaledValue } from './scaled-value';
import type { Work } from './work';

/** What is varied by itself while all else stays as the form has it. */
export type Mover =
  /** Usual prices of the years; the other bases of prices of the same year. */
  | { readonly kind: 'price-year' }
  | { readonly kind: 'price-basis'; readonly basis: Exclude<PriceBasis, 'usual'> }
  | { readonly kind: 'aluminum' | 'japan' | 'test' }
  /** The price of one mineral among all sets. */
  | { readonly kind: 'price'; readonly mineral: MineralId }
  /** A value that a person typed, a tenth less or more: a yardstick. */
  | { readonly kind: 'value'; readonly mineral: MineralId }
  /** What is not known of a mineral, as if it counted. */
  | { readonly kind: 'unknown'; readonly mineral: MineralId }
  /** Which ore went to which refinery, at its best. */
  | { readonly kind: 'pairing'; readonly mineral: MineralId };

/** A mover with the least and the greatest share that surely counts under its choices, in percent. */
export interface Swing {
  readonly mover: Mover;
  readonly least: number;
  readonly most: number;
}

/** A value that a person typed is varied by so much either way. */
export const YARDSTICK = 0.1;

/** What moves the share that surely counts, one thing at a time, the greatest swing first; what moves nothing is left out. */
export function* whatMoves(ground: ReadingsGround, own: OwnReading): Work<readonly Swing[]> {
  const base = own.share?.min;
  if (base === undefined) return [];
  const held = holder(own.scenario, ground.rulebook);
  const swings: Swing[] = [];
  for (const { mover, batteries } of variations(ground, own)) {
    const shares = [base];
    for (const { entries, under } of batteries()) {
      const other = under === undefined ? held : holder(under, ground.rulebook);
      shares.push(other(entries).share?.min ?? base);
      yield;
    }
    swings.push({ mover, least: Math.min(...shares), most: Math.max(...shares) });
  }
  for (const mineral of mineralsOf(own.scenario)) swings.push(pairingOf(mineral, own, base));
  return swings
    .filter(({ least, most }) => most - least > NOTHING)
    .sort((a, b) => b.most - b.least - (a.most - a.least));
}

/** Shares are correct to 1e-9. */
const NOTHING = 2e-9;

/** A battery to hold, under the law as the form reads it unless another scenario says how. */
interface Battery {
  readonly entries: readonly Entry[];
  readonly under?: Scenario;
}

interface Variation {
  readonly mover: Mover;
  readonly batteries: () => readonly Battery[];
}

const BASES = ['flake-graphite', 'lme-metals', 'lithium-china-spot'] as const;

function variations(ground: ReadingsGround, own: OwnReading): readonly Variation[] {
  const sets = pricedSets(ground);
  const set = sets.find(({ id }) => id === own.prices);
  const figures = (choice: Partial<FiguresChoice>): Battery => ({
    entries: entriesUnder(own.scenario, ground, { ...own, ...choice }),
  });
  const read = (choice: Partial<Pick<Choice, 'japan' | 'test'>>): Battery => ({
    entries: entriesOf(own.scenario),
    under: withChoice(own.scenario, { ...own, ...choice }),
  });
  const usual = sets.filter(({ basis }) => basis === (set?.basis ?? 'usual'));
  const like = (basis: PriceBasis) => (set === undefined ? undefined : setLike(sets, set, basis));
  return [
    { mover: { kind: 'price-year' }, batteries: () => usual.map(({ id }) => figures({ prices: id })) },
    ...BASES.map((basis) => ({
      mover: { kind: 'price-basis', basis } as const,
      batteries: () =>
        [like('usual'), like(basis)].flatMap((each) => (each ? [figures({ prices: each.id })] : [])),
    })),
    {
      mover: { kind: 'aluminum' },
      batteries: () => (set === undefined ? [] : ALUMINUM_SCOPES.map((aluminum) => figures({ aluminum }))),
    },
    { mover: { kind: 'japan' }, batteries: () => [read({ japan: own.japan === 'all' ? 'five' : 'all' })] },
    { mover: { kind: 'test' }, batteries: () => SOURCING_TESTS.map((test) => read({ test })) },
    ...mineralsOf(own.scenario).flatMap((mineral) => ofMineral(mineral, ground, own)),
  ];
}

/** The listed minerals' names, each once. */
const mineralsOf = (scenario: Scenario): readonly MineralId[] => [
  ...new Set(entriesOf(scenario).map(({ mineral }) => mineral)),
];

function ofMineral(mineral: MineralId, ground: ReadingsGround, own: OwnReading): readonly Variation[] {
  const prices = pricesOf(mineral, ground);
  const [home] = ground.rulebook.partners.unitedStates.countries;
  const known = (entry: Entry): Entry => (home === undefined ? entry : asKnown(entry, home));
  const changed = (change: (entry: Entry) => Entry): Battery => ({
    entries: entriesOf(own.scenario).map((entry) => (entry.mineral === mineral ? change(entry) : entry)),
  });
  const scaled = (by: number): Battery => changed((entry) => scaledValue(entry, by));
  const valued: Variation =
    prices.length > 1
      ? {
          mover: { kind: 'price', mineral },
          batteries: () => prices.map((price) => changed(atPrice(ground, price))),
        }
      : {
          mover: { kind: 'value', mineral },
          batteries: () => [scaled(1 - YARDSTICK), scaled(1 + YARDSTICK)],
        };
  return [valued, { mover: { kind: 'unknown', mineral }, batteries: () => [changed(known)] }];
}

/** The prices of a mineral among the sets, where the form's value is its mass times a set's price. */
function pricesOf(mineral: MineralId, { values, presets }: ReadingsGround): readonly string[] {
  const entries = values.entries.filter((entry) => entry.mineral === mineral);
  const all = presets.priceSets.flatMap(({ prices }) => prices[mineral]?.usdPerKg ?? []);
  const follows = entries.length > 0 && entries.every((entry) => entry.valueUsd === mineralValue(entry));
  return follows && entries.some(({ priceUsdPerKg }) => all.some((price) => price === priceUsdPerKg))
    ? [...new Set<string>(all)]
    : [];
}

/** Tells an entry at another price of its mass. */
function atPrice({ values }: ReadingsGround, price: string): (entry: Entry) => Entry {
  const forms = new Map(values.entries.map((entry) => [entry.id, entry]));
  return (entry) => {
    const form = forms.get(entry.id);
    const valueUsd = readDecimal(form === undefined ? '' : mineralValue({ ...form, priceUsdPerKg: price }));
    return isDecimal(valueUsd) ? { ...entry, valueUsd } : entry;
  };
}

/** From the worst pairing of a mineral's ores and refineries to the best. */
function pairingOf(mineral: MineralId, { scenario, entries, totalUsd }: OwnReading, base: number): Swing {
  const gain = entriesOf(scenario).reduce((sum, entry, at) => {
    const range = entries[at]?.qualifyingPercent;
    return entry.mineral !== mineral || range === undefined
      ? sum
      : sum + (Number(entry.valueUsd) * (range.max - range.min)) / totalUsd;
  }, 0);
  return { mover: { kind: 'pairing', mineral }, least: base, most: base + gain };
}
