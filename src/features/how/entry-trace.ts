import type { Day } from '../../kernel/day';
import {
  type Basis,
  type Citation,
  type Country,
  countriesThatCount,
  type Entry,
  type Evaluation,
  type MineralId,
  type Range,
  type Rulebook,
  type Scenario,
} from '../../law';

/** Why a country counts. */
export type Standing =
  | { readonly kind: 'united-states' | 'north-america' | 'what-if' }
  | {
      readonly kind: 'agreement';
      readonly agreement: string;
      readonly from: Day;
      readonly cites: readonly Citation[];
    };

export interface CountedPlace {
  readonly country: Country;
  readonly stage: 'extraction' | 'processing' | 'recycling';
  readonly standing: Standing;
  /** Percent of shares, USD of value added of a chain. */
  readonly amount: number;
}

/** How much of a stage lies in countries that count; percent or USD, as of its places. */
export interface CountedStage {
  readonly stage: CountedPlace['stage'];
  readonly counts: number;
  readonly all: number;
}

/** How an entry's part of the share came about. */
export interface EntryTrace {
  readonly kind: Entry['kind'];
  readonly id: string;
  /** Its place among the scenario's entries. */
  readonly at: number;
  readonly mineral: MineralId;
  readonly valueUsd: string;
  readonly qualifying: Range;
  readonly basis: Basis;
  /** The stages that counted. */
  readonly stages: readonly CountedStage[];
  /** The countries of the stages that counted, in the order entered. */
  readonly places: readonly CountedPlace[];
}

/** The listed entries, dearest first, each with the stage and the countries that counted. */
export function entryTraces(
  scenario: Scenario,
  rulebook: Rulebook,
  evaluation: Evaluation,
): readonly EntryTrace[] {
  const partners = countriesThatCount(scenario, rulebook);
  const { partners: _whatIfs, ...asItStands } = scenario;
  const byAgreement = countriesThatCount(asItStands, rulebook);
  const northAmerica = new Set(rulebook.partners.northAmerica.countries);
  const traces: EntryTrace[] = [];
  (scenario.minerals?.entries ?? []).forEach((entry, at) => {
    const result = evaluation.minerals.entries[at];
    if (result === undefined || !result.counted) return;
    const counting = (stage: CountedPlace['stage']) =>
      stage === 'recycling' ? northAmerica : partners(entry.mineral);
    const isAgreed = (country: Country) =>
      byAgreement(entry.mineral).has(country) && !(scenario.partners?.suspended?.includes(country) ?? false);
    const named = namedStages(entry, result.basis);
    const places = named.flatMap(({ stage, sums }) =>
      [...sums].flatMap(([country, amount]) =>
        counting(stage).has(country)
          ? [
              {
                country,
                stage,
                amount,
                standing: standingOf({ country, stage }, rulebook, isAgreed(country)),
              },
            ]
          : [],
      ),
    );
    const stages = named.map(({ stage, sums }) => ({
      stage,
      counts: sumOf(places.filter((place) => place.stage === stage).map(({ amount }) => amount)),
      all: sumOf([...sums.values()]),
    }));
    const { kind, id, mineral, valueUsd } = entry;
    const { qualifyingPercent: qualifying, basis } = result;
    traces.push({ kind, id, at, mineral, valueUsd, qualifying, basis, stages, places });
  });
  return traces.sort((a, b) => Number(b.valueUsd) - Number(a.valueUsd));
}

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

interface NamedStage {
  readonly stage: CountedPlace['stage'];
  /** What lies in each country, where it is more than nothing. */
  readonly sums: ReadonlyMap<Country, number>;
}

/** Of shares every stage has a part in it; of a chain, the stage that gave the ratio. */
function namedStages(entry: Entry, basis: Basis): readonly NamedStage[] {
  if (basis === 'none') return [];
  const mined = (['extraction', 'processing'] as const).map((stage) => ({
    stage,
    sums: sumsOf(entry[stage]),
  }));
  const recycling = (list: Places): NamedStage => ({ stage: 'recycling', sums: sumsOf(list) });
  if (entry.kind === 'shares') return [...mined, recycling(entry.recycled)];
  if (basis === 'recycling') return [recycling(entry.recycling)];
  return mined.filter(({ stage }) => basis === 'both' || basis === stage);
}

type Places = Entry['extraction'] | Extract<Entry, { kind: 'shares' }>['recycled'];

function sumsOf(places: Places): ReadonlyMap<Country, number> {
  const sums = new Map<Country, number>();
  for (const place of places ?? []) {
    const amount = Number('percent' in place ? place.percent : place.valueAddedUsd);
    if (amount > 0) sums.set(place.country, (sums.get(place.country) ?? 0) + amount);
  }
  return sums;
}

/** Why a country counts; `isAgreed` tells whether an agreement says so without any what-if. */
function standingOf(
  { country, stage }: Pick<CountedPlace, 'country' | 'stage'>,
  { partners }: Rulebook,
  isAgreed: boolean,
): Standing {
  if (partners.unitedStates.countries.includes(country)) return { kind: 'united-states' };
  if (stage === 'recycling') return { kind: 'north-america' };
  const partner = partners.partners.find((each) => each.country === country);
  return partner === undefined || !isAgreed
    ? { kind: 'what-if' }
    : { kind: 'agreement', agreement: partner.agreement, from: partner.from, cites: partner.cites };
}
