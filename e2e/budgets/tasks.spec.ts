/**
 * The longest task of each journey, on a device four times slower than this one: 200 ms there are 50 ms here. Other
 * work on the machine can only add time, so the best of a few goes counts, and work that is always the same, done just after, tells how much slower
 * than a quiet machine it is.
 */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { chainsCsv, chooseFile, takeTable } from '../support/chains-file';
import { slownessOf } from '../support/slowness';
import { openWorld, SLOWDOWN, slowDown } from '../support/typing';

const BUDGET_MS = 200;
/** 5,000 chains are copied by the form and weighed for the first time in one task: 200 to 210 ms. */
const LIMIT_OF_MANY_MS = 250;
const GOES = 3;

/** Runs in the page: notes how long each task took that was no short one. */
function watchTasks(): void {
  const tasks: number[] = [];
  Object.assign(globalThis, { tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
    {
      type: 'longtask',
      buffered: true,
    },
  );
}

type Journey = (page: Page) => Promise<void>;

const isReady = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-ready', 'true');

/** A journey, what may be reached until it is shorter, and what is done in it. */
const journeys: readonly (readonly [string, number, Journey])[] = [
  [
    'a car, from the first byte to all of the page',
    BUDGET_MS,
    async (page) => {
      await page.goto('/');
      await isReady(page);
      await expect(page.getByRole('button', { name: /^Other facts of the car/ })).toBeVisible();
    },
  ],
  [
    'a battery, from the first byte to the world average',
    BUDGET_MS,
    async (page) => {
      await openWorld(page);
      await expect(page.locator('[data-asked]')).toBeVisible();
    },
  ],
  [
    'the frame',
    BUDGET_MS,
    async (page) => {
      await page.goto('/embed.html');
      await isReady(page);
    },
  ],
  [
    'a file of 5,000 chains',
    LIMIT_OF_MANY_MS,
    async (page) => {
      await page.goto('/#/battery');
      await isReady(page);
      await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();
      await chooseFile(page, 'chains.csv', chainsCsv(5_000));
      await expect(takeTable(page)).toBeEnabled();
      // Nobody takes what is found unread.
      await page.waitForTimeout(2_000);
      await takeTable(page).click();
      await expect(page.getByRole('grid')).toBeVisible();
    },
  ],
];

async function longestOf(browser: Browser, baseURL: string, journey: Journey): Promise<readonly number[]> {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(watchTasks);
  await slowDown(page);
  await journey(page);
  await page.waitForTimeout(1_000);
  const tasks = await page.evaluate<number[]>('tasks');
  const slowness = await slownessOf(page);
  await context.close();
  return tasks.map((ms) => ms / slowness).toSorted((a, b) => b - a);
}

for (const [name, limit, journey] of journeys)
  test(`no long task: ${name}`, async ({ browser, baseURL }) => {
    test.setTimeout(120_000);
    let best = Number.POSITIVE_INFINITY;
    for (let go = 0; go < GOES && best > limit; go += 1) {
      const tasks = await longestOf(browser, baseURL ?? '', journey);
      process.stdout.write(
        `Longest tasks at ${SLOWDOWN}x, ${name}: ${tasks
          .slice(0, 5)
          .map((ms) => ms.toFixed(0))
          .join(', ')} ms (budget ${BUDGET_MS})\n`,
      );
      best = Math.min(best, tasks[0] ?? 0);
    }
    expect(best).toBeLessThanOrEqual(limit);
  });
