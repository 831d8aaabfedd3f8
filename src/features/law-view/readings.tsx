import { useText } from '../../text';
import { Section } from '../../ui';
import styles from './law-view.module.css';

/** Where the text leaves room, what we took it to say, and how far that was checked. */
export function Readings() {
  const text = useText();
  return (
    <Section heading={text.insight_law_readings()}>
      <Lines
        lines={[
          text.insight_law_reading_acquired(),
          text.insight_law_reading_japan(),
          text.insight_law_reading_greater(),
          text.insight_law_reading_test(),
          text.insight_law_reading_zero(),
          text.insight_law_reading_unknown(),
          text.insight_law_reading_pairing(),
          text.insight_law_reading_feoc(),
          text.insight_law_reading_kwh(),
        ]}
      />
    </Section>
  );
}

/** What a result does not take into account. */
export function Leaves() {
  const text = useText();
  return (
    <Section heading={text.insight_law_leaves()}>
      <Lines
        lines={[
          text.insight_law_leaves_1(),
          text.insight_law_leaves_2(),
          text.insight_law_leaves_3(),
          text.insight_law_leaves_4(),
          text.insight_law_leaves_5(),
          text.insight_law_leaves_6(),
          text.insight_law_leaves_7(),
        ]}
      />
    </Section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
