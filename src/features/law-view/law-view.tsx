import { useRulebook } from '../../calculation';
import { useText } from '../../text';
import { useFormat } from '../../text/format';
import { Section, Skeleton } from '../../ui';
import styles from './law-view.module.css';
import { Partners } from './partners';
import { Percentages } from './percentages';
import { Leaves, Readings } from './readings';
import { Regimes } from './regimes';
import { Sources } from './sources';

/** The rules as applied here: which law, which figures, what was read where, what is ours, what is left out. */
export default function LawView() {
  const text = useText();
  const rulebook = useRulebook();
  return (
    <div className={styles.view}>
      <div className={styles.intro}>
        <h1>{text.page_law()}</h1>
        <p>{text.insight_law_intro()}</p>
      </div>
      {rulebook === null ? (
        <Skeleton lines={40} />
      ) : (
        <>
          <Regimes rulebook={rulebook} />
          <Percentages rulebook={rulebook} />
          <Partners rulebook={rulebook} />
          <Readings />
          <Leaves />
          <Sources rulebook={rulebook} />
          <Editions />
        </>
      )}
    </div>
  );
}

function Editions() {
  const text = useText();
  const { day } = useFormat();
  const rulebook = useRulebook();
  if (rulebook === null) return null;
  const { edition, asOf, reviewBy } = rulebook.parameters;
  return (
    <Section heading={text.insight_law_edition()}>
      <p>{text.page_footer_edition({ edition, asOf: day(asOf), reviewBy: day(reviewBy) })}</p>
    </Section>
  );
}
