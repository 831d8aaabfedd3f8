import type { Country } from './country';
import { LISTED_MINERALS } from './mineral';
import type { Rulebook } from './rulebook';
import type { Scenario } from './scenario';
import { countriesThatCount } from './sourcing/partner-standing';

/** Partners that a what-if may concern without naming them. */
const JAPAN = 'JP';

/**
 * Whether the scenario's what-ifs change any country's standing for any listed mineral. A what-if that says
 * what holds anyway (a country that is no partner suspended, a partner added) changes nothing.
 */
export function isHypothetical(scenario: Scenario, rulebook: Rulebook): boolean {
  const { partners, ...asTheLawIs } = scenario;
  if (partners === undefined) return false;
  const concerned: ReadonlySet<Country> = new Set([
    ...(partners.suspended ?? []),
    ...(partners.added ?? []).map(({ country }) => country),
    ...rulebook.partners.partners.map(({ country }) => country).filter((country) => country === JAPAN),
  ]);
  const now = countriesThatCount(scenario, rulebook);
  const before = countriesThatCount(asTheLawIs, rulebook);
  return LISTED_MINERALS.some((mineral) =>
    [...concerned].some((country) => now(mineral).has(country) !== before(mineral).has(country)),
  );
}
