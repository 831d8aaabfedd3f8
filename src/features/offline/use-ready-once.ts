import { useCallback, useEffect, useState } from 'react';
import type { CopyState } from '../../platform/app-copy';
import { onInput } from '../../platform/page';
import { localStore } from '../../platform/storage';

const KEY = 'said/ready-offline';

/**
 * Whether "ready offline" is to be said: once on this device. Where nothing can be remembered it is said when it
 * becomes true, and not again at each visit.
 */
export function useReadyOnce(kept: CopyState['kept']): readonly [isNews: boolean, said: () => void] {
  const [isNews, setNews] = useState(false);
  useEffect(() => {
    if (kept === 'no' || localStore.read(KEY) !== null) return;
    const isRemembered = localStore.write(KEY, '1') === 'kept';
    if (isRemembered || kept === 'just-now') setNews(true);
  }, [kept]);
  // It asks nothing: whoever goes on with the form need not close it first.
  useEffect(() => (isNews ? onInput(() => setNews(false)) : undefined), [isNews]);
  return [isNews, useCallback(() => setNews(false), [])];
}
