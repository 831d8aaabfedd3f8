/** One build after another: by consent, with the form kept, in two tabs, and with builds that are broken. */
import type { Page } from '@playwright/test';
import { EXAMPLE, followPayload, payloadOf } from '../support/scenario-link';
import { goTo } from '../support/the-page';
import type { AppHost } from './app-host';
import { BUILT } from './builds';
import {
  assetOf,
  batteryOf,
  buildOf,
  expect,
  fillPrice,
  look,
  news,
  openGroup,
  price,
  ready,
  settled,
  test,
  visit,
} from './fixtures';

const income = (page: Page) => page.locator('#f-buyer-thisYear-magiUsd');
const updateIn = (page: Page) =>
  news(page, 'A newer version is ready').getByRole('button', { name: 'Update now' });

async function answer(
  page: Page,
  { usd, magi }: { readonly usd: string; readonly magi: string },
): Promise<void> {
  await fillPrice(page, usd);
  await openGroup(page, 'Buyer', income(page));
  await income(page).fill(magi);
}

test('a newer build waits for consent, and keeps all that was typed', async ({ page, host, newer }) => {
  await visit(page, host);
  await answer(page, { usd: '48,25', magi: '123456' });
  host.deploy(newer);
  await look(page);
  await expect(news(page, 'A newer version is ready')).toBeVisible();
  // It is only said: the page goes on as it was, through a reload too.
  await expect(price(page)).toHaveValue('48,25');
  expect(await buildOf(page)).toBeNull();
  await updateIn(page).click();

  await expect(page.locator('html')).toHaveAttribute('data-build', 'newer');
  await ready(page);
  await expect(price(page)).toHaveValue('48,25');
  await expect(income(page)).toHaveValue('123456');
  // What was handed over was for that one time: the income is kept for this tab alone, nowhere on the device.
  expect(
    await page.evaluate(() => {
      const { 'battery-origin/income': _ofThisTab, ...tab } = { ...sessionStorage };
      return JSON.stringify([history.state, { ...localStorage }, tab]);
    }),
  ).not.toContain('123456');
  await expect(page.getByRole('contentinfo').getByText('edition 2026-12')).toHaveCount(0);
  await page.getByText('About the data').click();
  await expect(page.getByText(/^Edition 2026-12/)).toBeVisible();
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);

  await host.stop();
  await page.reload();
  await ready(page);
  expect(await buildOf(page)).toBe('newer');
});

test('"later" leaves it, also over a reload; the footer has it still', { tag: '@long' }, async ({
  page,
  host,
  newer,
}) => {
  await visit(page, host);
  host.deploy(newer);
  await look(page);
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(news(page, 'A newer version is ready')).toHaveCount(0);
  await page.reload();
  await ready(page);
  expect(await buildOf(page)).toBeNull();
  await expect(news(page, 'A newer version is ready')).toContainText('as of December 1, 2026');
  await page.getByRole('button', { name: 'Later' }).click();
  await page.getByText('About the data').click();
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'newer');
});

test('the untouched example is the newer build’s own', async ({ page, host, newer }) => {
  await visit(page, host);
  host.deploy(newer);
  await look(page);
  await updateIn(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'newer');
  await ready(page);
  // Longer than it takes to keep what was changed.
  await expect(page.getByRole('region', { name: 'Your work' })).toBeVisible();
  await page.waitForTimeout(1_000);
  expect(await page.evaluate(() => localStorage.getItem('battery-origin/latest'))).toBeNull();
});

test('another tab goes on with its own build, all parts of it, until it is reloaded', {
  tag: '@long',
}, async ({ page, context, host, newer }) => {
  await visit(page, host);
  const other = await context.newPage();
  await other.goto(batteryOf(host));
  await ready(other);
  await answer(other, { usd: '41000', magi: '99000' });
  // The tab that asks is the one in front, as a person has it.
  await page.bringToFront();
  host.deploy(newer);
  await look(page);
  await updateIn(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'newer');

  const notice = news(other, 'Another tab has updated this app');
  await expect(notice).toBeVisible();
  // The host has this build's chart no more, nor has the browser's own cache.
  await (await context.newCDPSession(other)).send('Network.clearBrowserCache');
  const answered = await other.evaluate(
    async (path) => (await fetch(path)).status,
    assetOf(BUILT, 'stacked-bars'),
  );
  expect(answered).toBe(200);
  await expect(price(other)).toHaveValue('41000');
  await notice.getByRole('button', { name: 'Reload the page' }).click();
  await expect(other.locator('html')).toHaveAttribute('data-build', 'newer');
  await ready(other);
  await expect(price(other)).toHaveValue('41000');
  await expect(income(other)).toHaveValue('99000');
});

