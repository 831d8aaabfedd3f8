/** How long a question that is still loading is waited for. */
const PATIENCE_MS = 10_000;

/**
 * Goes where `focus` leads, as soon as it leads anywhere: a part of the form may still be loading. Gives up
 * when the focus has gone elsewhere meanwhile.
 */
export function jump(focus: () => boolean): void {
  // What was pressed may be hidden by now, which leaves the focus with the body.
  const stays: readonly (Element | null)[] = [document.activeElement, document.body];
  const deadline = performance.now() + PATIENCE_MS;
  const attempt = (): void => {
    if (focus() || !stays.includes(document.activeElement) || performance.now() > deadline) return;
    requestAnimationFrame(attempt);
  };
  attempt();
}
