import '../../text/all-messages';
import { useIsCalculated } from '../../form/calculation';
import { useText } from '../../text';
import { JapanLines } from './japan-lines';
import { LeftOut } from './left-out';
import { OpenQuestions } from './open-questions';
import { Requirements } from './requirements';
import styles from './result-panel.module.css';

/** Why the result is what it is, and what is still to answer. */
export default function Reasons({ leave }: { readonly leave: () => void }) {
  const text = useText();
  if (!useIsCalculated()) return null;
  return (
    <>
      <JapanLines />
      <LeftOut leave={leave} />
      <OpenQuestions leave={leave} />
      <Requirements />
      <p className={styles.soft}>{text.result_certification()}</p>
    </>
  );
}
