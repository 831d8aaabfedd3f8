/**
 * From a key press to the new verdict painted, on a device four times slower than this one: the budget is 33 ms.
 *
 * Fair on a noisy machine in two ways. The processor's time that the page itself takes, key to frame, is held to the budget: other work
 * on the machine is not in it, nor is the wait for the screen's next frame (up to 17 ms), which an empty page has too. And the clock's time, wait
 * and all, is the best of a few rounds, each beside an empty page that is typed into just before it: as many times longer as that takes than on a quiet
 * machine, as many times longer the round may take.
 */
import { expect, type Page, test } from '@playwright/test';
import { quantile } from '../support/key-press';
import { timesOnProcessor } from '../support/processor-time';
import { seeChart, seePicture } from '../support/see-chart';
import {
  beginTyping,
  openEmpty,
  openTwelve,
  openWorld,
  SLOWDOWN,
  slowDown,
  type Typed,
  typeRound,
} from '../support/typing';

/** The budget, for the 95th percentile. */
const BUDGET_MS = 33;
/** What the best 95th percentile may not exceed on a quiet machine. */
const LIMITS = { processor: BUDGET_MS, clock: 60 };
/** The same where the chart library draws its bars beside twelve entries. */
const LIMITS_WITH_BARS = { processor: 36, clock: 90 };
/** The empty page's 95th percentile by the clock on a quiet machine: the wait for the next frame, and a little. */
const EMPTY_MS = 20;
/** The empty page's median on the processor of a quiet machine, that many times slower. */
const EMPTY_ON_PROCESSOR_MS = 9;
const ROUNDS = 3;
/** The 95th percentile of so many is the last but one. */
const KEY_PRESSES = 24;

const told = (title: string, { median, p95 }: Typed) =>
  `${title}: median ${median.toFixed(1)}, p95 ${p95.toFixed(1)} ms`;

/** The lowest 95th percentile on the processor, of a device so much slower; no further round once one is within the budget. */
async function onProcessor(page: Page, empty: Page, limit: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let index = 0; index < ROUNDS && best > limit; index += 1) {
    const beside = await roundOnProcessor(empty, 12);
    const round = await roundOnProcessor(page, KEY_PRESSES);
    process.stdout.write(
      `${told(`Key press on a processor ${SLOWDOWN}x slower`, round)} (budget ${BUDGET_MS}); ${told('empty page', beside)}\n`,
    );
    best = Math.min(best, round.p95 / Math.max(1, beside.median / EMPTY_ON_PROCESSOR_MS));
  }
  return best;
}

async function roundOnProcessor(page: Page, presses: number): Promise<Typed> {
  await page.bringToFront();
  const times = await timesOnProcessor(page, () => typeRound(page, presses));
  const sorted = times.map((ms) => ms * SLOWDOWN).toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
}

/** The lowest 95th percentile by the clock, as it were on a quiet machine; no further round once one is within the limit. */
async function byClock(page: Page, empty: Page, quiet: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let index = 0; index < ROUNDS && best > quiet; index += 1) {
    await empty.bringToFront();
    const beside = await typeRound(empty, 20, 100);
    await page.bringToFront();
    const round = await typeRound(page, KEY_PRESSES);
    process.stdout.write(
      `${told(`Key press to paint at ${SLOWDOWN}x`, round)}; ${told('empty page', beside)}\n`,
    );
    best = Math.min(best, round.p95 / Math.max(1, beside.p95 / EMPTY_MS));
  }
  return best;
}

const cases: readonly (readonly [string, (page: Page) => Promise<void>, limits?: typeof LIMITS])[] = [
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
    LIMITS_WITH_BARS,
  ],
];

/** What the others are between. */
const AT_LENGTH = ['the world average on a phone', 'twelve entries with the bars in view'];

for (const [name, open, quiet = LIMITS] of cases) {
  const tag = AT_LENGTH.includes(name) ? '@long' : [];
  test(`a key press is answered: ${name}`, { tag }, async ({ page, context }) => {
    test.setTimeout(180_000);
    await open(page);
    const empty = await openEmpty(context);
    for (const each of [empty, page]) {
      await each.bringToFront();
      await beginTyping(each);
    }
    expect(await onProcessor(page, empty, quiet.processor), 'on the processor').toBeLessThanOrEqual(
      quiet.processor,
    );
    await slowDown(empty);
    await slowDown(page);
    expect(await byClock(page, empty, quiet.clock), 'by the clock').toBeLessThanOrEqual(quiet.clock);
  });
}
