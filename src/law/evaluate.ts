import { conditions } from './conditions';
import type { Evaluation } from './evaluation';
import { find, gatherFacts } from './rule';
import type { Rulebook } from './rulebook';
import type { Scenario } from './scenario';
import { batteryComponents } from './us-30d/battery-components';
import { creditAmount } from './us-30d/credit-amount';
import { criticalMinerals } from './us-30d/critical-minerals';

/**
 * What the law makes of a scenario (contract § 3). Pure and total: it never throws on a scenario that
 * `parseScenario` accepted and a rulebook that `parseRulebook` accepted. Amounts in USD, shares in percent.
 */
export function evaluate(scenario: Scenario, rulebook: Rulebook): Evaluation {
  const facts = gatherFacts(scenario, rulebook);
  const findings = conditions.map((condition) => find(condition, facts));
  const minerals = criticalMinerals(facts);
  const components = batteryComponents(facts);
  const credit = creditAmount(facts, findings, { minerals, components });
  return { version: 1, regime: facts.regime, findings, minerals, components, credit };
}
