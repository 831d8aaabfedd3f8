import { useCalculation } from '../../form/calculation';
import type { Evaluation } from '../../law';
import type { Messages } from '../../text';
import { componentsSentence, mineralsSentence } from '../../text/halves';
import { reasonSentence } from '../../text/reasons';
import { periodOn } from '../../text/reasons/figures';
import { ruleTitle } from '../../text/rules';
import { Disclosure } from '../../ui';
import { type Requirement, RequirementItem } from './requirement-item';
import styles from './result-panel.module.css';
import { useGrounds } from './use-grounds';

/** What decides comes first: refusals, those that end the whole credit before the halves; then what is open. */
const ORDER = ['failed', 'depends', 'unknown', 'met'] as const;

/**
 * Both halves and the twelve conditions, each with its mark, reason and sources. Conditions that are met, and
 * those not asked, are folded: they decide nothing.
 */
export function Requirements() {
  const { text } = useGrounds();
  const { halves, conditions } = useRequirements();
  const folded = (status: Requirement['status']) => conditions.filter((each) => each.status === status);
  const notAsked = [
    ...folded('not-applicable'),
    ...halves.filter(({ status }) => status === 'not-applicable'),
  ];
  const shown = [...folded('failed'), ...folded('unknown'), ...halves];
  return (
    <div className={styles.figure}>
      <h3>{text.result_requirements_heading()}</h3>
      <List requirements={ORDER.flatMap((status) => shown.filter((each) => each.status === status))} />
      <div>
        <Folded
          summary={text.result_conditions_met({ count: folded('met').length })}
          requirements={folded('met')}
        />
        <Folded summary={text.result_not_asked({ count: notAsked.length })} requirements={notAsked} />
      </div>
    </div>
  );
}

interface FoldedProps {
  readonly summary: string;
  readonly requirements: readonly Requirement[];
}

function Folded({ summary, requirements }: FoldedProps) {
  if (requirements.length === 0) return null;
  return (
    <Disclosure summary={summary}>
      <List requirements={requirements} />
    </Disclosure>
  );
}

function List({ requirements }: { readonly requirements: readonly Requirement[] }) {
  if (requirements.length === 0) return null;
  return (
    <ul className={styles.requirements}>
      {requirements.map((requirement) => (
        <RequirementItem key={requirement.title} {...requirement} />
      ))}
    </ul>
  );
}

interface All {
  readonly halves: readonly Requirement[];
  readonly conditions: readonly Requirement[];
}

function useRequirements(): All {
  const grounds = useGrounds();
  const { text, scenario, rulebook } = grounds;
  const { evaluation } = useCalculation();
  const { parameters, partners } = rulebook;
  const day = scenario.vehicle?.placedInService;
  const minerals: Requirement = {
    subject: 'minerals',
    title: text.law_rule_minerals(),
    ...halfStatus(text, evaluation.regime, evaluation.minerals.status),
    reason: mineralsSentence(grounds, evaluation),
    cites: [...periodOn(parameters['minerals-percentage'], day).cites, ...partners.unitedStates.cites],
  };
  const components: Requirement = {
    subject: 'components',
    title: text.law_rule_components(),
    ...halfStatus(text, evaluation.regime, evaluation.components.status),
    reason: componentsSentence(grounds, evaluation),
    cites: [...periodOn(parameters['components-percentage'], day).cites, ...partners.northAmerica.cites],
  };
  return {
    halves: [minerals, components],
    conditions: evaluation.findings.map((finding) => ({
      subject: finding.rule,
      title: ruleTitle(text, finding.rule),
      status: finding.status,
      reason: reasonSentence(grounds, finding),
      cites: finding.cites,
    })),
  };
}

/** A half that no percentage stands beside is open rather than not asked, when no day is given or the law names none. */
function halfStatus(
  text: Messages,
  regime: Evaluation['regime'],
  status: Requirement['status'],
): Pick<Requirement, 'status' | 'statusWord'> {
  if (regime === 'unknown') return { status: 'unknown' };
  if (regime === 'no-percentage') return { status: 'unknown', statusWord: text.result_amount_undetermined() };
  return { status };
}
