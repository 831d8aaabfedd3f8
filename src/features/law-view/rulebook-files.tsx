import { editionOf } from '../../law';
import { addressOfLaw } from '../../platform/page';
import { m } from '../../text';
import { Section } from '../../ui';
import styles from './law-view.module.css';
import type { LawProps } from './regimes';

const FILES: readonly (readonly [string, () => string])[] = [
  ['partners', m.cite_data_partners],
  ['parameters', m.cite_data_parameters],
  ['minerals', m.cite_data_minerals],
];

/** The three files that the page answers by, and the way to the rules as a library. */
export function RulebookFiles({ rulebook }: LawProps) {
  return (
    <Section heading={m.cite_data_heading()}>
      <ul className={styles.lines}>
        {FILES.map(([file, name]) => (
          <li key={file}>
            <a
              href={addressOfLaw(`${file}.json`)}
              download={`battery-origin-${file}-${editionOf(rulebook)}.json`}
            >
              {m.cite_data_json({ name: name() })}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href="#/developers">{m.cite_developers_link()}</a>
      </p>
    </Section>
  );
}
