import type { RouteGroup, StageChange, Way } from '../../insight';
import { m } from '../../text';
import { format } from '../../text/format';
import { routeWords } from '../../text/route-words';
import { shareWords } from '../../text/share';
import { Button } from '../../ui';
import styles from './insight.module.css';
import { NOTHING_ASKED, pointsOf, whatWords } from './step-words';

interface GroupStepProps {
  readonly group: RouteGroup<StageChange>;
  readonly way: Way;
  /** Absent where nothing is to be changed. */
  readonly onApply: (() => void) | undefined;
}

/** The same change of all entries of one mineral, route and supplier. */
export function GroupStep({ group: { items, mineral, route, supplier }, way, onApply }: GroupStepProps) {
  const [first] = items;
  if (first === undefined) return null;
  const what = whatWords(first, mineral);
  const ids = new Set(items.map(({ entryId }) => entryId));
  const usd = (way.scenario.minerals?.entries ?? []).reduce(
    (sum, { id, valueUsd }) => sum + (ids.has(id) ? Number(valueUsd) : 0),
    0,
  );
  const points = items.reduce((sum, change) => sum + pointsOf(change, way), 0);
  return (
    <li className={styles.step} data-group={items.length}>
      <span className={styles.what}>
        <strong>{what}</strong>
        <span>
          {m.group_entries({
            count: items.length,
            shown: format.number(items.length),
            value: format.roundMoney(usd),
          })}
        </span>
        <span className={styles.soft}>
          {route.length === 0 ? m.group_no_route() : routeWords(route)}
          {supplier === '' ? null : ` · ${m.group_supplier({ supplier })}`}
        </span>
        <span className={styles.soft}>
          {m.insight_way_gain({ points: shareWords({ format }, points, NOTHING_ASKED) })}
        </span>
      </span>
      {onApply === undefined ? null : (
        <Button aria-label={m.insight_way_apply_of({ change: what })} onClick={onApply}>
          {m.insight_way_apply()}
        </Button>
      )}
    </li>
  );
}
