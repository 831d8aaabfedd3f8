import { useCalculation } from '../../calculation';
import { deviceClock } from '../../platform/clock';
import { m } from '../../text';
import { actByOf } from '../../text/claim/act-by';
import { CallOut, LateDisclosure, latePart } from '../../ui';
import styles from './answer.module.css';

const ClaimDetails = latePart(() => import('./claim-details'));

/** What to do and by when, always open under the sentence; the forms behind one press. Nothing where nothing is to be done. */
export function ActBy() {
  const { decided } = useCalculation();
  const { act, isCalm } = actByOf({ ...decided, today: deviceClock.today() });
  const [first, ...others] = act;
  if (first === undefined) return null;
  return (
    <CallOut isCalm={isCalm}>
      <h3 className={styles.heading}>{m.answer_act_heading()}</h3>
      <p className={styles.act}>{first}</p>
      {others.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <LateDisclosure summary={m.answer_act_details()}>
        <ClaimDetails />
      </LateDisclosure>
    </CallOut>
  );
}
