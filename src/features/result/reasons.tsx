import { useCalculation, useIsCalculated } from '../../form/calculation';
import { m } from '../../text';
import { BothTestsLines } from './both-tests-lines';
import { JapanLines } from './japan-lines';
import { LeftOut } from './left-out';
import { OpenQuestions } from './open-questions';
import { Requirements } from './requirements';
import styles from './result-panel.module.css';

/** Why the result is what it is, and what is still to answer. */
export default function Reasons({ leave }: { readonly leave: () => void }) {
  if (!useIsCalculated()) return null;
  return (
    <>
      <BothTestsLines />
      <JapanLines />
      <LeftOut leave={leave} />
      <OpenQuestions leave={leave} />
      <Requirements />
      <Certification />
    </>
  );
}

/** What no calculation replaces. */
function Certification() {
  const { regime } = useCalculation().evaluation;
  return (
    <div className={styles.soft}>
      {regime === 'capacity-formula' ? <p>{m.result_formula_certified()}</p> : null}
      <p>{m.result_certification()}</p>
    </div>
  );
}
