import { m } from '../../text';
import { Section } from '../../ui';
import styles from './law-view.module.css';

/** Where the text leaves room, what we took it to say, and how far that was checked. */
export function Readings() {
  return (
    <Section heading={m.insight_law_readings()}>
      <Lines
        lines={[
          m.insight_law_reading_acquired(),
          m.insight_law_reading_japan(),
          m.insight_law_reading_greater(),
          m.insight_law_reading_test(),
          m.insight_law_reading_zero(),
          m.insight_law_reading_unknown(),
          m.insight_law_reading_pairing(),
          m.insight_law_reading_feoc(),
          m.insight_law_reading_kwh(),
        ]}
      />
    </Section>
  );
}

/** What a result does not take into account. */
export function Leaves() {
  return (
    <Section heading={m.insight_law_leaves()}>
      <Lines
        lines={[
          m.insight_law_leaves_1(),
          m.insight_law_leaves_2(),
          m.insight_law_leaves_3(),
          m.insight_law_leaves_4(),
          m.insight_law_leaves_5(),
          m.insight_law_leaves_6(),
          m.insight_law_leaves_7(),
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
