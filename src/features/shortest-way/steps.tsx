import { useMemo } from 'react';
import { useCalculation } from '../../calculation';
import { routeGroups, type StageChange, type Way } from '../../insight';
import { m } from '../../text';
import { thingKey, thingsIn } from '../../text/fact-words';
import { Button } from '../../ui';
import { GroupStep } from './group-step';
import styles from './insight.module.css';
import { Step } from './step';
import { useApply } from './use-apply';

const SHOWN = 12;

/** The changes of a way; many are told by mineral, route and supplier. */
export function Steps({ way }: { readonly way: Way }) {
  const apply = useApply();
  // A car that was bought cannot be sourced anew: what would have had to be different is told alone.
  const canApply = useCalculation().depth === 'battery';
  const things = useMemo(() => thingsIn(way.scenario), [way.scenario]);
  const groups = useMemo(() => groupsOf(way), [way]);
  const applied = (changes: readonly StageChange[]) => (canApply ? () => apply(way, changes) : undefined);
  const left = groups.length - SHOWN;
  return (
    <>
      <ul className={styles.steps}>
        {groups.slice(0, SHOWN).map((group) => {
          const [first, ...others] = group.items;
          if (first === undefined) return null;
          return others.length === 0 ? (
            <Step
              key={group.key}
              change={first}
              way={way}
              thing={things.get(thingKey('entries', first.entryId)) ?? ''}
              onApply={applied([first])}
            />
          ) : (
            <GroupStep key={group.key} group={group} way={way} onApply={applied(group.items)} />
          );
        })}
      </ul>
      {left > 0 ? <p>{m.insight_way_more({ count: left })}</p> : null}
      {canApply && way.changes.length > 1 ? (
        <Button look="primary" onClick={() => apply(way, way.changes)}>
          {m.insight_way_apply_all()}
        </Button>
      ) : null}
    </>
  );
}

/** Each change by itself while they are few; changes of one stage to one country by the route they leave. */
function groupsOf(way: Way) {
  const entries = new Map(way.scenario.minerals?.entries.map((entry) => [entry.id, entry]));
  return routeGroups(
    way.changes,
    ({ entryId }) => entries.get(entryId),
    ({ stage, country, entryId }) =>
      way.changes.length > SHOWN ? `${stage} ${country}` : `${stage} ${entryId}`,
  );
}
