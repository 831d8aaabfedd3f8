import { type Calculation, isAssumed } from '../../calculation';
import { deviceClock } from '../../platform/clock';
import { saveFile } from '../../platform/files';
import { m } from '../../text';
import { actByText } from '../../text/claim/act-by';
import { claimOf } from '../../text/claim/claim';
import { claimEvent } from '../../text/claim/claim-event';
import { format } from '../../text/format';
import { Button } from '../../ui';
import styles from './ask.module.css';

/** The day to claim by as a file for a calendar, where there is such a day still to come. */
export function ClaimDate({ calculation }: { readonly calculation: Calculation }) {
  const { decided, scenario } = calculation;
  const today = deviceClock.today();
  const { route, returnDue, claimBy } = claimOf(decided.scenario, decided.evaluation, today);
  const day = route === 'return' || route === 'transfer-or-return' ? returnDue : claimBy;
  const isOpen = route === 'return' || route === 'transfer-or-return' || route === 'amended-return';
  // Of an example's day of delivery nobody has anything to claim.
  if (!isOpen || day === undefined || isAssumed(scenario, '/vehicle/placedInService')) return null;
  const save = (): void => {
    const description = actByText({ ...decided, today });
    const file = claimEvent({ day, summary: m.asked_claim_summary(), description, today });
    saveFile(`claim-by-${day}.ics`, file, 'text/calendar');
  };
  return (
    <section className={styles.ask}>
      <h4>{m.asked_claim_heading()}</h4>
      <p>{m.asked_claim_day({ day: format.day(day) })}</p>
      <div className={styles.presses}>
        <Button onClick={save}>{m.asked_claim_save()}</Button>
      </div>
    </section>
  );
}
