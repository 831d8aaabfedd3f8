/** The partner list: found, read, and usable by all. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { goTo } from '../support/the-page';

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await goTo(page, 'Partners');
  await expect(page.getByRole('heading', { level: 1, name: 'Partner countries' })).toBeVisible();
});

test('tells Japan’s agreement first, and all of it one press away @phone', async ({ page }) => {
  const headings = page.locator('main').getByRole('heading', { level: 2 });
  await expect(headings.first()).toHaveText('Japan: an agreement on five minerals, not on trade');
  const story = page.getByRole('region', { name: /^Japan: an agreement/ });
  for (const said of [
    'Japan has none with the United States',
    'Since March 28, 2023',
    'cobalt, graphite, lithium, manganese, and nickel',
    'by March 28, 2025',
    'No termination or amendment had been found',
  ])
    await expect(story).toContainText(said);
  await story.getByRole('link', { name: 'The agreement and what became of it' }).click();
  await expect(page).toHaveURL(/#\/partners\/JP$/);
  const japan = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { level: 3, name: 'Japan', exact: true }),
  });
  await expect(japan.locator('summary')).toBeInViewport();
  await expect(japan.locator('summary')).toBeFocused();
  for (const said of [
    'Cobalt, graphite, lithium, manganese, and nickel',
    'no export duties',
    'non-market policies and practices',
    'labor rights',
    'at least once within 2 years',
  ])
    await expect(japan).toContainText(said);
  await expect(japan.getByRole('link', { name: /USTR/ }).first()).toHaveAttribute('target', '_blank');
});

test('each group and each country has an address', async ({ page }) => {
  await page.goto('./#/partners/talks');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Talked about, not concluded' })).toBeInViewport();
  await page.goto('./#/partners/PE');
  await expect(page.getByText('United States–Peru Trade Promotion Agreement').last()).toBeInViewport();
  const peru = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Peru' }) });
  await expect(peru.locator('details')).toHaveAttribute('open', '');
  await peru.locator('summary').click();
  await expect(peru.locator('details')).not.toHaveAttribute('open');
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

test('is no wider than the screen, and passes axe @phone-only', async ({ page }) => {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(width).toBeLessThanOrEqual(0);
  for (const row of ['Japan', 'Chile'])
    await page
      .locator('summary')
      .filter({ has: page.getByRole('heading', { name: row, exact: true }) })
      .click();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
