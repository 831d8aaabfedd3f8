/** After one visit the app opens without a network, on any path; a frame is given what is published. */

import { goTo } from '../support/the-page';
import { BUILT } from './builds';
import {
  assetOf,
  batteryOf,
  buildOf,
  expect,
  fillPrice,
  look,
  news,
  ready,
  test,
  verdict,
  visit,
} from './fixtures';

test('after one visit everything opens without a network, and from no other cache', async ({
  page,
  host,
}) => {
  await visit(page, host);
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.clearBrowserCache');
  await browser.send('Network.setCacheDisabled', { cacheDisabled: true });
  await host.stop();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(request.url()));

  // The page of the first visit has all its parts already.
  await goTo(page, 'Partners');
  await expect(page.getByRole('heading', { level: 1, name: 'Partner countries' })).toBeVisible();
  await goTo(page, 'Calculator');
  await page.reload();
  await ready(page);
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
  await page.getByLabel('Chemistry').selectOption('LFP');
  await fillPrice(page, '45000');
  await page.getByRole('tab', { name: 'Map', exact: true }).click();
  await expect(page.locator('[data-chart=map] svg').first()).toBeVisible();
  await page.getByText('What would change it').click();
  for (const [link, heading] of [
    ['Partners', 'Partner countries'],
    ['How we read the law', 'How we read the law'],
    ['For dealers', 'Put the calculator on your site'],
  ] as const) {
    await goTo(page, link);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }
  // The loader and the page in the frame too.
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-ready', 'true');
  // What is asked for past every copy fails, as the browser's own request for the icon may; nobody is bothered.
  expect(
    complaints.filter((each) => !/\/(version\.json|site\.json|sw\.js|favicon\.svg)$/.test(each)),
  ).toEqual([]);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a link and the page for frames open offline, whatever stands behind their names', async ({
  page,
  context,
  host,
}) => {
  await visit(page, host);
  // Nobody listens, and the browser knows that there is no network.
  await host.stop();
  await context.setOffline(true);
  for (const address of ['?utm_source=mail', 'index.html#/partners', 'embed.html?lang=en&msrp=52000']) {
    await page.goto(host.address + address);
    await ready(page);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Battery sourcing and the clean vehicle credit',
  );
});

test('"ready offline" is said once, and can be looked up', async ({ page, host }) => {
  await visit(page, host);
  await page.reload();
  await ready(page);
  await page.getByText('About the data').click();
  await expect(page.getByText('it opens without a network')).toHaveCount(1);
  await expect(news(page, 'Ready offline')).toHaveCount(0);
});

test('"ready offline" stands above the answer on a phone, however many lines that has', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 320, height: 844 });
  await page.goto(batteryOf(host));
  const told = news(page, 'Ready offline');
  await expect(told).toBeVisible();
  const [below, over] = [await verdict(page).boundingBox(), await told.boundingBox()];
  expect((over?.y ?? 0) + (over?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
});

test('"ready offline" gives way to whoever types', async ({ page, host }) => {
  await page.goto(batteryOf(host));
  await expect(news(page, 'Ready offline')).toBeVisible();
  await page.getByLabel('Value of lithium').fill('500');
  await expect(news(page, 'Ready offline')).toHaveCount(0);
});

test('the page in frames keeps nothing on the device', async ({ page, host }) => {
  await page.goto(`${host.address}embed.html`);
  await ready(page);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('a frame is given what is published, and the copy only where there is no network', async ({
  page,
  host,
  newer,
}) => {
  await visit(page, host);
  host.deploy(newer);
  await goTo(page, 'For dealers');
  const frame = page.frameLocator('iframe').locator('html');
  await expect(frame).toHaveAttribute('data-ready', 'true');
  await expect(frame).toHaveAttribute('data-build', 'newer');
  await look(page);
  expect(await buildOf(page)).toBeNull();

  await host.stop();
  await page.reload();
  await expect(frame).toHaveAttribute('data-ready', 'true');
  await expect(frame).not.toHaveAttribute('data-build', 'newer');
});

test('where workers are forbidden the page works, and says that it is not kept', async ({ page, host }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('forbidden', 'SecurityError'));
  });
  await page.goto(batteryOf(host));
  await ready(page);
  await page.getByText('About the data').click();
  await expect(page.getByText('it opens only with a network')).toBeVisible();
});

test('what is forgotten is not fetched again at once, but at the next visit', async ({ page, host }) => {
  await visit(page, host);
  await page.getByRole('button', { name: 'Saved scenarios' }).click();
  await page.getByRole('button', { name: 'Forget everything on this device' }).click();
  await page.getByRole('button', { name: 'Forget everything', exact: true }).click();
  await expect(page.getByText('Everything this page kept on this device is gone')).toBeVisible();
  await page.getByText('About the data').click();
  await expect(page.getByText('it opens only with a network')).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.reload();
  await expect(news(page, 'Ready offline')).toBeVisible();
});

test('another app on the same origin keeps its caches', async ({ page, host }) => {
  await visit(page, host);
  const names = await page.evaluate(() => caches.keys());
  expect(names).toEqual([expect.stringMatching(/^battery-origin sha256-\S+ http:\S+\/some\/path\/$/)]);
  const kept = await page.evaluate(async ([name = '']) => {
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => new URL(url).pathname.replace('/some/path/', ''));
  }, names);
  for (const path of [
    'index.html',
    'embed.html',
    'embed.js',
    'data/presets.json',
    assetOf(BUILT, 'stacked-bars'),
  ])
    expect(kept).toContain(path);
  for (const path of ['_headers', 'version.json', 'manifest.webmanifest', 'sw.js'])
    expect(kept).not.toContain(path);
});
