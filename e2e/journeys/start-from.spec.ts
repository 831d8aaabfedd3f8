/** Three starts, each one press; nothing typed is lost by any. */
import { expect, test } from '@playwright/test';
import { openExample, openLine, verdict } from '../support/the-form';

const start = { example: 'Example', blank: 'Blank' };

test('the page opens on the example, said to be one', async ({ page }) => {
  await openExample(page);
  await openLine(page, 'Name');
  await expect(page.getByLabel('Name of this calculation')).toHaveValue(
    /^Example \(car and buyer invented\)/,
  );
  await expect(page.getByRole('button', { name: start.example, exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByText('What these can and cannot know').click();
  await expect(page.getByText('The car and its buyer are invented.')).toBeVisible();
  await expect(page.getByText('An illustration: the five minerals')).toBeVisible();
});

test('a blank car asked for by its address brings a battery back by Undo, in the other depth too', async ({
  page,
}) => {
  await openExample(page);
  const capacity = page.getByLabel('Battery capacity');
  await capacity.fill('77');
  await page.evaluate(() => {
    window.location.hash = '#/?start=blank';
  });
  await expect(page.locator('#f-vehicle-placedInService')).toHaveValue('');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.locator('#f-vehicle-placedInService')).toHaveValue('June 1, 2024');
  await page.goto('./#/battery');
  await expect(capacity).toHaveValue('77');
});

test('with nothing typed, another start asks and says nothing', async ({ page }) => {
  await openExample(page);
  await page.getByRole('button', { name: start.blank, exact: true }).click();
  await expect(page.locator('[data-field="valueUsd"]')).toHaveCount(0);
  await page.getByRole('button', { name: start.example, exact: true }).click();
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
  await expect(page.getByRole('button', { name: 'Take it back' })).toHaveCount(0);
});

test('what was typed comes back with Undo, and what was typed after it with “Do it again”', async ({
  page,
}) => {
  await openExample(page);
  await openLine(page, 'Vehicle');
  await page.getByLabel('Value of cobalt').fill('1,234');
  await page.getByRole('button', { name: start.blank, exact: true }).click();
  await expect(page.locator('[data-field="valueUsd"]')).toHaveCount(0);
  await page.getByLabel('Gross vehicle weight rating').fill('4321');

  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByLabel('Value of cobalt')).toHaveValue('1,234');
  await expect(page.getByLabel('Gross vehicle weight rating')).toHaveValue('5800');

  await page.getByRole('button', { name: 'Do it again' }).click();
  await expect(page.locator('[data-field="valueUsd"]')).toHaveCount(0);
  await expect(page.getByLabel('Gross vehicle weight rating')).toHaveValue('4321');
});

test('from blank: a chemistry and a capacity fill the minerals, the world their sourcing', async ({
  page,
}) => {
  await openExample(page);
  await page.getByRole('button', { name: start.blank, exact: true }).click();
  await page.getByLabel('Cathode chemistry').selectOption('LFP');
  await expect(page.locator('[data-field="valueUsd"][aria-invalid]')).toHaveCount(3);
  await page.getByLabel('Battery capacity').fill('60');
  await expect(page.locator('[data-field="valueUsd"]')).toHaveCount(3);
  await expect(page.locator('[aria-invalid]')).toHaveCount(0);
  await expect(verdict(page)).toHaveAttribute('data-share-max', '0');

  await page.getByRole('button', { name: /^World average/ }).click();
  await expect(verdict(page)).not.toHaveAttribute('data-share-max', '0');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(verdict(page)).toHaveAttribute('data-share-max', '0');
});
