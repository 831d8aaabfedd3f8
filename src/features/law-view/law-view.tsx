import { useRulebook } from '../../calculation';
import { m } from '../../text';
import { format } from '../../text/format';
import { Section, Skeleton } from '../../ui';
import styles from './law-view.module.css';
import { Partners } from './partners';
import { Percentages } from './percentages';
import { Leaves, Readings } from './readings';
import { Regimes } from './regimes';
import { RulebookFiles } from './rulebook-files';
import { Sources } from './sources';

/** The rules as applied here: which law, which figures, what was read where, what is ours, what is left out. */
export default function LawView() {
  const rulebook = useRulebook();
  return (
    <div className={styles.view}>
      <div className={styles.intro}>
        <h1>{m.page_law()}</h1>
        <p>{m.insight_law_intro()}</p>
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
          <RulebookFiles rulebook={rulebook} />
        </>
      )}
    </div>
  );
}

function Editions() {
  const { day } = format;
  const rulebook = useRulebook();
  if (rulebook === null) return null;
  const { edition, asOf, reviewBy } = rulebook.parameters;
  return (
    <Section heading={m.insight_law_edition()}>
      <p>{m.page_footer_edition({ edition, asOf: day(asOf), reviewBy: day(reviewBy) })}</p>
    </Section>
  );
}
