import { useQuery } from '@tanstack/react-query';
import { useSnapshot } from '../../calculation';
import { editionQuery } from '../../data/editions';
import { deviceWork } from '../../kept-work';
import { evaluate, type Rulebook, type Scenario } from '../../law';
import { readForm } from '../../scenario-form';
import { m } from '../../text';
import { editionChanges } from '../../text/edition-changes';
import { format } from '../../text/format';

interface Named {
  readonly key: string;
  readonly name: string;
  readonly scenario: Scenario;
}

const MOST = 10;

/** Which kept scenarios the rules of a newer edition change, and how: before anyone consents to it. */
export default function UpdateChanges({ edition }: { readonly edition: string }) {
  const own = useSnapshot(({ rulebook }) => rulebook);
  const present = useSnapshot(({ reading }) => reading.scenario);
  const { data: newer, isError } = useQuery(editionQuery(edition));
  if (isError) return <p>{m.edition_update_unknown()}</p>;
  if (newer === undefined || own === null) return null;
  return <Changes all={[...keptScenarios(present)]} own={own} newer={newer} />;
}

interface ChangesProps {
  readonly all: readonly Named[];
  readonly own: Rulebook;
  readonly newer: Rulebook;
}

function Changes({ all, own, newer }: ChangesProps) {
  const changed = all
    .map(({ scenario, ...each }) => ({
      ...each,
      changes: editionChanges({ format }, evaluate(scenario, own), evaluate(scenario, newer)),
    }))
    .filter(({ changes }) => changes.length > 0);
  const count = all.length;
  if (changed.length === 0) return <p>{m.edition_update_none({ count })}</p>;
  const more = changed.length - MOST;
  return (
    <>
      <p>{m.edition_update_kept({ count, changed: format.number(changed.length) })}</p>
      <ul data-update-changes={changed.length}>
        {changed.slice(0, MOST).map(({ key, name, changes }) => (
          <li key={key}>{m.edition_update_line({ name, changes: changes.join(' ') })}</li>
        ))}
        {more > 0 ? <li>{m.edition_update_more({ count: more })}</li> : null}
      </ul>
    </>
  );
}

/** What is entered now, and all that is kept on the device. */
function keptScenarios(present: Scenario): readonly Named[] {
  const { work } = deviceWork();
  const kept = [...work.named(), ...work.earlier()].map(({ key, saved }) => {
    const { scenario } = readForm(saved.form);
    const name = saved.name === '' ? (scenario.title ?? m.work_untitled()) : saved.name;
    return { key, name, scenario };
  });
  return [{ key: '', name: present.title ?? m.edition_update_present(), scenario: present }, ...kept];
}
