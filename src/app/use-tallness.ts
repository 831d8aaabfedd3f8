import { useCallback } from 'react';

/** Tells the styles of an element its own height, as `--tall`: what sticks needs it to stop at its end. */
export const useTallness = () =>
  useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const watch = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize ?? 0;
      element.style.setProperty('--tall', `${Math.ceil(height)}px`);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
