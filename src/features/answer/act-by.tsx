import { isAssumed, useCalculation, useIsHypothetical } from '../../calculation';
import { deviceClock } from '../../platform/clock';
import { m } from '../../text';
import { actByOf } from '../../text/claim/act-by';
import { CallOut, LateDisclosure } from '../../ui';
import styles from './answer.module.css';
import { ClaimDetails } from './late-parts';
import { isUnasked } from './origin-words';

/** What to do and by when, always open under the sentence; the forms behind one press. Nothing where nothing is to be done. */
export function ActBy() {
  const calculation = useCalculation();
  const { act, isCalm, hasDetails } = actByOf({ ...calculation.decided, today: deviceClock.today() });
  const [first, ...others] = act;
  // Of an example's day of delivery nobody has anything to do.
  const isInvented = isAssumed(calculation.scenario, '/vehicle/placedInService');
  // Nobody files under partners that somebody made up.
  const isWhatIf = useIsHypothetical() && calculation.decided.evaluation.credit.basis !== 'certified';
  if (first === undefined || isInvented || isWhatIf || isUnasked(calculation)) return null;
  return (
    <CallOut isCalm={isCalm}>
      <h3 className={styles.spoken}>{m.answer_act_heading()}</h3>
      <p className={styles.act}>{first}</p>
      {others.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {hasDetails ? (
        <LateDisclosure summary={m.answer_act_details()}>
          <ClaimDetails />
        </LateDisclosure>
      ) : null}
    </CallOut>
  );
}
