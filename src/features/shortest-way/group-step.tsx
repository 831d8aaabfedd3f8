import type { RouteGroup, StageChange, Way } from '../../insight';
import { m } from '../../text';
import { format } from '../../text/format';
import { routeWords } from '../../text/route-words';
import styles from './insight.module.css';
import { StepLine } from './step-line';
import { pointsOf, whatWords } from './step-words';

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
    <StepLine what={what} entries={items.length} points={points} onApply={onApply}>
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
    </StepLine>
  );
}
