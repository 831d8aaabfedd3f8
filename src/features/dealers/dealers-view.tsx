import { useDeferredValue, useState } from 'react';
import type { AttributeName } from '../../embed/protocol';
import { addressWithHash } from '../../platform/page';
import { useText } from '../../text';
import { Section } from '../../ui';
import { ChoicesForm } from './choices-form';
import { CodeBlock } from './code-block';
import styles from './dealers.module.css';
import { Guide } from './guide';
import { Preview } from './preview';
import { type Choices, frameSnippet, scriptSnippet } from './snippet';

/** How to put the calculator into another site, tried as it is chosen. */
export function DealersView() {
  const text = useText();
  const [choices, setChoices] = useState<Choices>({ preset: 'NMC811', 'battery-kwh': '75' });
  const set = (name: AttributeName, value: string) => setChoices((before) => ({ ...before, [name]: value }));
  const shown = useDeferredValue(choices);
  const base = new URL('.', addressWithHash('')).href;
  return (
    <div className={styles.view}>
      <div className={styles.intro}>
        <h1>{text.dealers_heading()}</h1>
        <p>{text.dealers_intro()}</p>
      </div>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Section heading={text.dealers_choose_heading()} intro={text.dealers_choose()}>
            <ChoicesForm choices={choices} set={set} />
          </Section>
          <Section heading={text.dealers_snippet_heading()} intro={text.dealers_snippet()}>
            <CodeBlock label={text.dealers_snippet_script()} code={scriptSnippet(choices, base)} />
            <p>{text.dealers_snippet_frame_intro()}</p>
            <CodeBlock
              label={text.dealers_snippet_frame()}
              code={frameSnippet(choices, base, text.embed_frame_title())}
            />
          </Section>
        </div>
        <Section heading={text.dealers_preview_heading()} intro={text.dealers_preview()}>
          <Preview choices={shown} />
        </Section>
      </div>
      <Guide choices={choices} base={base} />
    </div>
  );
}
