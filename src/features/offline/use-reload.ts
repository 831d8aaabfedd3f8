import { useCallback, useState } from 'react';
import { useLastValues } from '../../form/calculation';
import { reloadWith } from '../../platform/hand-over';

interface Reload {
  readonly reload: () => void;
  readonly hasFailed: boolean;
}

/** Loads the page anew with everything that was typed, income included: it stays in this tab, and only until then. */
export function useReload(): Reload {
  const lastValues = useLastValues();
  const [hasFailed, setFailed] = useState(false);
  const reload = useCallback(() => setFailed(!reloadWith(JSON.stringify(lastValues()))), [lastValues]);
  return { reload, hasFailed };
}
