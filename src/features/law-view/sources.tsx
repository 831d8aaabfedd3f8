import { type Citation, evaluate, RULES, type Rulebook, type Scenario } from '../../law';
import { m } from '../../text';
import { type RuleOrHalf, ruleWords } from '../../text/rule-words';
import { ruleTitle, sourceWords } from '../../text/rules';
import { Section } from '../../ui';
import { SourceList } from '../../ui/source-list';
import styles from './law-view.module.css';
import type { LawProps } from './regimes';

const NOTHING: Scenario = { format: 'battery-origin/scenario', version: 1 };

interface CitedRule {
  readonly rule: RuleOrHalf;
  readonly title: string;
  readonly cites: readonly Citation[];
}

/** Rule by rule: what it says, what we take it to mean, what it rests on. */
export function Sources({ rulebook }: LawProps) {
  const rules = useRules(rulebook);
  const all = [...new Map(rules.flatMap(({ cites }) => cites).map((cite) => [cite.label, cite])).values()];
  const count = (checked: Citation['checked']): number =>
    all.filter((cite) => cite.checked === checked).length;
  return (
    <Section heading={m.insight_law_rules()}>
      <p>
        {m.insight_law_checked_counts({
          official: count('official-text'),
          secondary: count('secondary-source'),
          not: count('not-checked'),
        })}
      </p>
      <div className={styles.rules}>
        {rules.map(({ rule, title, cites }) => {
          const { says, means } = ruleWords(rule);
          return (
            <dl key={rule} className={styles.words}>
              <dt>{title}</dt>
              <dd>{says}</dd>
              <dd>{means}</dd>
              <dd className={styles.soft}>
                <SourceList sources={cites.map((cite) => sourceWords(cite))} />
              </dd>
            </dl>
          );
        })}
      </div>
    </Section>
  );
}

/** The rules' own citations, from a scenario that says nothing. */
function useRules(rulebook: Rulebook): readonly CitedRule[] {
  const { findings } = evaluate(NOTHING, rulebook);
  const { parameters, partners } = rulebook;
  const cited = ({ periods }: { readonly periods: readonly { readonly cites: readonly Citation[] }[] }) =>
    periods.flatMap(({ cites }) => cites);
  const once = (cites: readonly Citation[]) => [...new Map(cites.map((cite) => [cite.label, cite])).values()];
  return [
    {
      rule: 'minerals',
      title: m.law_rule_minerals(),
      cites: once([
        ...cited(parameters['minerals-percentage']),
        ...cited(parameters['sourcing-test']),
        ...cited(parameters['value-added-threshold']),
        ...partners.unitedStates.cites,
      ]),
    },
    {
      rule: 'components',
      title: m.law_rule_components(),
      cites: once([...cited(parameters['components-percentage']), ...partners.northAmerica.cites]),
    },
    ...RULES.map((rule) => ({
      rule,
      title: ruleTitle(rule),
      cites: once(findings.find((finding) => finding.rule === rule)?.cites ?? []),
    })),
  ];
}
