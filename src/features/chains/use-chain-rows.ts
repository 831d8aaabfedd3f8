import { useCallback, useSyncExternalStore } from 'react';
import { useFormContext } from 'react-hook-form';
import type { ChainRow, FormValues } from '../../form';

type Rows = readonly ChainRow[];

/** The lines of the form, and how to replace them. Neither copies them: a line that stays is known again. */
export function useChainRows(): readonly [rows: Rows, set: (rows: Rows) => void] {
  const { subscribe, getValues, setValues } = useFormContext<FormValues>();
  const listen = useCallback(
    (listener: () => void) => subscribe({ formState: { values: true }, callback: listener }),
    [subscribe],
  );
  const rows = useSyncExternalStore(listen, () => getValues().chainRows);
  const set = useCallback((next: Rows) => setValues({ chainRows: next }, { shouldDirty: true }), [setValues]);
  return [rows, set];
}
