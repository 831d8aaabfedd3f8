import { useCallback, useState } from 'react';

/** More of the window than this, and what is pinned covers what is read. */
const MOST = 0.35;

/**
 * Whether an element is low enough to stay pinned, at the size of the window and of the text; its height, in px,
 * for the place that is kept for it.
 */
export function useFits() {
  const [{ fits, height }, setMeasured] = useState({ fits: true, height: 0 });
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const measure = (): void => {
      const measured = Math.ceil(element.getBoundingClientRect().height);
      setMeasured({ fits: measured <= window.innerHeight * MOST, height: measured });
    };
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    window.addEventListener('resize', measure);
    return () => {
      watch.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, []);
  return { ref, fits, height };
}
