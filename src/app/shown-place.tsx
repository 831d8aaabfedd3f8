import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from 'react';
import type { Depth } from '../platform/address';
import { useView, type View } from './route';
import { useDepth } from './use-depth';

/** The view and the depth whose content is drawn. */
interface ShownPlace {
  readonly view: View;
  readonly depth: Depth;
}

const ShownPlaceContext = createContext<ShownPlace>({ view: 'calculator', depth: 'car' });

/**
 * Follows the address after the links that tell it: drawing a view takes longer than a press may wait for its answer,
 * so the pressed link is marked first, and what it leads to is drawn in parts between which the browser is free.
 */
export function ShownPlaceProvider({ children }: { readonly children: ReactNode }) {
  const view = useDeferredValue(useView());
  const depth = useDeferredValue(useDepth());
  const place = useMemo(() => ({ view, depth }), [view, depth]);
  return <ShownPlaceContext value={place}>{children}</ShownPlaceContext>;
}

export const useShownPlace = (): ShownPlace => useContext(ShownPlaceContext);
