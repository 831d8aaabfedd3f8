import { useCallback, useSyncExternalStore } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import type { ChainRow, FormValues } from '../../scenario-form';

type Rows = readonly ChainRow[];

/** The lines of the form, and how to replace them. Neither copies them: a line that stays is known again. */
export function useChainRows(): readonly [rows: Rows, set: (rows: Rows) => void] {
  const { control, subscribe, getValues, setValues } = useFormContext<FormValues>();
  const { isDirty } = useFormState({ control });
  const listen = useCallback(
    (listener: () => void) => subscribe({ formState: { values: true }, callback: listener }),
    [subscribe],
  );
  const rows = useSyncExternalStore(listen, () => getValues().chainRows);
  // Recomputing `isDirty` compares every cell, a third of the time of a key press over 5,000 rows: skip it once dirty.
  const set = useCallback(
    (next: Rows) => setValues({ chainRows: next }, { shouldDirty: !isDirty }),
    [setValues, isDirty],
  );
  return [rows, set];
}
