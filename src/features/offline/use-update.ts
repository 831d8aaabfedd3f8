import { useEffect, useState } from 'react';
import { appCopy } from '../../platform/app-copy';
import { reloadKeeping } from '../../platform/hand-over';
import { useCopy } from './use-copy';

/** The way to the newer version, the form kept: the build that waits takes over, then the page is loaded anew. */
export function useUpdate(): () => void {
  const { newer } = useCopy();
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (!isAsked || newer !== 'in-use') return;
    setAsked(false);
    reloadKeeping();
  }, [isAsked, newer]);
  return () => {
    if (newer !== 'waiting') return reloadKeeping();
    setAsked(true);
    appCopy.takeOver();
  };
}
