import type { Presets, PriceBasis, PriceSet } from '../data/presets';
import {
  type Evaluation,
  evaluate,
  type Rulebook,
  type Scenario,
  SOURCING_TESTS,
  type SourcingTest,
  sourcingTest,
} from '../law';
import { type FormValues, readForm } from '../scenario-form';
import { chemistryOf, priceSetFor, refill } from '../starting-figures';
import type { Work } from './work';

export const ALUMINUM_SCOPES = ['whole-pack', 'cathode-only', 'excluded'] as const;
export type AluminumScope = (typeof ALUMINUM_SCOPES)[number];

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
export interface Reading extends Choice {
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
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
  readonly own: Reading;
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
  const own = read(ownChoice, scenario, rulebook);
  const all: Reading[] = [];
  const known = new Map<string, Reading>();
  for (const figures of figuresOf(ground))
    for (const { japan, test } of LAW_READINGS) {
      const { prices, aluminum, key } = figures;
      const choice = { prices, aluminum, japan, test };
      const like = `${japan} ${test} ${key}`;
      const reading = known.get(like) ?? read(choice, figures.scenario(), rulebook);
      if (!known.has(like)) yield;
      known.set(like, reading);
      all.push({ ...reading, ...choice });
    }
  const moving = FACTORS.filter((factor) => moves(factor, all));
  return { all: onceEach(all, ownChoice), own, moving };
}

const LAW_READINGS = (['five', 'all'] as const).flatMap((japan) =>
  SOURCING_TESTS.map((test) => ({ japan, test })),
);

function read(choice: Choice, scenario: Scenario, rulebook: Rulebook): Reading {
  const taken = withChoice(scenario, choice);
  return { ...choice, scenario: taken, evaluation: evaluate(taken, rulebook) };
}

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
  readonly scenario: () => Scenario;
}

/** The form's figures under every set and scope; the same values are read once. */
function figuresOf(ground: ReadingsGround): readonly Figures[] {
  const own = priceSetFor(ground.values, ground.presets).id;
  const { values, presets } = ground;
  if (chemistryOf(presets, values.filledFrom.chemistry) === undefined) {
    const { aluminumScope: aluminum } = values.battery;
    return [{ prices: own, aluminum, key: '', scenario: () => readForm(values).scenario }];
  }
  const sets = pricedSets(ground).map(({ id }) => id);
  const scenarios = new Map<string, Scenario>();
  return (sets.length === 0 ? [own] : sets).flatMap((prices) =>
    ALUMINUM_SCOPES.map((aluminum): Figures => {
      const form = formUnder(ground, { prices, aluminum });
      const key = JSON.stringify(form.entries);
      const scenario = (): Scenario => {
        const known = scenarios.get(key) ?? readForm(form).scenario;
        scenarios.set(key, known);
        return known;
      };
      return { prices, aluminum, key, scenario };
    }),
  );
}

/** The form with the figures of a set and a scope where it took its figures from one. */
export function formUnder(
  { values, presets }: Pick<ReadingsGround, 'values' | 'presets'>,
  { prices, aluminum }: Pick<Choice, 'prices' | 'aluminum'>,
): FormValues {
  const battery = { ...values.battery, priceSet: prices, aluminumScope: aluminum };
  return refill({ ...values, battery }, presets).values;
}

/** Whether a factor's choice ever moves the share, all else being the same. */
function moves(factor: Factor, all: readonly Reading[]): boolean {
  const found = new Map<string, string>();
  return all.some((reading) => {
    const key = keyOf(
      reading,
      FACTORS.filter((each) => each !== factor),
    );
    const share = JSON.stringify(reading.evaluation.minerals.share);
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
    const { totalValueUsd, share } = reading.evaluation.minerals;
    const like = JSON.stringify([totalValueUsd, share]);
    if (!found.has(like)) found.set(like, reading);
  }
  return [...found.values()];
}
