import { evaluate, type Finding, type RuleId } from '../law';
import type { ScenarioBuilder } from './a-scenario';
import { shippedRulebook } from './rulebook';

/** The finding of one rule on a scenario, under the shipped rulebook. Throws if the rule is missing. */
export function findingOf(rule: RuleId, scenario: ScenarioBuilder): Finding {
  const finding = evaluate(scenario.build(), shippedRulebook).findings.find((each) => each.rule === rule);
  if (finding === undefined) throw new Error(`No finding of ${rule}`);
  return finding;
}

/** Status, reason and needs of one rule's finding, for tables. */
export function answerOf(
  rule: RuleId,
  scenario: ScenarioBuilder,
): readonly [string, string, readonly string[]] {
  const { status, code, needs } = findingOf(rule, scenario);
  return [status, code, needs ?? []];
}
