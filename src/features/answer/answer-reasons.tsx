import { useCalculation, useIsCalculated } from '../../calculation';
import { m } from '../../text';
import { Disclosure } from '../../ui';
import styles from './answer.module.css';
import { BothTestsLines } from './both-tests-lines';
import { ComponentsFigure } from './components-figure';
import { HowSlot } from './how';
import { JapanLines } from './japan-lines';
import { LeftOut } from './left-out';
import { OpenQuestions } from './open-questions';
import { isUnasked } from './origin-words';
import { Requirements } from './requirements';
import { UnknownOriginLines } from './unknown-origin-lines';

/** What decides, what is still to answer, and the figures behind it. */
export function Reasons({ leave }: { readonly leave: () => void }) {
  if (!useIsCalculated()) return null;
  return <Known leave={leave} />;
}

function Known({ leave }: { readonly leave: () => void }) {
  const calculation = useCalculation();
  const isAsked = !isUnasked(calculation);
  return (
    <>
      <LeftOut leave={leave} />
      {isAsked ? <Requirements /> : null}
      {isAsked ? <OpenQuestions leave={leave} /> : null}
      <JapanLines />
      {calculation.depth === 'battery' ? <Figures /> : null}
      {calculation.depth === 'car' && isAsked ? (
        <Disclosure lazy summary={m.answer_more_figures()}>
          <Figures />
        </Disclosure>
      ) : null}
      <Certification />
    </>
  );
}

function Figures() {
  return (
    <>
      <div className={styles.caption}>
        <h3 className={styles.heading}>{m.picture_amount()}</h3>
        <HowSlot subject="amount" title={m.result_heading()} />
      </div>
      <ComponentsFigure />
      <BothTestsLines />
      <UnknownOriginLines />
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
