/** From a key press in the table of 5,000 chains to the new verdict painted, and how it scrolls. */
import { expect, test } from '@playwright/test';
import { chainsCsv, chooseFile } from '../support/chains-file';
import { quantile, watchKeyPresses } from '../support/key-press';

const CHAINS = 5_000;
const KEY_PRESSES = 24;
const BETWEEN_MS = 250;
/** The budget, for the 95th percentile of the best round: other work on the machine can only add time. */
const LIMIT_MS = 100;
const ROUNDS = 3;

/** Milliseconds of the longest frame while the table is scrolled from end to end. */
async function scrollThrough(): Promise<number> {
  const grid = document.querySelector('[role=grid]');
  if (grid === null) throw new Error('no table');
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  let longest = 0;
  let last = await frame();
  for (let step = 0; step <= 60; step += 1) {
    grid.scrollTop = (grid.scrollHeight * step) / 60;
    const now = await frame();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}

test('a key press in 5,000 chains is answered within 100 ms', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/#/battery');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Blank/ }).click();
  await chooseFile(page, 'chains.csv', chainsCsv(CHAINS));
  await page.locator('[data-action=take-table]').click();
  const grid = page.getByRole('grid');
  await expect(grid).toHaveAttribute('aria-rowcount', String(CHAINS + 1));

  const longest = await page.evaluate(scrollThrough);
  process.stdout.write(`Longest frame while scrolling ${CHAINS} chains: ${longest.toFixed(1)} ms\n`);

  await grid.evaluate((element) => element.scrollTo(0, 0));
  await grid.getByRole('gridcell').nth(1).dblclick();
  await page.keyboard.press('End');
  await page.evaluate(watchKeyPresses);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && best > LIMIT_MS; round += 1) {
    await page.evaluate('times.length = 0');
    for (let press = 0; press < KEY_PRESSES; press += 1) {
      await page.keyboard.press(press % 2 === 0 ? '7' : 'Backspace');
      await page.waitForTimeout(BETWEEN_MS);
    }
    const times = await page.evaluate<number[]>('times');
    const unanswered = Array<number>(KEY_PRESSES - times.length).fill(Number.POSITIVE_INFINITY);
    const sorted = [...times, ...unanswered].toSorted((a, b) => a - b);
    const [median, p95] = [quantile(sorted, 0.5), quantile(sorted, 0.95)];
    process.stdout.write(
      `Key press to paint with ${CHAINS} chains: median ${median.toFixed(1)}, p95 ${p95.toFixed(1)} ms\n`,
    );
    best = Math.min(best, p95);
  }
  expect(best).toBeLessThanOrEqual(LIMIT_MS);
});
