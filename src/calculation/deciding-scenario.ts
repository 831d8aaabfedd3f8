import type { Scenario } from '../law';

/** What is asked: whether a car earned the credit, or how much of a battery's sourcing counts. */
export type Depth = 'car' | 'battery';

/**
 * The part of a scenario that the verdict rests on (contract § 5). For a car, a sourcing or components that nobody
 * confirmed explain and do not decide; for a battery, the maker's certificate stands beside the result instead of
 * deciding it. The same scenario where nothing is left out, so that it need not be evaluated twice.
 */
export function decidingScenario(scenario: Scenario, depth: Depth): Scenario {
  return depth === 'car' ? withoutTypical(scenario) : withoutCertificate(scenario);
}

/** Whether the scenario names a fact among those that no person confirmed. */
export const isAssumed = (scenario: Scenario, pointer: string): boolean =>
  scenario.assumed?.includes(pointer) ?? false;

function withoutTypical(scenario: Scenario): Scenario {
  const isTypical = {
    minerals: scenario.minerals !== undefined && isAssumed(scenario, '/minerals'),
    components: scenario.components !== undefined && isAssumed(scenario, '/components'),
  };
  if (!isTypical.minerals && !isTypical.components) return scenario;
  const { minerals, components, ...rest } = scenario;
  return {
    ...rest,
    ...(minerals === undefined || isTypical.minerals ? {} : { minerals }),
    ...(components === undefined || isTypical.components ? {} : { components }),
  };
}

function withoutCertificate(scenario: Scenario): Scenario {
  if (scenario.vehicle?.certifiedUsd === undefined) return scenario;
  const { certifiedUsd: _beside, ...vehicle } = scenario.vehicle;
  return { ...scenario, vehicle };
}
