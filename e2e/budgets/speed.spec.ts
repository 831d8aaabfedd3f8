/** From a key press to the new verdict painted, on a device four times slower than this one. */
import { deflateRawSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { quantile, watchKeyPresses } from '../support/key-press';
import { seeChart } from '../support/see-chart';

const SLOWDOWN = 4;
const KEY_PRESSES = 40;
/** Nothing is asked of the page meanwhile: a question would be measured too. */
const BETWEEN_MS = 250;
/** The budget, for the 95th percentile: printed with what was measured. */
const BUDGET_MS = 50;
/** What the best 95th percentile may not exceed, for other work on the machine adds to it. */
const CEILING_MS = 300;
const ROUNDS = 3;

const MINERALS = ['lithium', 'nickel', 'cobalt', 'manganese', 'graphite', 'aluminum'];
const shares = (first: string, second: string) => [
  { country: first, percent: '61.5' },
  { country: second, percent: '20' },
];

/** Twelve entries, each mineral twice, each stage in two countries and a rest nobody knows; the first counts most. */
const scenario = {
  format: 'battery-origin/scenario',
  version: 1,
  vehicle: { acquired: '2024-05-20', placedInService: '2024-06-01', vehicleClass: 'suv', batteryKwh: '75' },
  minerals: {
    entries: [...MINERALS, ...MINERALS].map((mineral, index) => ({
      kind: 'shares',
      id: `${mineral}-${index}`,
      mineral,
      valueUsd: String(300 + 50 * index),
      extraction: shares(index === 0 ? 'AU' : 'ID', 'CL'),
      processing: shares('CN', 'JP'),
    })),
  },
};

const payload = deflateRawSync(JSON.stringify(scenario)).toString('base64url');

/** Writes a digit behind the value and takes it away again, so that each key press changes the share. */
async function round(page: Page): Promise<readonly number[]> {
  await page.evaluate('times.length = 0');
  for (let press = 0; press < KEY_PRESSES; press += 1) {
    await page.keyboard.press(press % 2 === 0 ? '7' : 'Backspace');
    await page.waitForTimeout(BETWEEN_MS);
  }
  const times = await page.evaluate<number[]>('times');
  const unanswered = Array<number>(KEY_PRESSES - times.length).fill(Number.POSITIVE_INFINITY);
  return [...times, ...unanswered].toSorted((a, b) => a - b);
}

/** Opens the page on the twelve entries, ready to write behind the first value. */
async function open(page: Page): Promise<void> {
  await page.goto(`/#/battery?s=1.${payload}`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(page.locator('[data-field="valueUsd"]')).toHaveCount(scenario.minerals.entries.length);
}

/** The lowest 95th percentile of a few rounds, fewer once one is within the budget: other work can only add time. */
async function measure(page: Page): Promise<number> {
  await page.locator('[data-field="valueUsd"]').first().click();
  await page.keyboard.press('End');
  await page.evaluate(watchKeyPresses);
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  let best = Number.POSITIVE_INFINITY;
  for (let index = 0; index < ROUNDS && best > BUDGET_MS; index += 1) {
    const times = await round(page);
    const [median, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
    process.stdout.write(
      `Key press to paint at ${SLOWDOWN}x: median ${median.toFixed(1)}, p95 ${p95.toFixed(1)} ms (budget ${BUDGET_MS})\n`,
    );
    best = Math.min(best, p95);
  }
  return best;
}

test('a key press is answered on a phone', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  expect(await measure(page)).toBeLessThanOrEqual(CEILING_MS);
});

test('a key press is answered with the chart in view', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page);
  await seeChart(page);
  expect(await measure(page)).toBeLessThanOrEqual(CEILING_MS);
});
