import { useCallback } from 'react';
import { afterPaint } from '../platform/after-paint';

/**
 * Tells the styles of an element its own height, as `--tall`: what sticks needs it to stop at its end. A change is told
 * after the paint: told before, the page would be laid out twice for a key press.
 */
export const useTallness = () =>
  useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    let callOff: (() => void) | undefined;
    const watch = new ResizeObserver(([entry]) => {
      const height = Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0);
      const tell = (): void => element.style.setProperty('--tall', `${height}px`);
      if (callOff === undefined) tell();
      callOff?.();
      callOff = afterPaint(tell);
    });
    watch.observe(element);
    return () => {
      callOff?.();
      watch.disconnect();
    };
  }, []);
