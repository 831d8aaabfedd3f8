import { useEffect, useState } from 'react';
import { appCopy } from '../../platform/app-copy';
import { reloadKeeping } from '../../platform/hand-over';
import { useCopy } from './use-copy';

/** How long (milliseconds) the build that waits may take to take over before it is asked again. */
const AGAIN = 1_000;

/** The way to the newer version, the form kept: the build that waits takes over, then the page is loaded anew. */
export function useUpdate(): () => void {
  const { newer } = useCopy();
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (!isAsked || newer !== 'in-use') return;
    setAsked(false);
    reloadKeeping();
  }, [isAsked, newer]);
  useEffect(() => {
    if (!isAsked || newer !== 'waiting') return undefined;
    appCopy.takeOver();
    // The browser lets it wait for a worker that it holds to be busy, for half a minute and more, unless it asks anew.
    const again = setInterval(appCopy.takeOver, AGAIN);
    return () => clearInterval(again);
  }, [isAsked, newer]);
  return () => {
    if (newer !== 'waiting') return reloadKeeping();
    setAsked(true);
  };
}
