/** What is kept on the device can be removed, all of it, by the person. */
import { expect, type Page, test } from '@playwright/test';
import { openLine } from '../support/the-form';

const kept = (page: Page): Promise<number> =>
  page.evaluate(() => localStorage.length + sessionStorage.length);

const gone = (page: Page) => page.getByText('Everything this page kept on this device is gone');

/** The page is loaded anew meanwhile. */
const RELOAD = { timeout: 40_000 };

async function open(page: Page): Promise<void> {
  await page.goto('./#/battery');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
}

test('everything kept is forgotten once the person is sure, and nothing is written again', async ({
  page,
}) => {
  await open(page);
  await page.getByLabel('Value of nickel').fill('4321');
  await expect(page.getByText(/^Kept on this device/)).toBeVisible();
  await page.getByRole('button', { name: 'Saved scenarios' }).click();
  await page.getByRole('button', { name: 'Save under this name' }).click();
  await openLine(page, 'Buyer');
  await page.getByLabel('Keep my income and tax too').check();
  await page.getByRole('button', { name: 'Forget everything on this device' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  expect(await kept(page)).toBeGreaterThan(1);
  // Typed and not yet kept: leaving the page must not keep it after all.
  await page.getByLabel('Value of nickel').fill('1234');
  await page.getByRole('button', { name: 'Forget everything on this device' }).click();
  await page.getByRole('button', { name: 'Forget everything', exact: true }).press('Enter');
  await expect(gone(page)).toBeVisible(RELOAD);
  expect(await kept(page)).toBe(0);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(page.getByRole('region', { name: 'Your work' })).toBeVisible();
  await expect(gone(page)).toHaveCount(0);
  expect(await kept(page)).toBe(0);
  await page.getByRole('link', { name: 'A battery’s sourcing' }).click();
  await expect(page.getByLabel('Value of nickel')).toHaveValue(/\d/);
  await expect(page.getByLabel('Value of nickel')).not.toHaveValue(/4,?321|1,?234/);
});

test('what belongs to others on the same origin stays', async ({ page }) => {
  await open(page);
  await page.evaluate(() => localStorage.setItem('other-app/key', 'theirs'));
  await page.getByRole('button', { name: 'Saved scenarios' }).click();
  await page.getByRole('button', { name: 'Forget everything on this device' }).click();
  await page.getByRole('button', { name: 'Forget everything', exact: true }).click();
  await expect(gone(page)).toBeVisible(RELOAD);
  expect(await page.evaluate(() => localStorage.getItem('other-app/key'))).toBe('theirs');
});

test('what cannot be removed is said, and work is kept as before', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(CacheStorage.prototype, 'keys', {
      value: () => Promise.reject(new Error('refused')),
    });
  });
  await open(page);
  await page.getByRole('button', { name: 'Saved scenarios' }).click();
  await page.getByRole('button', { name: 'Forget everything on this device' }).click();
  await page.getByRole('button', { name: 'Forget everything', exact: true }).click();
  await expect(page.getByText('Not all of it could be removed')).toBeVisible();
  await page.getByLabel('Value of nickel').fill('4321');
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('4321');
});
