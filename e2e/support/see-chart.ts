import { expect, type Page } from '@playwright/test';

/** Goes to the first chart, once it is drawn. */
export async function seeChart(page: Page): Promise<void> {
  const chart = page.locator('.recharts-surface').first();
  await expect(chart).toBeAttached();
  await chart.scrollIntoViewIfNeeded();
  await expect(chart).toBeInViewport();
}
