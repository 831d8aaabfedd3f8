/** Starting from the last scenario and from a file. */
import { expect, test } from '@playwright/test';
import { openExample, openLine, verdict } from '../support/the-form';

test('the last calculation is there after another start, and after a reload', async ({ page }) => {
  await openExample(page);
  await page.getByRole('button', { name: /^Last calculation/ }).click();
  await expect(page.getByText('No other scenario is kept on this device.')).toBeVisible();
  await page.getByLabel('Value of cobalt').fill('1,234');
  await page.getByRole('button', { name: /^Blank/ }).click();
  await openLine(page, 'Vehicle');
  await page.getByLabel('Gross vehicle weight rating').fill('4321');
  await expect(page.getByText('Kept on this device at')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Gross vehicle weight rating')).toHaveValue('4321');
  await page.getByRole('button', { name: /^Last calculation/ }).click();
  await expect(page.getByLabel('Value of cobalt')).toHaveValue('1,234');
  await page.getByRole('button', { name: /^Last calculation/ }).click();
  await expect(page.getByLabel('Gross vehicle weight rating')).toHaveValue('4321');
});

test('a file is a start like the others', async ({ page }) => {
  await openExample(page);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open a table or file/ }).click();
  const text = '{"format":"battery-origin/scenario","version":1,"vehicle":{"msrpUsd":"49000"}}';
  await (await choosing).setFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(page.locator('#f-vehicle-msrpUsd')).toHaveValue('49000');
  await expect(verdict(page)).toHaveAttribute('data-credit-status', 'unknown');
});
