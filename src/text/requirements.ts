import type { Citation, Evaluation } from '../law';
import { componentsSentence, mineralsSentence } from './halves';
import { m } from './index';
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

/** Both halves, then the twelve conditions in the law's order; without the halves where a certificate decides in their place. */
export const requirementsOf = (grounds: Grounds, evaluation: Evaluation): readonly Requirement[] => [
  ...(evaluation.credit.basis === 'certified' ? [] : halvesOf(grounds, evaluation)),
  ...evaluation.findings.map((finding) => ({
    subject: finding.rule,
    title: ruleTitle(finding.rule),
    status: finding.status,
    statusWord: STATUS_WORDS[finding.status](),
    reason: reasonSentence(grounds, finding),
    cites: finding.cites,
  })),
];

function halvesOf(grounds: Grounds, evaluation: Evaluation): readonly Requirement[] {
  const { regime, minerals, components } = evaluation;
  return [
    {
      subject: 'minerals',
      title: m.law_rule_minerals(),
      ...halfStatus(regime, minerals.status),
      reason: mineralsSentence(grounds, evaluation),
      cites: grounds.explanation.minerals.cites,
    },
    {
      subject: 'components',
      title: m.law_rule_components(),
      ...halfStatus(regime, components.status),
      reason: componentsSentence(grounds, evaluation),
      cites: grounds.explanation.components.cites,
    },
  ];
}

const STATUS_WORDS: Readonly<Record<Requirement['status'], () => string>> = {
  met: m.result_status_met,
  failed: m.result_status_failed,
  depends: m.result_status_depends,
  unknown: m.result_status_unknown,
  'not-applicable': m.result_status_not_applicable,
};

/** A half that no percentage stands beside is open rather than not asked, when no day is given or the law names none. */
export function halfStatus(
  regime: Evaluation['regime'],
  status: Requirement['status'],
): Pick<Requirement, 'status' | 'statusWord'> {
  if (regime === 'unknown') return { status: 'unknown', statusWord: m.result_status_unknown() };
  return regime === 'no-percentage'
    ? { status: 'unknown', statusWord: m.result_amount_undetermined() }
    : { status, statusWord: STATUS_WORDS[status]() };
}
