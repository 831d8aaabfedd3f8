import type { PriceBasis } from '../data/presets';
import { isDecimal, readDecimal } from '../kernel/decimal';
import { type Entry, evaluate, type MineralId, type Rulebook, type Scenario, SOURCING_TESTS } from '../law';
import { readForm } from '../scenario-form';
import { mineralValue } from '../starting-figures';
import { asKnown } from './as-known';
import {
  ALUMINUM_SCOPES,
  type Choice,
  formUnder,
  pricedSets,
  type Reading,
  type ReadingsGround,
  setLike,
  withChoice,
} from './readings';
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
export function* whatMoves(ground: ReadingsGround, own: Reading): Work<readonly Swing[]> {
  const base = leastShare(own.scenario, ground.rulebook);
  if (base === undefined) return [];
  const swings: Swing[] = [];
  for (const { mover, scenarios } of variations(ground, own)) {
    const shares = [base];
    for (const scenario of scenarios()) {
      shares.push(leastShare(scenario, ground.rulebook) ?? base);
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

const leastShare = (scenario: Scenario, rulebook: Rulebook): number | undefined =>
  evaluate(scenario, rulebook).minerals.share?.min;

interface Variation {
  readonly mover: Mover;
  readonly scenarios: () => readonly Scenario[];
}

const BASES = ['flake-graphite', 'lme-metals', 'lithium-china-spot'] as const;

function variations(ground: ReadingsGround, own: Reading): readonly Variation[] {
  const sets = pricedSets(ground);
  const set = sets.find(({ id }) => id === own.prices);
  const under = (choice: Partial<Choice>): Scenario =>
    withChoice(readForm(formUnder(ground, { ...own, ...choice })).scenario, { ...own, ...choice });
  const usual = sets.filter(({ basis }) => basis === (set?.basis ?? 'usual'));
  const like = (basis: PriceBasis) => (set === undefined ? undefined : setLike(sets, set, basis));
  return [
    { mover: { kind: 'price-year' }, scenarios: () => usual.map(({ id }) => under({ prices: id })) },
    ...BASES.map((basis) => ({
      mover: { kind: 'price-basis', basis } as const,
      scenarios: () =>
        [like('usual'), like(basis)].flatMap((each) => (each ? [under({ prices: each.id })] : [])),
    })),
    {
      mover: { kind: 'aluminum' },
      scenarios: () => (set === undefined ? [] : ALUMINUM_SCOPES.map((aluminum) => under({ aluminum }))),
    },
    {
      mover: { kind: 'japan' },
      scenarios: () => [withChoice(own.scenario, { ...own, japan: own.japan === 'all' ? 'five' : 'all' })],
    },
    {
      mover: { kind: 'test' },
      scenarios: () => SOURCING_TESTS.map((test) => withChoice(own.scenario, { ...own, test })),
    },
    ...mineralsOf(own.scenario).flatMap((mineral) => ofMineral(mineral, ground, own)),
  ];
}

/** The listed minerals' names, each once. */
const mineralsOf = ({ minerals }: Scenario): readonly MineralId[] => [
  ...new Set((minerals?.entries ?? []).map(({ mineral }) => mineral)),
];

function ofMineral(mineral: MineralId, ground: ReadingsGround, own: Reading): readonly Variation[] {
  const prices = pricesOf(mineral, ground);
  const [home] = ground.rulebook.partners.unitedStates.countries;
  const known = (entry: Entry): Entry => (home === undefined ? entry : asKnown(entry, home));
  const scaled = (by: number) => withEntries(own.scenario, mineral, (entry) => scaledValue(entry, by));
  const valued: Variation =
    prices.length > 1
      ? {
          mover: { kind: 'price', mineral },
          scenarios: () => prices.map((price) => atPrice(ground, own, { mineral, price })),
        }
      : {
          mover: { kind: 'value', mineral },
          scenarios: () => [scaled(1 - YARDSTICK), scaled(1 + YARDSTICK)],
        };
  return [
    valued,
    { mover: { kind: 'unknown', mineral }, scenarios: () => [withEntries(own.scenario, mineral, known)] },
  ];
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

/** The scenario with one mineral at another price. */
function atPrice(
  { values }: ReadingsGround,
  own: Reading,
  { mineral, price }: { readonly mineral: MineralId; readonly price: string },
): Scenario {
  const forms = new Map(values.entries.map((entry) => [entry.id, entry]));
  return withEntries(own.scenario, mineral, (entry) => {
    const form = forms.get(entry.id);
    const valueUsd = readDecimal(form === undefined ? '' : mineralValue({ ...form, priceUsdPerKg: price }));
    return isDecimal(valueUsd) ? { ...entry, valueUsd } : entry;
  });
}

function withEntries(scenario: Scenario, mineral: MineralId, change: (entry: Entry) => Entry): Scenario {
  const { minerals } = scenario;
  if (minerals === undefined) return scenario;
  const entries = minerals.entries.map((entry) => (entry.mineral === mineral ? change(entry) : entry));
  return { ...scenario, minerals: { ...minerals, entries } };
}

/** The same entry with its value so many times as great; as it is where that cannot be written. */
export function scaledValue(entry: Entry, by: number): Entry {
  const valueUsd = readDecimal((Number(entry.valueUsd) * by).toFixed(6).replace(/\.?0+$/, ''));
  return isDecimal(valueUsd) && Number(valueUsd) > 0 ? { ...entry, valueUsd } : entry;
}

/** From the worst pairing of a mineral's ores and refineries to the best. */
function pairingOf(mineral: MineralId, { scenario, evaluation }: Reading, base: number): Swing {
  const total = Number(evaluation.minerals.totalValueUsd);
  const gain = (scenario.minerals?.entries ?? []).reduce((sum, entry, at) => {
    const range = evaluation.minerals.entries[at]?.qualifyingPercent;
    return entry.mineral !== mineral || range === undefined
      ? sum
      : sum + (Number(entry.valueUsd) * (range.max - range.min)) / total;
  }, 0);
  return { mover: { kind: 'pairing', mineral }, least: base, most: base + gain };
}
