import { expect, type Page } from '@playwright/test';

/** Opens the result where it is shut, as on a phone, and goes down in it until the first chart is drawn. */
export async function seeChart(page: Page): Promise<void> {
  const panel = page.locator('section', { has: page.locator('[role=status][data-share-min]') });
  const toggle = panel.locator('button[aria-expanded=false][aria-controls]').first();
  if (await toggle.isVisible()) await toggle.click();
  const chart = page.locator('.recharts-surface').first();
  await expect(async () => {
    const box = await panel.boundingBox();
    if (box !== null) await page.mouse.move(box.x + box.width / 2, Math.max(0, box.y) + 200);
    await page.mouse.wheel(0, 300);
    await expect(chart).toBeAttached({ timeout: 200 });
  }).toPass({ timeout: 15_000 });
  await chart.scrollIntoViewIfNeeded();
  await expect(chart).toBeInViewport();
}
