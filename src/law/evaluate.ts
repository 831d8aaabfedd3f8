import type { Evaluation } from './evaluation';
import { find, gatherFacts, type Rule } from './rule';
import type { Rulebook } from './rulebook';
import type { Scenario } from './scenario';
import { acquiredInTime } from './us-30d/acquired-in-time';
import { batteryCapacity } from './us-30d/battery-capacity';
import { batteryComponents } from './us-30d/battery-components';
import { creditAmount } from './us-30d/credit-amount';
import { criticalMinerals } from './us-30d/critical-minerals';
import { feocComponents } from './us-30d/feoc-components';
import { feocMinerals } from './us-30d/feoc-minerals';
import { finalAssembly } from './us-30d/final-assembly';
import { grossWeight } from './us-30d/gross-weight';
import { incomeLimit } from './us-30d/income-limit';
import { notForResale } from './us-30d/not-for-resale';
import { originalUse } from './us-30d/original-use';
import { priceLimit } from './us-30d/price-limit';
import { qualifiedManufacturer } from './us-30d/qualified-manufacturer';
import { sellerReport } from './us-30d/seller-report';

/** Every condition, in the order of `RULES`. */
const conditions: readonly Rule[] = [
  acquiredInTime,
  originalUse,
  notForResale,
  qualifiedManufacturer,
  grossWeight,
  batteryCapacity,
  finalAssembly,
  sellerReport,
  priceLimit,
  incomeLimit,
  feocComponents,
  feocMinerals,
];

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
