import type { Presets, PriceBasis, PriceSet } from '../data/presets';
import {
  type Entry,
  evaluate,
  type MineralsResult,
  type Rulebook,
  type Scenario,
  SOURCING_TESTS,
  type SourcingTest,
  sourcingTest,
} from '../law';
import { type FormValues, readForm } from '../scenario-form';
import { chemistryOf, priceSetFor } from '../starting-figures';
import { entriesUnder, type FiguresChoice } from './figures-under';
import { entriesOf, type Held, holder } from './held';
import type { Work } from './work';

export const ALUMINUM_SCOPES = ['whole-pack', 'cathode-only', 'excluded'] as const;
export type AluminumScope = FiguresChoice['aluminum'];

/** How Japan's agreement is read: for its five minerals, or for every listed one. */
export type JapanReading = 'five' | 'all';

/** What a reading takes: each factor's choice. */
export interface Choice {
  /** Id of a set of prices; '' where no figure follows one. */
  readonly prices: string;
  readonly aluminum: AluminumScope;
  readonly japan: JapanReading;
  readonly test: SourcingTest;
}

export const FACTORS = ['prices', 'aluminum', 'japan', 'test'] as const;
export type Factor = (typeof FACTORS)[number];

/** One way to read figures and law, and what comes of it. */
export interface Reading extends Choice, Held {}

/** The reading that the form itself takes. */
export interface OwnReading extends Reading {
  readonly scenario: Scenario;
  /** Each entry's part that counts, in the scenario's order. */
  readonly entries: MineralsResult['entries'];
}

export interface ReadingsGround {
  readonly values: FormValues;
  readonly presets: Presets;
  readonly rulebook: Rulebook;
}

export interface Readings {
  /** Every choice of every factor that moves the share, each once. */
  readonly all: readonly Reading[];
  /** As the form stands. */
  readonly own: OwnReading;
  /** The factors that move it. */
  readonly moving: readonly Factor[];
}

/** Evaluates every reading there is; those that differ in nothing that moves the share are told once. */
export function* readings(ground: ReadingsGround): Work<Readings> {
  const { values, presets, rulebook } = ground;
  const scenario = readForm(values).scenario;
  const ownChoice: Choice = {
    prices: priceSetFor(values, presets).id,
    aluminum: values.battery.aluminumScope,
    japan: scenario.partners?.japanAllMinerals === true ? 'all' : 'five',
    test: sourcingTest(scenario, rulebook),
  };
  const taken = withChoice(scenario, ownChoice);
  const { minerals } = evaluate(taken, rulebook);
  const own: OwnReading = {
    ...ownChoice,
    ...holder(taken, rulebook)(entriesOf(taken)),
    scenario: taken,
    entries: minerals.entries,
  };
  const all: Reading[] = [];
  const known = new Map<string, Held>();
  const holders = LAW_READINGS.map((law) => ({ ...law, held: holder(withChoice(scenario, law), rulebook) }));
  for (const { prices, aluminum, key, entries } of figuresOf(ground, scenario))
    for (const { japan, test, held } of holders) {
      const like = `${japan} ${test} ${key}`;
      const found = known.get(like) ?? held(entries);
      if (!known.has(like)) yield;
      known.set(like, found);
      all.push({ prices, aluminum, japan, test, ...found });
    }
  const moving = FACTORS.filter((factor) => moves(factor, all));
  return { all: onceEach(all, ownChoice), own, moving };
}

const LAW_READINGS = (['five', 'all'] as const).flatMap((japan) =>
  SOURCING_TESTS.map((test) => ({ japan, test })),
);

/** The scenario under a test and a reading of Japan's agreement. */
export function withChoice(scenario: Scenario, { japan, test }: Pick<Choice, 'japan' | 'test'>): Scenario {
  const { japanAllMinerals: _own, ...partners } = scenario.partners ?? {};
  const taken = japan === 'all' ? { ...partners, japanAllMinerals: true } : partners;
  const { partners: _partners, ...rest } = scenario;
  return {
    ...rest,
    ...(Object.keys(taken).length === 0 ? {} : { partners: taken }),
    ...(scenario.minerals === undefined ? {} : { minerals: { ...scenario.minerals, test } }),
  };
}

/** The sets that price every mineral of the form that takes its price from one. */
export function pricedSets({
  values,
  presets,
}: Pick<ReadingsGround, 'values' | 'presets'>): readonly PriceSet[] {
  const chemistry = chemistryOf(presets, values.filledFrom.chemistry);
  if (chemistry === undefined) return [];
  const held = values.entries.filter(({ mineral }) => mineral in chemistry.kgPerKwh);
  return presets.priceSets.filter(({ prices }) => held.every(({ mineral }) => mineral in prices));
}

/** The set of the same year whose prices rest on something else. */
export const setLike = (
  sets: readonly PriceSet[],
  { year }: Pick<PriceSet, 'year'>,
  basis: PriceBasis,
): PriceSet | undefined => sets.find((set) => set.year === year && set.basis === basis);

/** What the form's values are under a set of prices and a scope of aluminum. */
interface Figures extends Pick<Choice, 'prices' | 'aluminum'> {
  /** The same for the same values. */
  readonly key: string;
  readonly entries: readonly Entry[];
}

/** The form's figures under every set and scope; the same values are read once. */
function figuresOf(ground: ReadingsGround, own: Scenario): readonly Figures[] {
  const { values, presets } = ground;
  if (chemistryOf(presets, values.filledFrom.chemistry) === undefined) {
    const { aluminumScope: aluminum } = values.battery;
    return [{ prices: priceSetFor(values, presets).id, aluminum, key: '', entries: entriesOf(own) }];
  }
  const sets = pricedSets(ground).map(({ id }) => id);
  return (sets.length === 0 ? [priceSetFor(values, presets).id] : sets).flatMap((prices) =>
    ALUMINUM_SCOPES.map((aluminum): Figures => {
      const entries = entriesUnder(own, ground, { prices, aluminum });
      const key = entries.map(({ id, valueUsd }) => `${id} ${valueUsd}`).join();
      return { prices, aluminum, key, entries };
    }),
  );
}

/** Whether a factor's choice ever moves the share, all else being the same. */
function moves(factor: Factor, all: readonly Reading[]): boolean {
  const found = new Map<string, string>();
  return all.some((reading) => {
    const key = keyOf(
      reading,
      FACTORS.filter((each) => each !== factor),
    );
    const share = JSON.stringify(reading.share);
    const before = found.get(key);
    found.set(key, share);
    return before !== undefined && before !== share;
  });
}

const keyOf = (choice: Choice, factors: readonly Factor[]): string =>
  factors.map((factor) => choice[factor]).join('|');

/** One reading for each that differs in values or share; of those alike the nearest to the form's own. */
function onceEach(all: readonly Reading[], own: Choice): readonly Reading[] {
  const nearness = (reading: Choice): number =>
    FACTORS.filter((factor) => reading[factor] === own[factor]).length;
  const found = new Map<string, Reading>();
  for (const reading of [...all].sort((a, b) => nearness(b) - nearness(a))) {
    const like = JSON.stringify([reading.totalUsd, reading.share]);
    if (!found.has(like)) found.set(like, reading);
  }
  return [...found.values()];
}
