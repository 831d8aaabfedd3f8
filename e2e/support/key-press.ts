/** Runs in the page: from each key press to the new verdict painted. */

/** Notes, for each key press, the milliseconds until a frame with the new share has been handed to the screen. */
export function watchKeyPresses(): void {
  const status = document.querySelector('[role=status][data-share-min]');
  if (status === null) throw new Error('no verdict in the page');
  const times: number[] = [];
  Object.assign(globalThis, { times });
  let pressed: number | undefined;
  document.addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true });
  new MutationObserver(() => {
    if (pressed === undefined) return;
    const from = pressed;
    pressed = undefined;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // A frame's own work ends before the next task: by then it has been painted.
      port1.onmessage = () => times.push(performance.now() - from);
      port2.postMessage(null);
    });
  }).observe(status, { attributes: true, attributeFilter: ['data-share-min'] });
}

/** The time at a part of the sorted list: 0.5 the median, 0.95 the 95th percentile. */
export const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.ceil(sorted.length * part) - 1] ?? Number.POSITIVE_INFINITY;
