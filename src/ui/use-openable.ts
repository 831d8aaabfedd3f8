import { type RefCallback, useCallback, useRef } from 'react';
import { flushSync } from 'react-dom';

/**
 * Lets a jump to a question open the folded part that holds it: the part is marked `data-summary-line` and hears
 * `open-line`. It is drawn at once, since the focus goes into it in the same breath.
 */
export function useOpenable(onOpen: () => void): RefCallback<HTMLElement> {
  const latest = useRef(onOpen);
  latest.current = onOpen;
  return useCallback((part: HTMLElement | null) => {
    const open = () => flushSync(() => latest.current());
    part?.addEventListener('open-line', open);
    return () => part?.removeEventListener('open-line', open);
  }, []);
}
