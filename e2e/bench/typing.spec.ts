/** The page beside its bare floor: the same packages with one field. Printed; `npm run bench` builds the floor first. */
import { fileURLToPath } from 'node:url';
import { type Page, test } from '@playwright/test';
import { seePicture } from '../support/see-chart';
import { beginTyping, openEmpty, openWorld, SLOWDOWN, slowDown, typeRound } from '../support/typing';

const floor = fileURLToPath(new URL('../../reports/floor', import.meta.url));
const ROUNDS = 3;

/** Keeps the longest of the browser's own times of an interaction: what INP is made of. */
function watchInteractions(): void {
  const interactions: number[] = [];
  Object.assign(globalThis, { interactions });
  // TypeScript does not know the threshold; without it only what takes 104 ms is told.
  const watched = { type: 'event', durationThreshold: 16 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'keydown') interactions.push(entry.duration);
  }).observe(watched);
}

async function openFloor(page: Page): Promise<void> {
  await page.route('**/floor/**', (route) =>
    route.fulfill({ path: `${floor}${new URL(route.request().url()).pathname.replace('/floor', '')}` }),
  );
  await page.goto('/floor/index.html');
  await page.locator('[data-field="valueUsd"]').waitFor();
}

test('typing, beside an empty page and the bare floor', async ({ page, context }) => {
  test.setTimeout(300_000);
  const bare = await context.newPage();
  await openFloor(bare);
  await page.setViewportSize({ width: 1280, height: 900 });
  await openWorld(page);
  await seePicture(page);
  const pages: readonly (readonly [string, Page])[] = [
    ['empty page', await openEmpty(context)],
    ['bare floor', bare],
    ['ours, world average, map in view', page],
  ];
  for (const [, each] of pages) {
    await each.bringToFront();
    await beginTyping(each);
    await slowDown(each);
    await each.evaluate(watchInteractions);
  }
  process.stdout.write(`| page, ${SLOWDOWN}x slower | median | p95 | INP |\n|---|---|---|---|\n`);
  for (const [name, each] of pages) {
    await each.bringToFront();
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await typeRound(each));
    const median = Math.min(...rounds.map((round) => round.median));
    const p95 = Math.min(...rounds.map((round) => round.p95));
    // Of a few hundred interactions INP leaves out the longest two; of as few as these, the longest.
    const inp = await each.evaluate<number>('interactions.toSorted((a, b) => b - a)[2] ?? 16');
    process.stdout.write(`| ${name} | ${median.toFixed(0)} ms | ${p95.toFixed(0)} ms | ${inp} ms |\n`);
  }
});
