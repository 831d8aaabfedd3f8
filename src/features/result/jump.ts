/** How long a question that is still loading is waited for. */
const PATIENCE_MS = 10_000;

/**
 * Goes where `focus` leads, as soon as it leads anywhere: a part of the form may still be loading. Gives up
 * when the focus has gone elsewhere meanwhile.
 */
export function jump(focus: () => boolean): void {
  const from = document.activeElement;
  const deadline = performance.now() + PATIENCE_MS;
  const attempt = (): void => {
    if (focus() || document.activeElement !== from || performance.now() > deadline) return;
    requestAnimationFrame(attempt);
  };
  attempt();
}
