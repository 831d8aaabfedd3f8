import { type ReactNode, useMemo, useState } from 'react';
import { useCalculation } from '../../calculation';
import { type RouteGroup, routeGroups } from '../../insight';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralName } from '../../text/minerals';
import { routeWords } from '../../text/route-words';
import { Button, Disclosure } from '../../ui';
import type { EntryTrace } from './entry-trace';
import styles from './how.module.css';
import { ManyEntries } from './many-entries';

const FIRST = 12;
const STEP = 100;

interface EntryGroupsProps {
  /** Dearest first. */
  readonly traces: readonly EntryTrace[];
  readonly row: (trace: EntryTrace) => ReactNode;
}

/** Many entries by mineral, route and supplier, the dearest group first; each opens to its entries. */
export function EntryGroups({ traces, row }: EntryGroupsProps) {
  const { scenario } = useCalculation();
  const [shown, setShown] = useState(FIRST);
  const groups = useMemo(() => {
    const entries = scenario.minerals?.entries ?? [];
    const sums = routeGroups(traces, ({ at }) => entries[at]).map((group) => ({ group, ...sumsOf(group) }));
    return sums.sort((a, b) => b.usd - a.usd);
  }, [scenario, traces]);
  const left = groups.length - shown;
  return (
    <div>
      <p className={styles.heading}>{m.group_heading()}</p>
      {groups.slice(0, shown).map((each) => (
        <Disclosure key={each.group.key} lazy summary={<GroupWords {...each} />}>
          <ManyEntries entries={each.group.items} row={row} />
        </Disclosure>
      ))}
      {left > 0 ? (
        <Button onClick={() => setShown(shown + STEP)}>
          {m.group_more({ count: Math.min(left, STEP) })}
        </Button>
      ) : null}
    </div>
  );
}

interface Sums {
  readonly usd: number;
  /** Percents of it that count at least and at most; for display. */
  readonly min: number;
  readonly max: number;
}

function sumsOf({ items }: RouteGroup<EntryTrace>): Sums {
  const of = (part: (trace: EntryTrace) => number): number =>
    items.reduce((sum, trace) => sum + Number(trace.valueUsd) * part(trace), 0);
  const usd = of(() => 1);
  const share = (sum: number): number => (usd === 0 ? 0 : sum / usd);
  return {
    usd,
    min: share(of(({ qualifying }) => qualifying.min)),
    max: share(of(({ qualifying }) => qualifying.max)),
  };
}

function GroupWords({ group, usd, min, max }: Sums & { readonly group: RouteGroup<EntryTrace> }) {
  const { mineral, route, supplier, items } = group;
  const [least, most] = [format.percent(min), format.percent(max)];
  const count = items.length;
  return (
    <span data-group={count}>
      <strong>
        {m.group_named({
          mineral: mineralName(mineral),
          route: route.length === 0 ? m.group_no_route() : routeWords(route),
        })}
      </strong>
      {supplier === '' ? null : ` · ${m.group_supplier({ supplier })}`}
      {' · '}
      {m.group_entries({ count, shown: format.number(count), value: format.roundMoney(usd) })}
      {' · '}
      {least === most
        ? m.insight_entry_counts({ share: least })
        : m.insight_entry_range({ min: least, max: most })}
    </span>
  );
}
