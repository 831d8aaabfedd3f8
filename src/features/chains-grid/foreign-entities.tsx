import type { EntityStanding } from '../../law';
import { type ChainRow, readRow } from '../../scenario-form';
import { m } from '../../text';
import { format } from '../../text/format';
import { Button } from '../../ui';
import styles from './chains.module.css';
import { type Arrangement, isForeign, totalValue } from './order';

interface ForeignEntitiesProps {
  readonly rows: readonly ChainRow[];
  readonly entities: ReadonlyMap<string, EntityStanding>;
  readonly arrangement: Arrangement;
  readonly arrange: (arrangement: Arrangement) => void;
}

/** In how many rows a foreign entity of concern took part, what they are worth, and a way to them alone. */
export function ForeignEntities({ rows, entities, arrangement, arrange }: ForeignEntitiesProps) {
  const places = rows.flatMap((row, index) =>
    isForeign(entities.get(row.id)) && readRow(row).entry !== undefined ? [index] : [],
  );
  if (places.length === 0) return null;
  const { money, number } = format;
  const isShown = arrangement.foreign === 'found';
  const all = rows.map((_, index) => index);
  return (
    <p className={styles.status} data-foreign={places.length}>
      <span>
        {m.grid_foreign_count({
          count: places.length,
          shown: number(places.length),
          usd: money(totalValue(rows, places)),
          total: money(totalValue(rows, all)),
        })}
      </span>
      <Button onClick={() => arrange({ ...arrangement, foreign: isShown ? '' : 'found' })}>
        {isShown ? m.grid_foreign_show_all() : m.grid_foreign_show()}
      </Button>
    </p>
  );
}
