import { type RefObject, useLayoutEffect, useRef } from 'react';

/** An element that takes the whole window while it is asked to, above all that its ancestors could cut it by. */
export function useWholeWindow(isWhole: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null || !isWhole) return;
    element.popover = 'manual';
    element.showPopover();
    return () => {
      element.popover = null;
    };
  }, [isWhole]);
  return place;
}
