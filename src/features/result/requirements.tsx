import { useCalculation } from '../../form/calculation';
import { componentsSentence, mineralsSentence } from '../../text/halves';
import { reasonSentence } from '../../text/reasons';
import { periodOn } from '../../text/reasons/figures';
import { ruleTitle } from '../../text/rules';
import { Disclosure } from '../../ui';
import { type Requirement, RequirementItem } from './requirement-item';
import styles from './result-panel.module.css';
import { useGrounds } from './use-grounds';

/** What decides comes first: refusals, then what is open, then what is met. */
const ORDER = ['failed', 'depends', 'unknown', 'met'] as const;

/** Both halves and the twelve conditions, each with its mark, reason and sources. */
export function Requirements() {
  const { text } = useGrounds();
  const all = useRequirements();
  const asked = ORDER.flatMap((status) => all.filter((each) => each.status === status));
  const notAsked = all.filter(({ status }) => status === 'not-applicable');
  return (
    <section aria-label={text.result_requirements_heading()} className={styles.figure}>
      <h3>{text.result_requirements_heading()}</h3>
      <List requirements={asked} />
      {notAsked.length === 0 ? null : (
        <Disclosure summary={text.result_not_asked({ count: notAsked.length })}>
          <List requirements={notAsked} />
        </Disclosure>
      )}
    </section>
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

function useRequirements(): readonly Requirement[] {
  const grounds = useGrounds();
  const { text, scenario, rulebook } = grounds;
  const { evaluation } = useCalculation();
  const { parameters, partners } = rulebook;
  const day = scenario.vehicle?.placedInService;
  return [
    {
      title: text.law_rule_minerals(),
      status: evaluation.minerals.status,
      reason: mineralsSentence(grounds, evaluation),
      cites: [...periodOn(parameters['minerals-percentage'], day).cites, ...partners.unitedStates.cites],
    },
    {
      title: text.law_rule_components(),
      status: evaluation.components.status,
      reason: componentsSentence(grounds, evaluation),
      cites: [...periodOn(parameters['components-percentage'], day).cites, ...partners.northAmerica.cites],
    },
    ...evaluation.findings.map((finding) => ({
      title: ruleTitle(text, finding.rule),
      status: finding.status,
      reason: reasonSentence(grounds, finding),
      cites: finding.cites,
    })),
  ];
}
