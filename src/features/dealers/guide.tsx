import { m } from '../../text';
import { Disclosure, Section } from '../../ui';
import { CodeBlock } from './code-block';
import styles from './dealers.module.css';
import { RECIPES } from './hosting';
import { pageRecipes } from './page-recipes';
import { type Choices, EVENT_EXAMPLE, PLACE_CSS, policyLines, testPage } from './snippet';

interface GuideProps {
  readonly choices: Choices;
  readonly base: string;
}

/** What an engineer and a lawyer of the dealer ask. */
export function Guide({ choices, base }: GuideProps) {
  return (
    <>
      <Section heading={m.dealers_events_heading()} intro={m.dealers_events()}>
        <ul className={styles.list}>
          <li>
            <code>battery-origin:ready</code>: {m.dealers_event_ready()}
          </li>
          <li>
            <code>battery-origin:result</code>: {m.dealers_event_result()}
          </li>
          <li>
            <code>battery-origin:error</code>: {m.dealers_event_error()}
          </li>
        </ul>
        <CodeBlock label={m.dealers_events_example()} code={EVENT_EXAMPLE} />
        <p>
          <a href="./embed/battery-origin.d.ts" download>
            {m.dealers_types()}
          </a>
        </p>
      </Section>
      <Section heading={m.dealers_recipes_heading()} intro={m.dealers_recipes()}>
        <div>
          {pageRecipes(choices, base, m.embed_frame_title()).map(({ name, code }) => (
            <Disclosure key={name} summary={name}>
              <CodeBlock label={name} code={code} />
            </Disclosure>
          ))}
        </div>
      </Section>
      <Section heading={m.dealers_fit_heading()}>
        <p>{m.dealers_policy()}</p>
        <CodeBlock label={m.dealers_policy_lines()} code={policyLines(base)} />
        <p>{m.dealers_place()}</p>
        <CodeBlock label={m.dealers_place_lines()} code={PLACE_CSS} />
        <p>{m.dealers_sandbox()}</p>
        <p>{m.dealers_test()}</p>
        <CodeBlock label={m.dealers_test_page()} code={testPage(choices, base, m.embed_frame_title())} />
      </Section>
      <Section heading={m.dealers_host_heading()} intro={m.dealers_host()}>
        <div>
          {RECIPES.map(({ id, name, code }) => (
            <Disclosure key={id} summary={name}>
              <CodeBlock label={name} code={code} />
            </Disclosure>
          ))}
        </div>
      </Section>
      <Section heading={m.dealers_promise_heading()}>
        <p>{m.dealers_promise()}</p>
      </Section>
      <Section heading={m.dealers_privacy_heading()} intro={m.dealers_privacy_intro()}>
        <CodeBlock label={m.dealers_privacy_text()} code={m.dealers_privacy_statement()} />
      </Section>
    </>
  );
}
