import { jsonText, useCalculation } from '../../calculation';
import type { Day } from '../../kernel/day';
import { editionOf } from '../../law';
import { saveFile } from '../../platform/files';
import { addressOfFile } from '../../platform/page';
import { withoutPersonal } from '../../platform/share-link';
import { m } from '../../text';
import { Button, Disclosure, Links, Skeleton } from '../../ui';
import { citationsOf } from './citations';
import styles from './cite.module.css';
import { Code } from './code';
import { redoInCode, SCENARIO_FILE } from './redo-in-code';
import { useCited } from './use-cited';

/** How others cite the result, and check it without this page. */
export default function CiteSection({ today }: { readonly today: Day }) {
  const cited = useCited(today);
  if (cited === null) return <Skeleton lines={12} />;
  const { short, full, bibtex } = citationsOf(cited);
  return (
    <div className={styles.section}>
      <p>{m.cite_intro()}</p>
      {cited.fingerprint === null ? (
        <p>{m.cite_no_fingerprint()}</p>
      ) : (
        <dl className={styles.fingerprint}>
          <dt>{m.cite_fingerprint_name()}</dt>
          <dd data-fingerprint={cited.fingerprint} translate="no">
            {cited.fingerprint}
          </dd>
        </dl>
      )}
      <h4>{m.cite_short_name()}</h4>
      <Code label={m.cite_short_name()} code={short} />
      <h4>{m.cite_full_name()}</h4>
      <Code label={m.cite_full_name()} code={full} />
      <h4>{m.cite_bibtex_name()}</h4>
      <Code label={m.cite_bibtex_name()} code={bibtex} />
      <Disclosure summary={m.cite_redo()}>
        <Redo />
      </Disclosure>
    </div>
  );
}

/** The same answer by a program: the page's own rules and data, without the page. */
function Redo() {
  const { scenario, rulebook } = useCalculation();
  const code = redoInCode(scenario, { base: addressOfFile(''), edition: editionOf(rulebook) });
  const save = (): void => saveFile(SCENARIO_FILE, jsonText(withoutPersonal(scenario)), 'application/json');
  return (
    <div className={styles.section}>
      <p>{m.cite_redo_intro()}</p>
      <Code
        label={m.cite_redo()}
        code={code}
        actions={<Button onClick={save}>{m.cite_redo_scenario({ file: SCENARIO_FILE })}</Button>}
      />
      <Links>
        <a href="#/developers">{m.cite_developers_link()}</a>
      </Links>
    </div>
  );
}
