/** How many times slower the machine is now than a quiet one, by work that is always the same: what a budget may be exceeded by. */
import type { Page } from '@playwright/test';
import { SLOWDOWN } from './typing';

/** What the work takes in a page slowed four times, on two quiet cores of a rented server (milliseconds; 2026-11-29). */
const QUIET_MS = 90;

/** Objects made, sorted and written down: memory, calls and text, as the page's own work is. */
function work(): number {
  const begun = performance.now();
  for (let round = 0; round < 20; round += 1) {
    const rows = Array.from({ length: 4_000 }, (_, index) => ({
      id: `row-${(index * 7_919) % 4_001}`,
      value: (index * 104_729) % 9_973,
    }));
    JSON.parse(JSON.stringify(rows.toSorted((a, b) => a.value - b.value || a.id.localeCompare(b.id, 'en'))));
  }
  return performance.now() - begun;
}

/** 1 on a quiet machine, never less; of a page that is slowed so many times. */
export async function slownessOf(page: Page, slowdown = SLOWDOWN): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) times.push(await page.evaluate(work));
  return Math.max(1, (Math.min(...times) * (SLOWDOWN / slowdown)) / QUIET_MS);
}
