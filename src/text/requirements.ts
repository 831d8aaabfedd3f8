import { type Citation, type Evaluation, sourcingTest, standingFigure } from '../law';
import { componentsSentence, mineralsSentence } from './halves';
import type { Messages } from './index';
import { type Grounds, reasonSentence } from './reasons';
import type { RuleOrHalf } from './rule-words';
import { ruleTitle } from './rules';

/** One thing the law asks, and how it came out, in words. */
export interface Requirement {
  readonly subject: RuleOrHalf;
  readonly title: string;
  readonly status: Evaluation['minerals']['status'];
  readonly statusWord: string;
  readonly reason: string;
  readonly cites: readonly Citation[];
}

/** Both halves, then the twelve conditions in the law's order. */
export function requirementsOf(grounds: Grounds, evaluation: Evaluation): readonly Requirement[] {
  const { text } = grounds;
  const { regime, minerals, components, findings } = evaluation;
  return [
    {
      subject: 'minerals',
      title: text.law_rule_minerals(),
      ...halfStatus(text, regime, minerals.status),
      reason: mineralsSentence(grounds, evaluation),
      cites: halfCites(grounds, 'minerals'),
    },
    {
      subject: 'components',
      title: text.law_rule_components(),
      ...halfStatus(text, regime, components.status),
      reason: componentsSentence(grounds, evaluation),
      cites: halfCites(grounds, 'components'),
    },
    ...findings.map((finding) => ({
      subject: finding.rule,
      title: ruleTitle(text, finding.rule),
      status: finding.status,
      statusWord: STATUS_WORDS[finding.status](text),
      reason: reasonSentence(grounds, finding),
      cites: finding.cites,
    })),
  ];
}

/** What a half of the credit rests on. */
export function halfCites(
  { rulebook, scenario }: Grounds,
  half: 'minerals' | 'components',
): readonly Citation[] {
  const { parameters, partners } = rulebook;
  const { cites } = standingFigure(parameters[`${half}-percentage`], scenario.vehicle?.placedInService);
  if (half === 'components') return [...cites, ...partners.northAmerica.cites];
  const test = sourcingTest(scenario, rulebook);
  const period = parameters['sourcing-test'].periods.find(({ value }) => value === test);
  const ofHalf =
    test === 'fifty-percent-value-added'
      ? standingFigure(parameters['value-added-threshold'], undefined).cites
      : [];
  return [...cites, ...(period?.cites ?? []), ...ofHalf, ...partners.unitedStates.cites];
}

const STATUS_WORDS: Readonly<Record<Requirement['status'], (text: Messages) => string>> = {
  met: (text) => text.result_status_met(),
  failed: (text) => text.result_status_failed(),
  depends: (text) => text.result_status_depends(),
  unknown: (text) => text.result_status_unknown(),
  'not-applicable': (text) => text.result_status_not_applicable(),
};

/** A half that no percentage stands beside is open rather than not asked, when no day is given or the law names none. */
export function halfStatus(
  text: Messages,
  regime: Evaluation['regime'],
  status: Requirement['status'],
): Pick<Requirement, 'status' | 'statusWord'> {
  if (regime === 'unknown') return { status: 'unknown', statusWord: text.result_status_unknown() };
  return regime === 'no-percentage'
    ? { status: 'unknown', statusWord: text.result_amount_undetermined() }
    : { status, statusWord: STATUS_WORDS[status](text) };
}
