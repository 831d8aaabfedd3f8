/** How old the data is can always be looked up, and is said by itself when it matters, without a network too. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { batteryOf, expect, fillPrice, news, price, ready, test, visit } from './fixtures';

const CLOCK = '2026-12-05T12:00:00';

const FILES = ['Partner list', 'Figures of the law', 'List of minerals', 'Starting figures', 'List of cars'];

test('edition, day and review of each file are one press away', { tag: '@long' }, async ({ page, host }) => {
  await page.clock.setFixedTime(new Date(CLOCK));
  await page.goto(batteryOf(host));
  await ready(page);
  await page.getByText('About the data').click();
  for (const file of FILES) {
    const item = page.getByRole('listitem').filter({ hasText: file });
    await expect(item).toContainText(
      /Edition 2026-11, as of November 2\d, 2026, to be reviewed by April 15, 2027\./,
    );
    await expect(item).not.toContainText('Past its review');
  }
  await expect(page.getByText('This device’s date is December 5, 2026.')).toBeVisible();
  // Nobody offered to install the app.
  await expect(page.getByRole('button', { name: 'Install as an app' })).toHaveCount(0);
  await expect(news(page, 'Ready offline')).toBeVisible();
  expect(
    (await new AxeBuilder({ page }).include('footer').include('[aria-live]').analyze()).violations,
  ).toEqual([]);
});

test('past their review, offline: said at the top, and at each file', async ({ page, host }) => {
  await visit(page, host);
  await host.stop();
  await page.clock.setFixedTime(new Date('2031-01-02T12:00:00'));
  await page.reload();
  await ready(page);
  await expect(page.getByText('These rules may be out of date')).toBeVisible();
  await expect(
    page.getByText('By this device’s date, January 2, 2031, they are past their review'),
  ).toBeVisible();
  await page.getByText('About the data').click();
  await expect(page.getByText('Past its review by this device’s date.')).toHaveCount(FILES.length);
});

test('a clock that is years slow is doubted', async ({ page, host }) => {
  await page.clock.setFixedTime(new Date('2019-01-02T12:00:00'));
  await page.goto(batteryOf(host));
  await ready(page);
  await page.getByText('About the data').click();
  await expect(
    page.getByText(/January 2, 2019, is earlier than the day the data was last looked at/),
  ).toBeVisible();
});

/** The newer version is given ten seconds to come by itself before it is spoken of; here the page's clock is put on. */
async function wait(page: Page): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward('00:00:11');
    await expect(news(page, 'Newer law data is published')).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 45_000 });
}

const later = { edition: '2027-02', asOf: '2027-02-01', reviewBy: '2027-08-01' };
const published = (data: object) => JSON.stringify({ format: 'battery-origin/version', version: 1, data });

test('newer law data is told of while its build is not to be had', async ({ page, host }) => {
  await page.clock.install();
  await visit(page, host);
  await fillPrice(page, '43210');
  host.replace('version.json', published({ 'partners.json': later }));
  await page.reload();
  await ready(page);
  await wait(page);
  await expect(news(page, 'Newer law data is published')).toContainText(
    'It is as of February 1, 2027; this page uses data as of November 22, 2026.',
  );
});

test('where no copy is kept, newer law data is a reload away', { tag: '@long' }, async ({
  page,
  host,
  newer,
}) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('forbidden', 'SecurityError'));
  });
  host.replace('version.json', published({ 'partners.json': later }));
  await page.clock.install();
  await page.goto(batteryOf(host));
  await ready(page);
  await fillPrice(page, '43210');
  await wait(page);
  host.deploy(newer);
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-build', 'newer');
  await ready(page);
  await expect(price(page)).toHaveValue('43210');
});

test('a page that stays open asks again when it is come back to, but not at each look', async ({
  page,
  host,
}) => {
  await page.clock.install();
  // Opened once: each opening asks.
  await page.goto(batteryOf(host));
  await ready(page);
  const asked = () => host.asked.filter((path) => path === 'version.json').length;
  await expect.poll(asked).toBe(1);
  const comeBack = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await comeBack();
  await page.clock.fastForward('00:59:00');
  await comeBack();
  await page.clock.fastForward('00:02:00');
  await comeBack();
  await expect.poll(asked).toBe(2);
});

test('what is published cannot be learned: nothing is said', { tag: '@long' }, async ({ page, host }) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  host.replace('version.json', '<!doctype html><title>Not found</title>');
  await page.clock.install();
  await visit(page, host);
  await page.clock.fastForward('00:00:30');
  await expect(page.getByText('Newer law data')).toHaveCount(0);
  expect(complaints).toEqual([]);
});
