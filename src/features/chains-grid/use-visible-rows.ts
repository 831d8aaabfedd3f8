import { type RefObject, useLayoutEffect, useState } from 'react';

/** Rows drawn beyond what is seen, so that a scroll finds them there. */
const SPARE = 8;
/** Before the height is known. */
const FIRST_HEIGHT = 480;

interface Parts {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Pixels, of every row and of the headings that stay at the top. */
  readonly rowHeight: number;
  /** Rows that are there wherever the list is scrolled. */
  readonly kept: readonly number[];
}

/** The rows of a list of equal heights that can be seen, or are to stay, in their order. */
export function useVisibleRows({ scroller, count, rowHeight, kept }: Parts): readonly number[] {
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
  const first = Math.max(0, Math.floor(top / rowHeight) - SPARE);
  const last = Math.min(count, Math.ceil((top + height) / rowHeight) + SPARE);
  const seen = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  return [...new Set([...seen, ...kept])].filter((row) => row < count).sort((a, b) => a - b);
}
