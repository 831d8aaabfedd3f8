/** How long a page that is not being painted, such as a tab in the background, waits. */
const UNPAINTED_MS = 200;

/** Calls back once what was just rendered has been painted; returns how to call it off. */
export function afterPaint(act: () => void): () => void {
  let painted = 0;
  const frame = requestAnimationFrame(() => {
    clearTimeout(unpainted);
    painted = window.setTimeout(act);
  });
  const unpainted = window.setTimeout(() => {
    cancelAnimationFrame(frame);
    act();
  }, UNPAINTED_MS);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(unpainted);
    clearTimeout(painted);
  };
}
