/** What the frame on a dealer's page costs, beside the app itself. Figures are printed. */
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';

/** Bytes of JavaScript, zipped, asked for until the form can be used. */
async function untilReady(page: Page, path: string): Promise<number> {
  const scripts: { readonly url: string; readonly body: Promise<Buffer> }[] = [];
  page.on('response', (response) => {
    if (response.headers()['content-type']?.includes('javascript'))
      scripts.push({ url: response.url(), body: response.body() });
  });
  await page.addInitScript(() => {
    const whenReady = new MutationObserver(() => {
      if (document.documentElement.dataset['ready'] !== 'true') return;
      performance.mark('ready');
      whenReady.disconnect();
    });
    whenReady.observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });
  });
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await page.waitForLoadState('networkidle');
  const asked = await page.evaluate(() => {
    const ready = performance.getEntriesByName('ready')[0]?.startTime ?? Number.POSITIVE_INFINITY;
    const resources = performance.getEntriesByType('resource');
    return resources.filter(({ startTime }) => startTime < ready).map(({ name }) => name);
  });
  const bodies = await Promise.all(scripts.filter(({ url }) => asked.includes(url)).map(({ body }) => body));
  expect(bodies.length).toBeGreaterThan(0);
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
}

test('the frame’s first view: JavaScript at most 160 kB', async ({ page, context }) => {
  const frame = await untilReady(page, '/embed.html');
  const app = await untilReady(await context.newPage(), '/');
  const inKb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  process.stdout.write(
    `JavaScript until the form can be used: frame ${inKb(frame)}, app ${inKb(app)} gzip\n`,
  );
  // The frame tells its host the result at once, so what decides is part of its first view; a blank page's is not.
  expect(frame).toBeLessThanOrEqual(160_000);
});
