import { type Decimal, microsToText, toBigMicros, toMicros } from '../../kernel/decimal';
import type { Country } from '../country';
import type { EntryResult } from '../evaluation';
import { standingFigure } from '../figures';
import type { Rulebook } from '../rulebook';
import type { Entry, Scenario, SourcingTest } from '../scenario';
import { type BatteryShare, batteryShare, toPercent, type WeighedEntry } from './battery-share';
import { weighChain } from './chain';
import { isListed } from './listed';
import { countriesThatCount } from './partner-standing';
import { weighShares } from './shares';
import { NOTHING, type Weight } from './weight';

/** The battery's minerals on the scale: what the requirement is held against. */
export interface WeighedBattery {
  readonly totalValueUsd: string;
  readonly byTest: Readonly<Record<SourcingTest, BatteryShare | null>>;
  readonly entries: readonly EntryResult[];
}

/** An entry under each test. */
type Weights = Readonly<Record<SourcingTest, Weight>>;

const OFF_THE_LIST: Weights = { 'traced-qualifying-value': NOTHING, 'fifty-percent-value-added': NOTHING };

/** Weighs every entry under both tests; entries off the list stay out of the sums. */
export function weighBattery(scenario: Scenario, rulebook: Rulebook, test: SourcingTest): WeighedBattery {
  const entries = scenario.minerals?.entries ?? [];
  const listed = isListed(rulebook);
  const weigh = entryScale(scenario, rulebook);
  const weights = entries.map((entry) => (listed(entry.mineral) ? weigh(entry) : OFF_THE_LIST));
  const counted = entries.filter(({ mineral }) => listed(mineral));
  const under = (name: SourcingTest): BatteryShare | null => {
    const weighed: WeighedEntry[] = [];
    entries.forEach(({ mineral, valueUsd }, index) => {
      if (listed(mineral)) weighed.push({ valueUsd, weight: weights[index]?.[name] ?? NOTHING });
    });
    return batteryShare(weighed);
  };
  return {
    totalValueUsd: sumExactly(counted.map(({ valueUsd }) => valueUsd)),
    byTest: {
      'traced-qualifying-value': under('traced-qualifying-value'),
      'fifty-percent-value-added': under('fifty-percent-value-added'),
    },
    entries: entries.map(({ id, mineral }, index) =>
      entryResult(id, listed(mineral), weights[index]?.[test] ?? NOTHING),
    ),
  };
}

/** How to weigh an entry under both tests, on the scenario's day and after its what-ifs. */
export function entryScale(scenario: Scenario, rulebook: Rulebook): (entry: Entry) => Weights {
  const countriesFor = countriesThatCount(scenario, rulebook);
  const northAmerica: ReadonlySet<Country> = new Set(rulebook.partners.northAmerica.countries);
  const { value: half } = standingFigure(
    rulebook.parameters['value-added-threshold'],
    scenario.vehicle?.placedInService,
  );
  return (entry) => {
    const partners = countriesFor(entry.mineral);
    if (entry.kind === 'chain') return weighChain(entry, { partners, northAmerica, half });
    const weight = weighShares(entry, partners, northAmerica);
    return { 'traced-qualifying-value': weight, 'fifty-percent-value-added': weight };
  };
}

const entryResult = (id: string, counted: boolean, weight: Weight): EntryResult => ({
  id,
  counted,
  qualifyingPercent: {
    min: toPercent(weight.min),
    estimate: toPercent(weight.estimate),
    max: toPercent(weight.max),
    possible: toPercent(weight.possible),
  },
  basis: weight.basis,
});

/** Doubles hold the sum while it stays whole and under 2^53; BigInt takes over beyond. */
function sumExactly(values: readonly Decimal[]): string {
  const sum = values.reduce((total, value) => total + toMicros(value), 0);
  const exact = Number.isSafeInteger(sum)
    ? BigInt(sum)
    : values.reduce((total, value) => total + toBigMicros(value), 0n);
  return microsToText(exact);
}
