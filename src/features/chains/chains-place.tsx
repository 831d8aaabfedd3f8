import { Suspense, useState, useSyncExternalStore } from 'react';
import { useFormContext } from 'react-hook-form';
import type { FormValues } from '../../form';
import { latePart } from '../../form/late-part';
import { offeredTable, onOfferedTable } from '../../form/table/offered-table';
import { m } from '../../text';
import { Button, Section, Skeleton } from '../../ui';

const ChainsTable = latePart(async () => ({ default: (await import('./chains-table')).ChainsTable }));

/** The table of chains: loaded when it is opened, has lines, or is to take a file. */
export function ChainsPlace() {
  const { subscribe, getValues } = useFormContext<FormValues>();
  const [isOpen, setOpen] = useState(false);
  const hasRows = useSyncExternalStore(
    (listener) => subscribe({ formState: { values: true }, callback: listener }),
    () => getValues().chainRows.length > 0,
  );
  const isOffered = useSyncExternalStore(onOfferedTable, () => offeredTable() !== null);
  // Once there, it stays, though its last line may leave.
  if (!isOpen && (hasRows || isOffered)) setOpen(true);
  return (
    <Section id="chains" heading={m.grid_heading()} intro={m.grid_intro()} level={3}>
      {isOpen ? (
        <Suspense fallback={<Skeleton lines={16} />}>
          <ChainsTable />
        </Suspense>
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{m.grid_open()}</Button>
        </div>
      )}
    </Section>
  );
}
