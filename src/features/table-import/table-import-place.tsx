import { Suspense, useSyncExternalStore } from 'react';
import { UndoNotice } from '../../kept-work';
import { offeredTable, onOfferedTable } from '../../table-file';
import { latePart, Skeleton } from '../../ui';

const Wizard = latePart(async () => ({ default: (await import('./wizard')).Wizard }));

/** A table on its way in, where there is one, and what was taken from the last; loaded when the first comes. */
export function TableImportPlace() {
  const table = useSyncExternalStore(onOfferedTable, offeredTable);
  if (table === null) return <UndoNotice scope="table" />;
  return (
    <Suspense fallback={<Skeleton lines={16} />}>
      <Wizard table={table} />
    </Suspense>
  );
}
