import { Suspense, useState, useSyncExternalStore } from 'react';
import { offeredTable, onOfferedTable } from '../../table-file';
import { m } from '../../text';
import { Button, latePart, Notice, Skeleton } from '../../ui';

const Wizard = latePart(async () => ({ default: (await import('./wizard')).Wizard }));

/** A table on its way in, where there is one; loaded when the first comes. */
export function TableImportPlace() {
  const table = useSyncExternalStore(onOfferedTable, offeredTable);
  const [said, say] = useState<string | null>(null);
  if (table === null)
    return said === null ? null : (
      <Notice live actions={<Button onClick={() => say(null)}>{m.work_dismiss()}</Button>}>
        <p>{said}</p>
      </Notice>
    );
  return (
    <Suspense fallback={<Skeleton lines={16} />}>
      <Wizard table={table} onDone={say} />
    </Suspense>
  );
}
