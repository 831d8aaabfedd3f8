import type { ReactNode } from 'react';
import { useRulebook } from '../../calculation';
import { editionOf } from '../../law';
import { addressOfFile } from '../../platform/page';
import { m } from '../../text';
import { Disclosure, Section } from '../../ui';
import styles from './cite.module.css';
import { Code } from './code';
import anotherPartner from './examples/another-partner.mjs?raw';
import answer from './examples/answer.mjs?raw';
import weighTable from './examples/weigh-table.mjs?raw';

const FOLDER = 'rules/1/';
const LIBRARY = `${FOLDER}battery-origin-rules.js`;

const FUNCTIONS: readonly (readonly [string, () => string])[] = [
  ['parseScenario(json)', m.cite_function_parse_scenario],
  ['parseRulebook({ partners, parameters, minerals })', m.cite_function_parse_rulebook],
  ['evaluate(scenario, rulebook)', m.cite_function_evaluate],
  ['explain(scenario, rulebook)', m.cite_function_explain],
  ['traceEntries(scenario, rulebook)', m.cite_function_trace],
  ['editionOf(rulebook)', m.cite_function_edition],
];

const EXAMPLES: readonly (readonly [string, () => string, string])[] = [
  ['answer.mjs', m.cite_example_answer, answer],
  ['another-partner.mjs', m.cite_example_partner, anotherPartner],
  ['weigh-table.mjs', m.cite_example_table, weighTable],
];

/** How other programs use the rules: where the library, its data and its schema are, and three programs that run. */
export default function DevelopersView() {
  const rulebook = useRulebook();
  return (
    <div className={styles.view}>
      <div className={styles.intro}>
        <h1>{m.cite_developers_heading()}</h1>
        <p>{m.cite_developers_intro()}</p>
      </div>
      <Section heading={m.cite_developers_get()}>
        <Code label={m.cite_developers_import()} code={importCode()} />
        <p>{m.cite_developers_pack()}</p>
        <Code label={m.cite_developers_pack_label()} code={packCode()} />
        <p>{m.cite_developers_stays()}</p>
        <Files edition={rulebook === null ? null : editionOf(rulebook)} />
      </Section>
      <Section heading={m.cite_developers_functions()}>
        <Functions />
      </Section>
      <Section heading={m.cite_developers_examples()} intro={m.cite_developers_examples_intro()}>
        {EXAMPLES.map(([file, name, code]) => (
          <Disclosure key={file} summary={name()}>
            <Code label={file} code={code} />
          </Disclosure>
        ))}
      </Section>
    </div>
  );
}

const importCode = (): string =>
  [
    `import { evaluate, parseRulebook, parseScenario } from '${addressOfFile(LIBRARY)}';`,
    '',
    `const data = async (name) => (await fetch('${addressOfFile(`${FOLDER}data/`)}' + name + '.json')).json();`,
    'const rulebook = parseRulebook({',
    "  partners: await data('partners'),",
    "  parameters: await data('parameters'),",
    "  minerals: await data('minerals'),",
    '});',
  ].join('\n');

const packCode = (): string =>
  [
    `npm install ${addressOfFile(`${FOLDER}battery-origin-rules.tgz`)}`,
    '',
    "import { evaluate } from 'battery-origin-rules';",
  ].join('\n');

function Functions() {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{m.cite_function()}</th>
          <th scope="col">{m.cite_function_gives()}</th>
        </tr>
      </thead>
      <tbody>
        {FUNCTIONS.map(([name, gives]) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{gives()}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Each file at its address. */
function Files({ edition }: { readonly edition: string | null }) {
  const files: readonly (readonly [string, ReactNode])[] = [
    [LIBRARY, m.cite_file_library()],
    [`${FOLDER}types/entries/rules.d.ts`, m.cite_file_types()],
    [`${FOLDER}schema/scenario-v1.json`, m.cite_file_schema()],
    [`${FOLDER}data/partners.json`, m.cite_file_partners()],
    [`${FOLDER}data/parameters.json`, m.cite_file_parameters()],
    [`${FOLDER}data/minerals.json`, m.cite_file_minerals()],
    ...(edition === null ? [] : [['data/editions/index.json', m.cite_file_editions({ edition })] as const]),
  ];
  return (
    <ul className={styles.files}>
      {files.map(([path, name]) => (
        <li key={path}>
          {name} <a href={addressOfFile(path)}>{path}</a>
        </li>
      ))}
    </ul>
  );
}
