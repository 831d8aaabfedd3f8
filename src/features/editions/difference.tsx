import { decidingScenario, useCalculation, useIsCalculated } from '../../calculation';
import { editionOf, evaluate, type Rulebook } from '../../law';
import { addressWith, currentHash } from '../../platform/page';
import { m } from '../../text';
import { editionChanges } from '../../text/edition-changes';
import { format } from '../../text/format';
import { Links, Notice } from '../../ui';

interface DifferenceProps {
  readonly pinned: Rulebook;
  readonly newest: Rulebook;
  /** Whether the person can go over to the newest; in a frame the host has chosen. */
  readonly canLeave: boolean;
}

/** By which edition the page answers, and what the newest would change. */
export default function Difference({ pinned, newest, canLeave }: DifferenceProps) {
  const isCalculated = useIsCalculated();
  const edition = editionOf(pinned);
  return (
    <Notice
      tone="caution"
      heading={m.edition_pinned_heading({ edition, as_of: format.day(pinned.partners.asOf) })}
    >
      {isCalculated ? <Changes newest={newest} /> : null}
      {canLeave ? (
        <Links>
          <a href={addressWith(currentHash(), null)}>{m.edition_answer_by_newest()}</a>
        </Links>
      ) : null}
    </Notice>
  );
}

/** What the newest rules would make of what is entered. */
function Changes({ newest }: { readonly newest: Rulebook }) {
  const { scenario, depth, decided } = useCalculation();
  const own = editionOf(newest);
  const changes = editionChanges(
    { format },
    decided.evaluation,
    evaluate(decidingScenario(scenario, depth), newest),
  );
  if (changes.length === 0) return <p>{m.edition_same({ edition: own })}</p>;
  return (
    <>
      <p>{m.edition_would_change({ edition: own })}</p>
      <ul data-edition-changes={changes.length}>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </>
  );
}
