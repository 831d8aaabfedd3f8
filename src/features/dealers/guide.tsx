import { m } from '../../text';
import { Disclosure, Links, Section } from '../../ui';
import { CodeBlock } from './code-block';
import { RECIPES } from './hosting';
import { pageRecipes } from './page-recipes';
import { type Choices, EVENT_EXAMPLE, PLACE_CSS, pinnedScript, policyLines, testPage } from './snippet';

interface GuideProps {
  readonly choices: Choices;
  readonly base: string;
}

/** What an engineer and a lawyer of the dealer ask. */
export function Guide({ choices, base }: GuideProps) {
  return (
    <>
      <Section heading={m.dealers_events_heading()} intro={m.dealers_events()}>
        <CodeBlock label={m.dealers_events_example()} code={EVENT_EXAMPLE} />
        <Links>
          <a href={`${import.meta.env.BASE_URL}embed/battery-origin.d.ts`} download>
            {m.dealers_types()}
          </a>
        </Links>
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
        <p>
          {m.dealers_pinned()}{' '}
          <a href={`${import.meta.env.BASE_URL}embed/changes.txt`}>{m.dealers_changes()}</a>
        </p>
        <CodeBlock
          label={m.dealers_pinned_script()}
          code={pinnedScript(base, import.meta.env.LOADER_DIGEST)}
        />
      </Section>
      <Section heading={m.dealers_privacy_heading()} intro={m.dealers_privacy_intro()}>
        <CodeBlock label={m.dealers_privacy_text()} code={m.dealers_privacy_statement()} />
      </Section>
    </>
  );
}
