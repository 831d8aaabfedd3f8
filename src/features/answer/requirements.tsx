import { useCalculation } from '../../calculation';
import { m } from '../../text';
import { type Requirement, requirementsOf } from '../../text/requirements';
import { Disclosure } from '../../ui';
import styles from './answer.module.css';
import { isCondition, sortRequirements } from './deciding';
import { RequirementItem } from './requirement-item';
import { useDecidingGrounds } from './use-grounds';

/** As many open ones as a person reads; what is still to answer is listed below them, and refusals all stand. */
const MOST_OPEN = 4;

/** The requirements that decide, and all others folded in one place. */
export function Requirements() {
  const grounds = useDecidingGrounds();
  const { evaluation } = useCalculation().decided;
  if (evaluation.regime === 'prior-law') return null;
  const sorted = sortRequirements(requirementsOf(grounds, evaluation), evaluation);
  const isShown = (requirement: Requirement, at: number): boolean =>
    at < MOST_OPEN || requirement.status === 'failed';
  const deciding = sorted.deciding.filter(isShown);
  const rest = [...sorted.deciding.filter((each, at) => !isShown(each, at)), ...sorted.rest];
  const conditions = rest.filter(isCondition);
  const isAllMet = deciding.length === 0 && conditions.every(isSettled);
  return (
    <div className={styles.figure}>
      {deciding.length === 0 ? null : (
        <>
          <h3 className={styles.heading}>{m.answer_decides_heading()}</h3>
          <List requirements={deciding} />
        </>
      )}
      {rest.length === 0 ? null : (
        <Disclosure
          lazy
          summary={
            isAllMet ? m.answer_all_met({ count: conditions.length }) : m.answer_rest({ count: rest.length })
          }
        >
          <List requirements={rest} />
        </Disclosure>
      )}
    </div>
  );
}

const isSettled = ({ status }: Requirement): boolean => status === 'met' || status === 'not-applicable';

function List({ requirements }: { readonly requirements: readonly Requirement[] }) {
  return (
    <ul className={styles.requirements}>
      {requirements.map((requirement) => (
        <RequirementItem key={requirement.title} {...requirement} />
      ))}
    </ul>
  );
}
