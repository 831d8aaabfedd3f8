/** How long a page that is not being painted, such as a tab in the background, waits. */
const UNPAINTED_MS = 200;
/** How long what comes after the paint lets the browser do what is more pressing, such as the next key press. */
const YIELD_MS = 100;

/** Calls back once what was just rendered has been painted, and nothing more pressing waits; returns how to call it off. */
export function afterPaint(act: () => void): () => void {
  let callOff = (): void => undefined;
  const frame = requestAnimationFrame(() => {
    clearTimeout(unpainted);
    callOff = soon(act);
  });
  const unpainted = setTimeout(() => {
    cancelAnimationFrame(frame);
    act();
  }, UNPAINTED_MS);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(unpainted);
    callOff();
  };
}

function soon(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(act, { timeout: YIELD_MS });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(act);
  return () => clearTimeout(handle);
}
