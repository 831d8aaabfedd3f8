import { useEffect, useState } from 'react';

/** As long as a page may stand still, in ms, before a press or a key is noticed late. */
const SLICE_MS = 12;

/**
 * The result of a computation in steps, begun anew whenever `start` is another function; the former result until then,
 * undefined before the first. Long computations let the page go on between slices; short ones are done at once.
 */
export function useWork<T>(start: () => Generator<undefined, T, undefined>): T | undefined {
  const [result, setResult] = useState<{ readonly value: T }>();
  const [, breakHere] = useState(null);
  useEffect(() => {
    const work = start();
    let next: ReturnType<typeof setTimeout> | undefined;
    const go = (): void => {
      try {
        const step = slice(work);
        if (step.done === true) setResult({ value: step.value });
        else next = setTimeout(go);
      } catch (error) {
        // Thrown again while the page is drawn, where the part's own place catches it.
        breakHere(() => {
          throw error;
        });
      }
    };
    go();
    return () => clearTimeout(next);
  }, [start]);
  return result?.value;
}

function slice<T>(work: Generator<undefined, T, undefined>): IteratorResult<undefined, T> {
  const end = performance.now() + SLICE_MS;
  let step = work.next();
  while (step.done !== true && performance.now() < end) step = work.next();
  return step;
}
