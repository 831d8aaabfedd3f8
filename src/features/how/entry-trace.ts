import type { Day } from '../../kernel/day';
import {
  type Basis,
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
  | { readonly kind: 'agreement'; readonly agreement: string; readonly from: Day };

export interface CountedPlace {
  readonly country: Country;
  readonly stage: 'extraction' | 'processing' | 'recycling';
  readonly standing: Standing;
}

/** How an entry's part of the share came about. */
export interface EntryTrace {
  readonly id: string;
  readonly mineral: MineralId;
  readonly valueUsd: string;
  readonly qualifying: Range;
  readonly basis: Basis;
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
  const northAmerica = new Set(rulebook.partners.northAmerica.countries);
  const traces: EntryTrace[] = [];
  (scenario.minerals?.entries ?? []).forEach((entry, index) => {
    const result = evaluation.minerals.entries[index];
    if (result === undefined || !result.counted) return;
    const places = countedStages(entry, result.basis).flatMap(([stage, countries]) => {
      const counts = stage === 'recycling' ? northAmerica : partners(entry.mineral);
      const found = [...new Set(countries)].filter((country) => counts.has(country));
      return found.map((country) => ({
        country,
        stage,
        standing: standingOf({ country, stage }, scenario, rulebook),
      }));
    });
    const { id, mineral, valueUsd } = entry;
    traces.push({ id, mineral, valueUsd, qualifying: result.qualifyingPercent, basis: result.basis, places });
  });
  return traces.sort((a, b) => Number(b.valueUsd) - Number(a.valueUsd));
}

type StageCountries = readonly [stage: CountedPlace['stage'], countries: readonly Country[]];

/** Of shares every stage has a part in it; of a chain, the stage that gave the ratio. */
function countedStages(entry: Entry, basis: Basis): readonly StageCountries[] {
  if (basis === 'none') return [];
  const mined: readonly StageCountries[] = [
    ['extraction', present(entry.extraction)],
    ['processing', present(entry.processing)],
  ];
  if (entry.kind === 'shares') return [...mined, ['recycling', present(entry.recycled)]];
  if (basis === 'recycling') return [['recycling', present(entry.recycling)]];
  return mined.filter(([stage]) => basis === 'both' || basis === stage);
}

const present = (
  places: Entry['extraction'] | Extract<Entry, { kind: 'shares' }>['recycled'],
): readonly Country[] =>
  (places ?? [])
    .filter((place) => Number('percent' in place ? place.percent : place.valueAddedUsd) > 0)
    .map(({ country }) => country);

function standingOf(
  { country, stage }: Pick<CountedPlace, 'country' | 'stage'>,
  scenario: Scenario,
  { partners }: Rulebook,
): Standing {
  if (partners.unitedStates.countries.includes(country)) return { kind: 'united-states' };
  if (stage === 'recycling') return { kind: 'north-america' };
  const partner = partners.partners.find((each) => each.country === country);
  const suspended = scenario.partners?.suspended?.includes(country) ?? false;
  return partner === undefined || suspended
    ? { kind: 'what-if' }
    : { kind: 'agreement', agreement: partner.agreement, from: partner.from };
}
