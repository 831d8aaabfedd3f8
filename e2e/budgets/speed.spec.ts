/**
 * From a key press to the new verdict painted, on a device four times slower than this one.
 *
 * Other work on the machine can only add time, so the best of a few rounds counts. What is left of it is taken out by
 * an empty page, typed into just before each round: as many times longer as that takes than on a quiet machine, as many times
 * longer the round may take.
 */
import { expect, type Page, test } from '@playwright/test';
import { seeChart, seePicture } from '../support/see-chart';
import { beginTyping, openEmpty, openTwelve, openWorld, SLOWDOWN, typeRound } from '../support/typing';

/** The budget, for the 95th percentile: printed with what was measured. */
const BUDGET_MS = 33;
/** What the best 95th percentile may not exceed on a quiet machine; on the way to the budget. */
const LIMIT_MS = 110;
/** The same where the chart library draws its bars in view. */
const LIMIT_OF_BARS_MS = 150;
/** The empty page's 95th percentile on a quiet machine: the wait for the next frame, and a little. */
const EMPTY_MS = 20;
const ROUNDS = 3;
/** The 95th percentile of so many is the last but one. */
const KEY_PRESSES = 24;

/** The lowest 95th percentile, as it were on a quiet machine; no further round once one is within the limit. */
async function measure(page: Page, quiet: number): Promise<number> {
  const empty = await openEmpty(page.context());
  await beginTyping(empty);
  await page.bringToFront();
  await beginTyping(page);
  let best = Number.POSITIVE_INFINITY;
  for (let index = 0; index < ROUNDS && best > quiet; index += 1) {
    await empty.bringToFront();
    const beside = await typeRound(empty, 20, 100);
    await page.bringToFront();
    const { median, p95 } = await typeRound(page, KEY_PRESSES);
    const slower = Math.max(1, beside.p95 / EMPTY_MS);
    process.stdout.write(
      `Key press to paint at ${SLOWDOWN}x: median ${median.toFixed(1)}, p95 ${p95.toFixed(1)} ms (budget ${BUDGET_MS}); empty page ${beside.median.toFixed(1)}, ${beside.p95.toFixed(1)} ms\n`,
    );
    best = Math.min(best, p95 / slower);
  }
  return best;
}

const cases: readonly (readonly [string, (page: Page) => Promise<void>, limit?: number])[] = [
  ['twelve entries on a phone', openTwelve],
  ['the world average on a phone', openWorld],
  [
    'the world average with the map in view',
    async (page) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await openWorld(page);
      await seePicture(page);
    },
  ],
  [
    'the world average with the flow in view',
    async (page) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await openWorld(page);
      await page.getByRole('tab', { name: 'Flow', exact: true }).click();
      await page.locator('[data-chart=flow] svg').first().scrollIntoViewIfNeeded();
    },
  ],
  [
    'twelve entries with the bars in view',
    async (page) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await openTwelve(page);
      await seeChart(page);
    },
    LIMIT_OF_BARS_MS,
  ],
];

for (const [name, open, quiet = LIMIT_MS] of cases) {
  test(`a key press is answered: ${name}`, async ({ page }) => {
    test.setTimeout(180_000);
    await open(page);
    expect(await measure(page, quiet)).toBeLessThanOrEqual(quiet);
  });
}
