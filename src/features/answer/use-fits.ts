import { useCallback, useState } from 'react';
import { afterPaint } from '../../platform/after-paint';

/** More of the window than this, and what is pinned covers what is read. */
const MOST = 0.35;

/**
 * Whether an element is low enough to stay pinned, at the size of the window and of the text. As much as it covers is
 * kept free at the page's end (`--bar`): without React, which would draw the whole answer anew whenever its words take
 * another line, and after the paint, for that place is out of sight.
 */
export function useFits() {
  const [fits, setFits] = useState(true);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    let height = 0;
    let callOff = (): void => undefined;
    const judge = (): void => {
      const isLow = height <= window.innerHeight * MOST;
      setFits(isLow);
      callOff();
      callOff = afterPaint(() => keepFree(isLow ? height : 0));
    };
    const watch = new ResizeObserver(([entry]) => {
      height = Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0);
      judge();
    });
    watch.observe(element);
    window.addEventListener('resize', judge);
    return () => {
      callOff();
      watch.disconnect();
      window.removeEventListener('resize', judge);
    };
  }, []);
  return { ref, fits };
}

const keepFree = (height: number): void => document.body.style.setProperty('--bar', `${height}px`);
