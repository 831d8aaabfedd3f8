/** Starting from a car on the lists, from the last scenario and from a file. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openExample, verdict } from '../support/the-form';

const search = (page: Page) => page.getByRole('searchbox', { name: 'Start from a car' });
const capacity = (page: Page) => page.getByLabel('Battery capacity', { exact: true });

test('a car is found by keys alone and fills in what the list knows, with its sources', async ({ page }) => {
  await openExample(page);
  await search(page).focus();
  await page.keyboard.type('lyriq');
  await expect(page.getByText('One car found.')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const card = page.getByRole('group', { name: 'Cadillac Lyriq' });
  await expect(card.getByRole('heading')).toBeFocused();
  await expect(page.getByLabel('Name of this calculation')).toHaveValue('Cadillac Lyriq');
  await expect(capacity(page)).toHaveValue('100');
  await expect(page.getByLabel('Cathode chemistry')).toHaveValue('NCMA');
  await expect(page.getByLabel('Vehicle class')).toHaveValue('suv');
  await expect(page.getByLabel('Final assembly')).toHaveValue('US');
  await expect(card).toContainText('chevroletforum.com, Ultium pack sizes (undated)');
  await expect(card).toContainText('Not known: the car’s own price');
  await card.getByText('When it was on the lists').click();
  await expect(card).toContainText('$7,500 listed. Model years 2024–2026.');

  await page.getByRole('log').getByRole('button').first().click();
  await expect(capacity(page)).toHaveValue('75');
  await expect(page.getByLabel('Cathode chemistry')).toHaveValue('NMC811');
});

test('what was typed by hand stays until it is asked for; of two batteries the person chooses', async ({
  page,
}) => {
  await openExample(page);
  await page.getByLabel('Vehicle class').selectOption('van');
  await search(page).fill('mach-e standard');
  await page.getByRole('button', { name: 'Ford Mustang Mach-E Standard Range' }).click();
  const card = page.getByRole('group', { name: 'Ford Mustang Mach-E Standard Range' });
  await expect(card).toContainText('LFP from 2023 on, NMC before');
  await expect(page.getByLabel('Vehicle class')).toHaveValue('van');
  await expect(capacity(page)).toHaveValue('75');
  await card.getByRole('button', { name: /^Use this: Sport utility vehicle/ }).click();
  await expect(page.getByLabel('Vehicle class')).toHaveValue('suv');
  await card.getByRole('button', { name: 'Use this: 75.7 kWh nominal' }).click();
  await expect(capacity(page)).toHaveValue('75.7');

  // Another car: what the first filled in is nobody's own.
  await search(page).fill('bolt euv');
  await page.getByRole('button', { name: 'Chevrolet Bolt EUV' }).click();
  await expect(capacity(page)).toHaveValue('65');
  await expect(page.getByLabel('Vehicle class')).toHaveValue('other');
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('a list that cannot be loaded is said, and asked for again', async ({ page }) => {
  await page.route('**/data/vehicles.json', (route) => route.fulfill({ status: 404 }));
  await openExample(page);
  await search(page).fill('ford');
  await expect(page.getByText('The list of cars could not be loaded')).toBeVisible();
  await page.unroute('**/data/vehicles.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('6 cars found.')).toBeVisible();
});

test('the last scenario is there after another start, and after a reload', async ({ page }) => {
  await openExample(page);
  await page.getByRole('button', { name: /^Last scenario/ }).click();
  await expect(page.getByText('No other scenario is kept on this device.')).toBeVisible();
  await page.getByLabel('Value of cobalt').fill('1,234');
  await page.getByRole('button', { name: /^Blank/ }).click();
  await page.getByLabel('Gross vehicle weight rating').fill('4321');
  await expect(page.getByText('Kept on this device at')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Gross vehicle weight rating')).toHaveValue('4321');
  await page.getByRole('button', { name: /^Last scenario/ }).click();
  await expect(page.getByLabel('Value of cobalt')).toHaveValue('1,234');
  await page.getByRole('button', { name: /^Last scenario/ }).click();
  await expect(page.getByLabel('Gross vehicle weight rating')).toHaveValue('4321');
});

test('a file is a start like the others', async ({ page }) => {
  await openExample(page);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^A file/ }).click();
  const text = '{"format":"battery-origin/scenario","version":1,"vehicle":{"msrpUsd":"49000"}}';
  await (await choosing).setFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(page.locator('#f-vehicle-msrpUsd')).toHaveValue('49000');
  await expect(verdict(page)).toHaveAttribute('data-credit-status', 'unknown');
});
