/** How soon the page can be used when the copy on the device answers. Figures are printed. */
import { slownessOf } from '../support/slowness';
import { SLOWDOWN } from '../support/typing';
import { expect, ready, test, visit } from './fixtures';

const ROUNDS = 5;
/** Milliseconds from the beginning of the visit until the form can be used; as many times more as this machine is slower than a quiet one. */
const BUDGET = 500;

test(`a repeat visit from the worker can be used within ${BUDGET} ms at ${SLOWDOWN}× slowdown @long`, async ({
  page,
  context,
  host,
}) => {
  await visit(page, host);
  await page.close();
  const times: number[] = [];
  const slownesses: number[] = [];
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
    await again.goto(host.address);
    await ready(again);
    times.push(await again.evaluate(() => performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN));
    slownesses.push(await slownessOf(again));
    await again.close();
  }
  const sorted = times.toSorted((a, b) => a - b).map(Math.round);
  const slower = Math.min(...slownesses);
  process.stdout.write(
    `Repeat visit at ${SLOWDOWN}×, ms until it can be used: ${sorted.join(', ')}; this machine ${slower.toFixed(2)} × slower than a quiet one\n`,
  );
  // What else the machine does can only add: the best of the rounds.
  expect(sorted[0]).toBeLessThanOrEqual(BUDGET * slower);
});
