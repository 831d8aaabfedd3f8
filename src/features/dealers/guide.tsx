import { useText } from '../../text';
import { Disclosure, Section } from '../../ui';
import { CodeBlock } from './code-block';
import styles from './dealers.module.css';
import { RECIPES } from './hosting';
import { type Choices, EVENT_EXAMPLE, PLACE_CSS, policyLines, testPage } from './snippet';

interface GuideProps {
  readonly choices: Choices;
  readonly base: string;
}

/** What an engineer and a lawyer of the dealer ask. */
export function Guide({ choices, base }: GuideProps) {
  const text = useText();
  return (
    <>
      <Section heading={text.dealers_events_heading()} intro={text.dealers_events()}>
        <ul className={styles.list}>
          <li>
            <code>battery-origin:ready</code>: {text.dealers_event_ready()}
          </li>
          <li>
            <code>battery-origin:result</code>: {text.dealers_event_result()}
          </li>
          <li>
            <code>battery-origin:error</code>: {text.dealers_event_error()}
          </li>
        </ul>
        <CodeBlock label={text.dealers_events_example()} code={EVENT_EXAMPLE} />
        <p>
          <a href="./embed/battery-origin.d.ts" download>
            {text.dealers_types()}
          </a>
        </p>
      </Section>
      <Section heading={text.dealers_fit_heading()}>
        <p>{text.dealers_policy()}</p>
        <CodeBlock label={text.dealers_policy_lines()} code={policyLines(base)} />
        <p>{text.dealers_place()}</p>
        <CodeBlock label={text.dealers_place_lines()} code={PLACE_CSS} />
        <p>{text.dealers_sandbox()}</p>
        <p>{text.dealers_test()}</p>
        <CodeBlock label={text.dealers_test_page()} code={testPage(choices, base)} />
      </Section>
      <Section heading={text.dealers_host_heading()} intro={text.dealers_host()}>
        <div>
          {RECIPES.map(({ id, name, code }) => (
            <Disclosure key={id} summary={name}>
              <CodeBlock label={name} code={code} />
            </Disclosure>
          ))}
        </div>
      </Section>
      <Section heading={text.dealers_promise_heading()}>
        <p>{text.dealers_promise()}</p>
      </Section>
      <Section heading={text.dealers_privacy_heading()} intro={text.dealers_privacy_intro()}>
        <CodeBlock label={text.dealers_privacy_heading()} code={text.dealers_privacy_statement()} />
      </Section>
    </>
  );
}
