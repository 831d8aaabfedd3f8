/** The partner list: found, read, and usable by all. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await page.getByRole('navigation').getByRole('link', { name: 'Partners' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Partner countries' })).toBeVisible();
});

test('tells of Japan’s agreement, and of what became of it @phone', async ({ page }) => {
  const japan = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { level: 3, name: 'Japan', exact: true }),
  });
  for (const said of [
    'March 28, 2023',
    'Cobalt, Graphite, Lithium, Manganese, and Nickel',
    'no export duties',
    'non-market policies and practices',
    'labor rights',
    'at least once within 2 years',
    'No termination or amendment had been found',
  ])
    await expect(japan).toContainText(said);
  await expect(japan.getByRole('link', { name: /USTR/ }).first()).toHaveAttribute('target', '_blank');
});

test('finds countries and agreements, and says what is not on the list @phone', async ({ page }) => {
  const search = page.getByRole('searchbox', { name: 'Find a country or an agreement' });
  const count = page.getByText(/partner countr(y|ies) found/);
  await expect(count).toHaveText('21 partner countries found.');
  await search.fill('usmca');
  await expect(count).toHaveText('2 partner countries found.');
  await search.fill('JAPAN');
  await expect(count).toHaveText('1 partner country found.');
  await search.fill('germ');
  await expect(count).toHaveText('0 partner countries found.');
  await expect(page.getByText('A member of the European Union, which has no such agreement.')).toBeVisible();
  await search.fill('china');
  await expect(page.getByText(/as a covered nation it ends the whole credit/)).toBeVisible();
  await search.fill('qqqq');
  await expect(page.getByText(/No country or agreement by this name/)).toBeVisible();
});

test('is no wider than the screen, and passes axe @phone', async ({ page }) => {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(width).toBeLessThanOrEqual(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