test('a reload that the page offers itself, as where it broke, keeps all that was typed', async ({
  page,
  host,
}) => {
  await visit(page, host);
  await answer(page, { usd: '43210', magi: '99000' });
  await page.evaluate(() => {
    const broken = () => {
      throw new Error('broken by the test');
    };
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', { configurable: true, get: () => broken });
  });
  // Whatever is drawn next breaks: the chart, and with it this field, or the answer to this.
  await page
    .getByLabel('Value of cobalt')
    .fill('1', { timeout: 1_000 })
    .catch(() => undefined);
  await page.getByRole('alert').getByRole('button', { name: 'Reload the page' }).click();
  await ready(page);
  await expect(price(page)).toHaveValue('43210');
  await expect(income(page)).toHaveValue('99000');
});

test('a link that is asked about is still asked about, over what was typed', { tag: '@long' }, async ({
  page,
  host,
  newer,
}) => {
  await visit(page, host);
  await answer(page, { usd: '43210', magi: '99000' });
  host.deploy(newer);
  await look(page);
  await followPayload(page, payloadOf(EXAMPLE), '#/battery');
  await expect(page.getByText('“A battery to send”')).toBeVisible();
  await updateIn(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'newer');
  await expect(page.getByText('“A battery to send”')).toBeVisible();
  await expect(price(page)).toHaveValue('43210');
  await expect(income(page)).toHaveValue('99000');
});

/** Ways in which a newer build can reach the host; what did arrive whole is not asked for again. */
const broken: Readonly<Record<string, (host: AppHost, newer: string) => void>> = {
  'its worker does not even run': (host) => host.replace('sw.js', 'this is no worker'),
  'its list of files is cut short': (host) => host.replace('files.json', '{"index.html":'),
  'a file of it is missing': (host, newer) => host.deploy(newer, { lost: [assetOf(newer, 'stacked-bars')] }),
  'the host gives a page in place of the file': (host, newer) =>
    host.replace(assetOf(newer, 'stacked-bars'), '<!doctype html><title>Not found</title>'),
  'the file is of the build before': (host, newer) =>
    host.replace(assetOf(newer, 'stacked-bars'), host.contentOf(BUILT, assetOf(BUILT, 'stacked-bars'))),
};

test('a newer build that is broken is never used, and once it is mended it comes', { tag: '@long' }, async ({
  page,
  host,
  newer,
}) => {
  await visit(page, host);
  await fillPrice(page, '43210');
  for (const [fault, breakIt] of Object.entries(broken)) {
    await test.step(fault, async () => {
      host.deploy(newer);
      breakIt(host, newer);
      await look(page);
      expect(await settled(page)).toEqual({ isActive: true, isWaiting: false });
    });
  }
  const comeBack = await host.stop();
  await page.reload();
  await ready(page);
  expect(await buildOf(page)).toBeNull();
  await expect(price(page)).toHaveValue('43210');
  await expect(news(page, 'A newer version is ready')).toHaveCount(0);
  await goTo(page, 'Partners');
  await expect(page.getByRole('heading', { level: 1, name: 'Partner countries' })).toBeVisible();

  await comeBack();
  host.deploy(newer);
  await look(page);
  await updateIn(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'newer');
  await ready(page);
  await expect(price(page)).toHaveValue('43210');
});

test('the first visit to a broken build works as far as it can, and keeps nothing', { tag: '@long' }, async ({
  page,
  host,
}) => {
  host.deploy(BUILT, { lost: ['schema/scenario-v1.json'] });
  await page.goto(batteryOf(host));
  await ready(page);
  await page.getByText('About the data').click();
  await expect(page.getByText('it opens only with a network')).toBeVisible();
});

test('the switch-off worker at the same address frees an old copy', { tag: '@long' }, async ({
  page,
  host,
}) => {
  await visit(page, host);
  await fillPrice(page, '43210');
  host.replace('sw.js', host.contentOf(BUILT, '../src/service-worker/switch-off.js'));
  host.replace('index.html', '<!doctype html><title>Another site</title>');
  await look(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  // What was typed stays in the page that is open.
  await expect(price(page)).toHaveValue('43210');
  await page.reload();
  await expect(page).toHaveTitle('Another site');
});

test('before consent it is said which scenarios the new law changes, and how', { tag: '@long' }, async ({
  page,
  host,
  newer,
}) => {
  await visit(page, host);
  const van = { ...EXAMPLE, vehicle: { ...Object(Reflect.get(EXAMPLE, 'vehicle')), vehicleClass: 'van' } };
  await followPayload(page, payloadOf(van), '#/battery');
  await expect(page.getByRole('status', { name: 'Result' })).toHaveAttribute('data-amount-usd', '7500');
  host.deploy(newer);
  await look(page);
  const told = news(page, 'A newer version is ready');
  await expect(told.getByText(/The new edition changes 1 of your \d+ scenarios?:/)).toBeVisible();
  await expect(told.locator('[data-update-changes] li')).toHaveText(
    'A battery to send: Credit: $0 instead of $7,500. Price limit (MSRP): Not met instead of Met.',
  );
  // It is only said.
  await expect(page.getByRole('status', { name: 'Result' })).toHaveAttribute('data-amount-usd', '7500');
});
