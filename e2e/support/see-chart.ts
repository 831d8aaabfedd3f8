import { expect, type Page } from '@playwright/test';

/** Chooses the chart of the minerals and goes to it, once it is drawn. */
export async function seeChart(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'By mineral', exact: true }).click();
  const chart = page.locator('.recharts-surface').first();
  await expect(chart).toBeAttached();
  await chart.scrollIntoViewIfNeeded();
  await expect(chart).toBeInViewport();
}

/** Goes to the picture that the page opens on, once it is drawn; nothing is pressed. */
export async function seePicture(page: Page): Promise<void> {
  const map = page.locator('[data-chart=map] svg').first();
  await expect(map).toBeAttached();
  // The map is drawn once more when its shapes come: what is gone meanwhile is looked for again.
  await expect(async () => {
    await map.scrollIntoViewIfNeeded({ timeout: 2_000 });
    await expect(map).toBeInViewport({ timeout: 2_000 });
  }).toPass({ timeout: 15_000 });
}
