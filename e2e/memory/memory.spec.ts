/**
 * 5,000 chains, edited: what the page holds afterwards, once all that can be thrown away is. Half a minute of edits;
 * `MEMORY_MINUTES=5 npm run memory` takes as long as a person may.
 */
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { chainsCsv } from '../support/chains-file';

const CHAINS = 5_000;
const MINUTES = Number(process.env['MEMORY_MINUTES'] ?? '0.5');
/** The undo history and the caches are full by then, and all code is compiled. */
const WARM_UP_EDITS = 120;
const MOST_GROWTH = 1.2;
/** Rows and fields that happen to be drawn differ a little from one moment to another. */
const MOST_MORE_NODES = 500;

interface Held {
  readonly mb: number;
  /** In the document and detached from it. */
  readonly nodes: number;
}

async function heldBy(client: CDPSession): Promise<Held> {
  for (let time = 0; time < 3; time += 1) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { mb: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes') };
}

/** One cell after the other, down the table and from its top again. */
async function edit(page: Page, index: number): Promise<void> {
  const grid = page.getByRole('grid');
  if (index % 200 === 0) {
    await grid.evaluate((element) => element.scrollTo(0, 0));
    await grid.getByRole('gridcell').nth(1).click();
  }
  await page.keyboard.type(String(100 + (index % 900)));
  await page.keyboard.press('Enter');
}

test('5,000 chains, edited: the page holds at most a fifth more than before', async ({ page }) => {
  test.setTimeout(MINUTES * 60_000 + 300_000);
  await page.goto('/#/battery');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Blank/ }).click();
  const file = { name: 'chains.csv', mimeType: 'text/csv', buffer: Buffer.from(chainsCsv(CHAINS)) };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.locator('[data-action=take-table]').click();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(CHAINS + 1));
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  let edits = 0;
  for (; edits < WARM_UP_EDITS; edits += 1) await edit(page, edits);
  const before = await heldBy(client);
  for (const end = Date.now() + MINUTES * 60_000; Date.now() < end; edits += 1) await edit(page, edits);
  await page.waitForTimeout(1_000);
  const after = await heldBy(client);
  process.stdout.write(
    `${edits - WARM_UP_EDITS} edits of ${CHAINS} chains: ${before.mb.toFixed(1)} to ${after.mb.toFixed(1)} MB, ${before.nodes} to ${after.nodes} nodes\n`,
  );
  expect(edits).toBeGreaterThan(WARM_UP_EDITS);
  expect(after.mb).toBeLessThanOrEqual(before.mb * MOST_GROWTH);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + MOST_MORE_NODES);
});
