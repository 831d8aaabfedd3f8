import { useCalculation } from '../../form/calculation';
import { m } from '../../text';
import { type Requirement, requirementsOf } from '../../text/requirements';
import { Disclosure } from '../../ui';
import { RequirementItem } from './requirement-item';
import styles from './result-panel.module.css';
import { useGrounds } from './use-grounds';

/** What decides comes first: refusals, those that end the whole credit before the halves; then what is open. */
const ORDER = ['failed', 'depends', 'unknown', 'met'] as const;

/** How many come before the conditions. */
const HALVES = 2;

/**
 * Both halves and the twelve conditions, each with its mark, reason and sources. Conditions that are met, and
 * those not asked, are folded: they decide nothing.
 */
export function Requirements() {
  const grounds = useGrounds();
  const all = requirementsOf(grounds, useCalculation().evaluation);
  const [halves, conditions] = [all.slice(0, HALVES), all.slice(HALVES)];
  const folded = (status: Requirement['status']) => conditions.filter((each) => each.status === status);
  const notAsked = [
    ...folded('not-applicable'),
    ...halves.filter(({ status }) => status === 'not-applicable'),
  ];
  const shown = [...folded('failed'), ...folded('unknown'), ...halves];
  return (
    <div className={styles.figure}>
      <h3>{m.result_requirements_heading()}</h3>
      <List requirements={ORDER.flatMap((status) => shown.filter((each) => each.status === status))} />
      <div>
        <Folded
          summary={m.result_conditions_met({ count: folded('met').length })}
          requirements={folded('met')}
        />
        <Folded summary={m.result_not_asked({ count: notAsked.length })} requirements={notAsked} />
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
