import {
  COUNTRIES,
  type Country,
  evaluate,
  LISTED_MINERALS,
  parseScenario,
  type Rulebook,
  type Scenario,
} from '../law';

const JAPAN = COUNTRIES.filter((country) => country === 'JP');

/**
 * Whether the scenario's what-ifs change any country's standing for any listed mineral. A what-if that says
 * what holds anyway (a country that is no partner suspended, a partner added) changes nothing.
 */
export function isHypothetical({ partners, vehicle }: Scenario, rulebook: Rulebook): boolean {
  if (partners === undefined) return false;
  const countries = new Set([
    ...(partners.suspended ?? []),
    ...(partners.added ?? []).map(({ country }) => country),
    ...(partners.japanAllMinerals === true ? JAPAN : []),
  ]);
  return [...countries].some((country) => {
    const probe = probeOf(country, vehicle?.placedInService);
    return qualifying({ ...probe, partners }, rulebook) !== qualifying(probe, rulebook);
  });
}

/** One chain of each listed mineral, processed in the country: asks the law itself where the country stands. */
function probeOf(country: Country, placedInService: string | undefined): Scenario {
  const probe = parseScenario({
    format: 'battery-origin/scenario',
    version: 1,
    ...(placedInService === undefined ? {} : { vehicle: { placedInService } }),
    minerals: {
      entries: LISTED_MINERALS.map((mineral) => ({
        kind: 'chain',
        id: mineral,
        mineral,
        valueUsd: '1',
        processing: [{ country, valueAddedUsd: '1' }],
      })),
    },
  });
  if (!probe.ok) throw new Error(`The probe of ${country} is no scenario`);
  return probe.value;
}

const qualifying = (scenario: Scenario, rulebook: Rulebook): string =>
  evaluate(scenario, rulebook)
    .minerals.entries.map(({ qualifyingPercent }) => qualifyingPercent.max)
    .join(' ');
