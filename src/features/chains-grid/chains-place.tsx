import { Suspense, useState, useSyncExternalStore } from 'react';
import { useFormContext } from 'react-hook-form';
import type { FormValues } from '../../scenario-form';
import { m } from '../../text';
import { Button, latePart, Section, Skeleton } from '../../ui';

const ChainsTable = latePart(async () => ({ default: (await import('./chains-table')).ChainsTable }));

/** The table of chains: loaded when it is opened or has lines. */
export function ChainsPlace() {
  const { subscribe, getValues } = useFormContext<FormValues>();
  const [isOpen, setOpen] = useState(false);
  const hasRows = useSyncExternalStore(
    (listener) => subscribe({ formState: { values: true }, callback: listener }),
    () => getValues().chainRows.length > 0,
  );
  // Once there, it stays, though its last line may leave.
  if (!isOpen && hasRows) setOpen(true);
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
