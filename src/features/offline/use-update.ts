import { useEffect, useState } from 'react';
import { appCopy } from '../../platform/app-copy';
import { useCopy } from './use-copy';
import { useReload } from './use-reload';

export interface Update {
  /** Goes on with the newer version, the form kept. */
  readonly update: () => void;
  /** Whether the form could not be kept, so that the page was not reloaded. */
  readonly hasFailed: boolean;
}

/** The way to the newer version: the build that waits takes over, then the page is loaded anew. */
export function useUpdate(): Update {
  const { newer } = useCopy();
  const { reload, hasFailed } = useReload();
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (!isAsked || newer !== 'in-use') return;
    setAsked(false);
    reload();
  }, [isAsked, newer, reload]);
  const update = () => {
    if (newer !== 'waiting') return reload();
    setAsked(true);
    appCopy.takeOver();
  };
  return { update, hasFailed };
}
