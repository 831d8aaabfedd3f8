import { m } from '../../text';
import { format } from '../../text/format';
import { Section } from '../../ui';
import styles from './accessibility-view.module.css';

/** The day of the tests that the statement tells of: changed with them. */
const TESTED = '2026-11-29';

const TESTS: readonly (() => string)[] = [
  m.accessibility_tested_axe,
  m.accessibility_tested_keyboard,
  m.accessibility_tested_tree,
  m.accessibility_tested_size,
  m.accessibility_tested_targets,
  m.accessibility_tested_engines,
  m.accessibility_tested_colour,
  m.accessibility_tested_translator,
  m.accessibility_tested_html,
];

const FAILURES: readonly (() => string)[] = [
  m.accessibility_fails_readers,
  m.accessibility_fails_browsers,
  m.accessibility_fails_sources,
  m.accessibility_fails_flow,
  m.accessibility_fails_table,
  m.accessibility_fails_calendar,
];

/** What was tested for everyone's sake, how, and what still fails. */
export default function AccessibilityView() {
  return (
    <div className={styles.view}>
      <div className={styles.intro}>
        <h1>{m.accessibility_name()}</h1>
        <p>{m.accessibility_intro()}</p>
        <p>{m.accessibility_dated({ day: format.day(TESTED) })}</p>
      </div>
      <Section heading={m.accessibility_tested_heading()}>
        <Points of={TESTS} />
      </Section>
      <Section heading={m.accessibility_fails_heading()}>
        <Points of={FAILURES} />
      </Section>
      <Section heading={m.accessibility_help_heading()}>
        <p>{m.accessibility_help()}</p>
      </Section>
    </div>
  );
}

function Points({ of }: { readonly of: readonly (() => string)[] }) {
  return (
    <ul className={styles.points}>
      {of.map((words) => (
        <li key={words()}>{words()}</li>
      ))}
    </ul>
  );
}
