import { useSyncExternalStore } from 'react';
import { type Depth, depthIn } from '../platform/address';
import { currentHash, onHashChange } from '../platform/page';
import { viewOf } from './route';

let latest: Depth = 'car';

/** The depth of a fragment; a fragment that leads to another view, or to one question, leaves it as it was. */
export function depthAfter(former: Depth, hash: string): Depth {
  const namesDepth = hash === '' || hash.startsWith('#/');
  return namesDepth && viewOf(hash) === 'calculator' ? depthIn(hash) : former;
}

function depthNow(): Depth {
  latest = depthAfter(latest, currentHash());
  return latest;
}

/** How much the calculator asks: as the address says, or said last before another view was gone to. */
export const useDepth = (): Depth => useSyncExternalStore(onHashChange, depthNow, () => 'car');
