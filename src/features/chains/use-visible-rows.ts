import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** Rows drawn beyond what is seen, so that a scroll finds them there. */
const SPARE = 8;
/** Before the height is known. */
const FIRST_HEIGHT = 480;

interface Parts {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Pixels, of every row and of the headings that stay at the top. */
  readonly rowHeight: number;
}

/** Which rows of a list of equal heights can be seen, and how to bring one into view. */
export function useVisibleRows({ scroller, count, rowHeight }: Parts) {
  const [{ top, height }, setView] = useState({ top: 0, height: FIRST_HEIGHT });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const watcher = new ResizeObserver(look);
    watcher.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      watcher.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);
  const show = useCallback(
    (row: number) => {
      const element = scroller.current;
      if (element === null) return;
      const start = row * rowHeight;
      const lowest = start + 2 * rowHeight - element.clientHeight;
      if (element.scrollTop > start) element.scrollTop = start;
      else if (element.scrollTop < lowest) element.scrollTop = lowest;
    },
    [scroller, rowHeight],
  );
  const first = Math.max(0, Math.floor(top / rowHeight) - SPARE);
  const last = Math.min(count, Math.ceil((top + height) / rowHeight) + SPARE);
  return { places: Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index), show };
}
