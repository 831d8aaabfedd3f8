/** From each press to the first paint that shows something of what it opens, and the longest task that follows. */
import type { BrowserContext, Locator, Page } from '@playwright/test';

/** What came of the latest press, in milliseconds. */
export interface Pressed {
  /** Infinity until something has changed and is painted. */
  readonly painted: number;
  readonly longest: number;
}

/** Runs in the page: notes each press; `presses.last()` tells what came of the latest one. */
export function watchPresses(): void {
  let pressed: number | undefined;
  let [painted, longest, changed] = [Number.POSITIVE_INFINITY, 0, 0];
  document.addEventListener(
    'click',
    ({ timeStamp }) => {
      pressed = timeStamp;
      [painted, longest] = [Number.POSITIVE_INFINITY, 0];
    },
    { capture: true },
  );
  new MutationObserver(() => {
    changed = performance.now();
    if (pressed === undefined) return;
    const from = pressed;
    pressed = undefined;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // A frame's own work ends before the next task: by then it has been painted.
      port1.onmessage = () => {
        painted = performance.now() - from;
      };
      port2.postMessage(null);
    });
  }).observe(document.body, { attributes: true, characterData: true, childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ entryTypes: ['longtask'] });
  const last = () => ({ painted, longest, still: performance.now() - changed });
  Object.assign(globalThis, { presses: { last } });
}

/** What is drawn later comes within this time of what was drawn before. */
const STILL_MS = 150;
const MOST_LOOKS = 50;

/** Presses, and waits until nothing changes any more. */
export async function press(page: Page, what: Locator): Promise<Pressed> {
  await what.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await what.hover();
  await what.click();
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    await page.waitForTimeout(60);
    const last = await page.evaluate<Pressed & { readonly still: number }>('presses.last()');
    if (last.still > STILL_MS && Number.isFinite(last.painted)) return last;
  }
  return page.evaluate<Pressed>('presses.last()');
}

const EMPTY = `<!doctype html><title>Empty</title><button aria-expanded="false">Open</button><p hidden>It is open</p><script>
  const [button, words] = document.querySelectorAll('button, p');
  button.addEventListener('click', () => {
    words.hidden = !words.hidden;
    button.setAttribute('aria-expanded', String(!words.hidden));
  });
</script>`;

/** A page of one button and what it opens. */
export async function openEmptyOpening(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: EMPTY }));
  await page.goto('/empty');
  await page.evaluate(watchPresses);
  return page;
}
