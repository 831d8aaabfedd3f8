/** "Still to answer" leads to its question in the host's own window, not only in the frame. */
import { embedIn, expect, test } from '../support/dealer-site';

for (const { width, height } of [
  { width: 1280, height: 600 },
  { width: 390, height: 700 },
]) {
  const tag = width < 768 ? [] : ['@long'];
  test(`a jump lands in the host’s view, ${width} by ${height}`, { tag }, async ({
    page,
    dealer,
    loader,
  }) => {
    await page.setViewportSize({ width, height });
    const body = `<div style="height:500px">The car</div><battery-origin preset="NMC811" battery-kwh="75"></battery-origin>`;
    await page.goto(dealer.serve({ head: `<script src="${loader}"></script>`, body }));
    const frame = await embedIn(page);
    await frame.locator('summary').filter({ hasText: 'Reasons' }).click();
    const entries = frame.locator('details[open] li button, details[open] li a[href^="#"]');
    await expect(entries.first()).toBeVisible();
    await page.waitForTimeout(1_000);
    const count = Math.min(await entries.count(), 5);
    expect(count).toBeGreaterThan(2);
    for (let index = 0; index < count; index += 1) {
      await entries.nth(index).click();
      // The question's control has the focus, and stands in the window of the host.
      const inView = async () => {
        const box = await frame.locator(':focus:not(a)').boundingBox({ timeout: 1_000 });
        return box !== null && box.y >= 0 && box.y + Math.min(box.height, height) <= height;
      };
      await expect.poll(inView, { timeout: 5_000 }).toBe(true);
    }
  });
}
