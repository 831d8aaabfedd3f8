import { useDeferredValue, useState } from 'react';
import { useRulebook } from '../../calculation';
import type { AttributeName } from '../../embed/protocol';
import { standingFigure } from '../../law';
import { addressWith } from '../../platform/page';
import { m } from '../../text';
import { format } from '../../text/format';
import { Section } from '../../ui';
import { ChoicesForm } from './choices-form';
import { CodeBlock } from './code-block';
import styles from './dealers.module.css';
import { Guide } from './guide';
import { Preview } from './preview';
import { Reference } from './reference';
import { takenFrom } from './refused';
import { type Choices, frameSnippet, scriptSnippet } from './snippet';

/** How to put the calculator into another site, tried as it is chosen. */
export function DealersView() {
  const [choices, setChoices] = useState<Choices>({ preset: 'NMC811', 'battery-kwh': '75' });
  const set = (name: AttributeName, value: string) => setChoices((before) => ({ ...before, [name]: value }));
  const taken = takenFrom(choices);
  const shown = useDeferredValue(taken);
  const base = new URL(import.meta.env.BASE_URL, addressWith('', null)).href;
  return (
    <div className={styles.view}>
      <div className={styles.intro}>
        <h1>{m.dealers_heading()}</h1>
        <Ended />
        <p>{m.dealers_intro()}</p>
      </div>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Section heading={m.dealers_choose_heading()} intro={m.dealers_choose()}>
            <ChoicesForm choices={choices} set={set} />
          </Section>
          <Section heading={m.dealers_snippet_heading()} intro={m.dealers_snippet()}>
            <CodeBlock
              label={m.dealers_snippet_script()}
              code={scriptSnippet(taken, base, m.embed_frame_title())}
            />
            <p>{m.dealers_snippet_frame_intro()}</p>
            <CodeBlock
              label={m.dealers_snippet_frame()}
              code={frameSnippet(taken, base, m.embed_frame_title())}
            />
          </Section>
        </div>
        <Section heading={m.dealers_preview_heading()} intro={m.dealers_preview()}>
          <Preview choices={shown} />
        </Section>
      </div>
      <Reference />
      <Guide choices={taken} base={base} />
    </div>
  );
}

/** What a dealer has to know before anything else: who can have the credit at all. */
function Ended() {
  const rulebook = useRulebook();
  if (rulebook === null) return null;
  const { value } = standingFigure(rulebook.parameters['acquisition-deadline'], undefined);
  return (
    <p>
      <strong>{m.dealers_ended({ deadline: format.day(value) })}</strong>
    </p>
  );
}
