import { useEffect } from 'react';
import { useSnapshot } from '../calculation';
import { ChainsPlace } from '../features/chains-grid';
import { m } from '../text';
import { SummaryLine } from '../ui';

const ID = 'chains-line';
const ACTION = [m.battery_open_line(), m.battery_line_done()] as const;

/** The table of chains as one line; it opens by itself when lines come. */
export function ChainsLine() {
  const hasRows = useSnapshot(({ values }) => values.chainRows.length > 0);
  useEffect(() => {
    // The line draws itself at once when it hears this, which it may not while it is being drawn.
    if (hasRows) queueMicrotask(() => document.getElementById(ID)?.dispatchEvent(new Event('open-line')));
  }, [hasRows]);
  return (
    <SummaryLine id={ID} label={m.battery_line_table()} value={<ChainsValue />} action={ACTION}>
      <ChainsPlace />
    </SummaryLine>
  );
}

function ChainsValue() {
  const count = useSnapshot(({ values }) => values.chainRows.length);
  return count === 0 ? m.battery_table_none() : m.battery_table_count({ count });
}
