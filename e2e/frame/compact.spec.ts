/** One line for a list of cars. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/dealer-site';

const tag = (loader: string) => `<script src="${loader}"></script>`;
const car = (id: string, day = '2025-04-15') =>
  `<battery-origin view="compact" car="${id}" placed-in-service="${day}"></battery-origin>`;

test('says amount and reason in 72 px, and opens to the whole in the same frame', async ({
  page,
  dealer,
  loader,
}) => {
  await page.goto(dealer.serve({ head: tag(loader), body: car('hyundai-ioniq-5') }));
  const frame = page.frameLocator('battery-origin iframe');
  const height = () => page.locator('iframe').evaluate((each) => each.clientHeight);
  const status = frame.getByRole('status', { name: 'Result' });
  await expect(status).toContainText('Up to $7,500');
  await expect(status).toHaveAttribute('data-credit-basis', 'certified');
  await expect.poll(height).toBe(72);
  await expect(frame.locator('summary')).toHaveCount(0);
  await frame.getByRole('button', { name: 'Details' }).click();
  await expect(frame.locator('summary').first()).toBeVisible();
  await expect(frame.getByRole('status', { name: 'Result' })).toHaveCount(1);
  await expect.poll(height).toBeGreaterThan(400);
  await frame.getByRole('button', { name: 'Close' }).click();
  await expect.poll(height).toBe(72);
});

test('280 px wide it cuts nothing off and grows no higher', async ({ page, dealer, loader }) => {
  const body = `<div style="width:280px">${car('tesla-model-y-long-range', '2025-11-20')}</div>`;
  await page.goto(dealer.serve({ head: tag(loader), body }));
  const frame = page.frameLocator('battery-origin iframe');
  await expect(frame.getByRole('status')).toBeVisible();
  const box = await frame
    .locator('html')
    .evaluate((html) => [html.scrollWidth - html.clientWidth, html.scrollHeight]);
  expect(box).toEqual([0, 72]);
});

const IDS = [
  'hyundai-ioniq-5',
  'chevrolet-equinox-ev',
  'chevrolet-blazer-ev',
  'nissan-leaf',
  'rivian-r1t',
  'rivian-r1s',
];

const listOf = (embed: (id: string) => string): string =>
  [...IDS, ...IDS].map((id) => `<article style="height:300px"><h2>${id}</h2>${embed(id)}</article>`).join('');

const seen = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('battery-origin')].filter((each) => Reflect.get(each, 'result') !== null)
        .length,
  );

test('twelve in a list load as they near the screen', async ({ page, dealer, loader, baseURL }) => {
  const requests: string[] = [];
  page.on('request', (request) => request.url().startsWith(baseURL ?? '') && requests.push(request.url()));
  await page.goto(dealer.serve({ head: tag(loader), body: listOf(car) }));
  await expect.poll(() => seen(page)).toBeGreaterThanOrEqual(3);
  await page.waitForTimeout(1_000);
  expect(await seen(page)).toBeLessThan(8);
  const atFirst = requests.length;
  for (let y = 0; y < 4_500; y += 300) {
    await page.evaluate((top) => scrollTo(0, top), y);
    await page.waitForTimeout(120);
  }
  await expect.poll(() => seen(page)).toBe(12);
  expect(requests.length).toBeGreaterThan(atFirst);
});
