import { editionOf } from '../../law';
import { addressOfLaw } from '../../platform/page';
import { m } from '../../text';
import { Links, Section } from '../../ui';
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
      <Links>
        {FILES.map(([file, name]) => (
          <a
            key={file}
            href={addressOfLaw(`${file}.json`)}
            download={`battery-origin-${file}-${editionOf(rulebook)}.json`}
          >
            {m.cite_data_json({ name: name() })}
          </a>
        ))}
        <a href="#/developers">{m.cite_developers_link()}</a>
      </Links>
    </Section>
  );
}
