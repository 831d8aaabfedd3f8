/** The battery fills the mineral table; what was typed by hand is the person's. */
import { expect, test } from '@playwright/test';
import { openExample, openLine, verdict } from '../support/the-form';

test('what was typed by hand survives another chemistry; minerals that leave are said, and can be brought back', async ({
  page,
}) => {
  await openExample(page);
  await page.getByLabel('Value of graphite').fill('500');
  await page.getByLabel('Value of nickel').fill('999');
  await page.getByLabel('Cathode chemistry').selectOption('LFP');
  const said = page.getByText('The new battery has no cobalt and manganese: removed');
  await expect(said).toContainText('you changed its figures or sourcing: nickel.');
  await expect(page.locator('[data-field="valueUsd"]')).toHaveCount(4);
  await expect(page.getByLabel('Value of nickel')).toHaveValue('999');
  await expect(page.getByLabel('Value of graphite')).toHaveValue('500');

  await page.getByLabel('Value of aluminum').fill('150');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByLabel('Cathode chemistry')).toHaveValue('NMC811');
  await expect(page.getByLabel('Value of nickel')).toHaveValue('999');
  await expect(page.getByLabel('Value of aluminum')).toHaveValue('150');
});

test('value follows mass and price until it is typed by hand, and again when asked', async ({ page }) => {
  await openExample(page);
  await openLine(page, 'Prices and masses');
  await page.getByText('Mass and price of each mineral').click();
  await page.getByLabel('Mass of cobalt').fill('10');
  await expect(page.getByLabel('Value of cobalt')).toHaveValue('369.72');
  await page.getByLabel('Value of cobalt').fill('400');
  await page.getByLabel('Price per kg of cobalt').fill('30');
  await expect(page.getByLabel('Value of cobalt')).toHaveValue('400');
  await page.getByRole('button', { name: 'Use mass × price for cobalt' }).click();
  await expect(page.getByLabel('Value of cobalt')).toHaveValue('300');
});

test('masses in pounds and prices by the pound are exact, and their kg stay to be seen', async ({ page }) => {
  await openExample(page);
  await openLine(page, 'Prices and masses');
  await page.getByText('Mass and price of each mineral').click();
  await expect(page.getByText('other currencies are not converted')).toBeVisible();
  const value = page.getByLabel('Value of cobalt');
  const before = await value.inputValue();
  await page.getByLabel('Masses in').selectOption('lb');
  await page.getByLabel('Prices per').selectOption('lb');
  await expect(value).toHaveValue(before);
  await page.getByLabel('Mass of cobalt').fill('22.5');
  await page.getByLabel('Price per lb of cobalt').fill('7.3');
  await expect(value).toHaveValue('164.25');
  await page.getByLabel('Masses in').selectOption('kg');
  await expect(page.getByLabel('Mass of cobalt')).toHaveValue('10.205828');
  await page.getByLabel('Prices per').selectOption('t');
  await expect(page.getByLabel('Price per t of cobalt')).toHaveValue('16093.745139');
  await expect(value).toHaveValue('164.25');
  await page.getByLabel('Mass of cobalt').fill('ten');
  await expect(page.getByLabel('Mass of cobalt')).toHaveAttribute('aria-invalid', 'true');
});

test('the capacity is typed without the table losing its figures on the way', async ({ page }) => {
  await openExample(page);
  const capacity = page.getByLabel('Battery capacity');
  await capacity.fill('');
  await expect(page.getByLabel('Value of lithium')).toHaveValue('519.61');
  await capacity.pressSequentially('150');
  await expect(page.getByLabel('Value of lithium')).toHaveValue('1039.22');
});

test('aluminum can be left out, and prices of another year taken', async ({ page }) => {
  await openExample(page);
  const share = await verdict(page).getAttribute('data-share-max');
  await openLine(page, 'Prices and masses');
  await page.getByRole('combobox', { name: 'Aluminum' }).selectOption({ label: 'Left out' });
  await expect(page.locator('[data-field="valueUsd"]')).toHaveCount(5);
  await expect(verdict(page)).not.toHaveAttribute('data-share-max', share ?? '');
  await page.getByLabel('Prices').selectOption({ label: '2022' });
  await expect(page.getByLabel('Value of lithium')).not.toHaveValue('519.61');
  await expect(page.getByRole('button', { name: 'World average 2022' })).toBeVisible();
});

test('every figure’s source and confidence can be read', async ({ page }) => {
  await openExample(page);
  await openLine(page, 'Prices and masses');
  await page.getByText('Sources and confidence').click();
  await expect(page.getByText('Mass in NMC 811')).toBeVisible();
  await expect(page.getByText('Price of graphite')).toBeVisible();
  await expect(page.getByText('Confidence: low').first()).toBeVisible();
  await expect(page.getByText('Not known: how a given car’s pack differs')).toBeVisible();
});
