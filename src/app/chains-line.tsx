import { useEffect, useState } from 'react';
import { useSnapshot } from '../calculation';
import { ChainsPlace } from '../features/chains';
import { offeredTable, onOfferedTable } from '../table-file';
import { m } from '../text';
import { SummaryLine } from '../ui';

const ID = 'chains-line';
const ACTION = [m.battery_open_line(), m.battery_line_done()] as const;

/** The table of chains as one line; a table that is offered opens it. */
export function ChainsLine() {
  const [isOffered] = useState(() => offeredTable() !== null);
  useEffect(
    () =>
      onOfferedTable(() => {
        if (offeredTable() !== null) document.getElementById(ID)?.dispatchEvent(new Event('open-line'));
      }),
    [],
  );
  return (
    <SummaryLine
      id={ID}
      label={m.battery_line_table()}
      value={<ChainsValue />}
      action={ACTION}
      isOpenAtFirst={isOffered}
    >
      <ChainsPlace />
    </SummaryLine>
  );
}

function ChainsValue() {
  const count = useSnapshot(({ values }) => values.chainRows.length);
  return count === 0 ? m.battery_table_none() : m.battery_table_count({ count });
}
