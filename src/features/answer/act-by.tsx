import { useCalculation, useIsHypothetical } from '../../calculation';
import { deviceClock } from '../../platform/clock';
import { m } from '../../text';
import { actByOf, isMadeUp } from '../../text/claim/act-by';
import { CallOut, LateDisclosure } from '../../ui';
import styles from './answer.module.css';
import { ClaimDetails } from './late-parts';
import { isUnasked } from './origin-words';

/** What to do and by when, always open under the sentence; the forms behind one press. Nothing where nothing is to be done. */
export function ActBy() {
  const calculation = useCalculation();
  const { act, isCalm, hasDetails } = actByOf({ ...calculation.decided, today: deviceClock.today() });
  const [first, ...others] = act;
  const { scenario, decided } = calculation;
  const isInvented = isMadeUp({
    scenario,
    evaluation: decided.evaluation,
    hypothetical: useIsHypothetical(),
  });
  if (first === undefined || isInvented || isUnasked(calculation)) return null;
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
