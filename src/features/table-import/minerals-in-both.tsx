import { MINERALS } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralName } from '../../text/minerals';
import { Notice } from '../../ui';
import type { InBoth } from './in-both';

/** Says which minerals would stand in a card and in the table, with the sum. */
export function MineralsInBoth({ found }: { readonly found: readonly InBoth[] }) {
  const { roundMoney } = format;
  if (found.length === 0) return null;
  return (
    <Notice tone="caution">
      {found.map(({ mineral, cardUsd, tableUsd }) => (
        <p key={mineral}>
          {m.table_in_both({
            mineral: mineralName(MINERALS.find((id) => id === mineral) ?? 'lithium'),
            card: roundMoney(cardUsd),
            table: roundMoney(tableUsd),
            sum: roundMoney(cardUsd + tableUsd),
          })}
        </p>
      ))}
    </Notice>
  );
}
