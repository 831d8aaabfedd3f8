import { useDeferredValue, useMemo } from 'react';
import { useCalculation } from '../../calculation';
import { openBySupplier } from '../../insight';
import { m } from '../../text';
import styles from './ask.module.css';
import { ClaimDate } from './claim-date';
import { Letter } from './letter';
import { openFacts } from './letter-words';
import { Sheets } from './sheets';

/** What is not known, as questions to those who know: a letter, a sheet for each supplier, and the day to claim by. */
export default function AskSection() {
  const calculation = useDeferredValue(useCalculation());
  const { scenario, rulebook, depth } = calculation;
  const isBattery = depth === 'battery';
  const open = useMemo(
    () => (isBattery ? openBySupplier(scenario, rulebook) : []),
    [isBattery, scenario, rulebook],
  );
  const facts = openFacts(calculation);
  return (
    <div className={styles.ask}>
      {facts.length + open.length === 0 ? (
        <p>{m.asked_ask_nothing()}</p>
      ) : (
        <Letter calculation={calculation} facts={facts} open={open} />
      )}
      {isBattery ? <Sheets open={open} /> : null}
      <ClaimDate calculation={calculation} />
    </div>
  );
}
