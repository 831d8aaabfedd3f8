/** What cannot be used is said where it was typed, all of it at once; nothing typed is lost, and the rest computes. */
import { expect, test } from '@playwright/test';
import { errorOf, openExample, openSourcing, shareOf, underHeading, verdict } from '../support/the-form';

test('a bad number, a stage over 100 and an impossible day, each at its field, while the rest computes', async ({
  page,
}) => {
  await openExample(page);
  const before = await shareOf(page);
  const lithium = page.getByLabel('Value of lithium');
  const delivered = page.getByRole('textbox', { name: 'Delivered' });
  await lithium.fill('about 400');
  const nickel = await openSourcing(page, 'Nickel');
  await nickel.getByRole('group', { name: 'Processed in' }).getByLabel('Percent').first().fill('95');
  await delivered.fill('2024-02-30');

  expect(await errorOf(lithium)).toContain('not a number');
  await expect(nickel.getByRole('group', { name: 'Processed in' })).toContainText('more than 100%');
  expect(await errorOf(delivered)).toContain('not a day that exists');

  const leftOut = underHeading(page, 'What could not be used');
  await expect(leftOut.getByRole('listitem')).toHaveCount(3);
  await expect(verdict(page)).toHaveAttribute('data-credit-status', 'unknown');
  expect(await shareOf(page)).not.toEqual(before);
  await expect(lithium).toHaveValue('about 400');
  await expect(delivered).toHaveValue('2024-02-30');

  await lithium.fill('519.61');
  await delivered.fill('2024-06-01');
  await nickel.getByRole('group', { name: 'Processed in' }).getByLabel('Percent').first().fill('42.86');
  await expect(leftOut).toHaveCount(0);
  expect(await shareOf(page)).toEqual(before);
});

test('what could not be used leads to its field', async ({ page }) => {
  await openExample(page);
  const value = page.getByLabel('Value of cobalt');
  await value.fill('-1');
  await underHeading(page, 'What could not be used').getByRole('link').click();
  await expect(value).toBeFocused();
});

const wrong: readonly (readonly [string, string, string])[] = [
  ['Manufacturer’s suggested retail price (MSRP)', '12,34', 'not a number'],
  ['Gross vehicle weight rating', '-5', '0 or more'],
  ['Battery capacity', '75.1234567', 'At most 6 decimals'],
  ['Tax before the credit', '1234567890123456', 'At most 15 digits'],
  ['Business use', '100.5', '100 or less'],
  ['North American share', 'most', 'not a number'],
  ['Value of graphite', '0', 'more than 0'],
  ['Value of nickel', '', 'left out'],
];
for (const [label, typed, words] of wrong) {
  test(`${label}: “${typed}”`, async ({ page }) => {
    await openExample(page);
    const field = page.getByLabel(label, { exact: true });
    await field.fill(typed);
    await field.blur();
    expect(await errorOf(field)).toContain(words);
    await expect(field).toHaveValue(typed);
  });
}

test('a number may be written as people write it', async ({ page }) => {
  await openExample(page);
  const before = await shareOf(page);
  await page.getByLabel('Value of nickel').fill(' $ 830.240 ');
  await page.getByLabel('Manufacturer’s suggested retail price (MSRP)').fill('52,000');
  await page.getByRole('textbox', { name: 'Delivered' }).fill('2024/6/1');
  await expect(page.locator('[aria-invalid]')).toHaveCount(0);
  expect(await shareOf(page)).toEqual(before);
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
});

test('nothing is said of a day that is still being typed', async ({ page }) => {
  await openExample(page);
  const delivered = page.getByRole('textbox', { name: 'Delivered' });
  await delivered.fill('');
  await delivered.pressSequentially('2024-06-0');
  await expect(delivered).not.toHaveAttribute('aria-invalid');
  await delivered.blur();
  expect(await errorOf(delivered)).toContain('not a day that exists');
});

test('acquired after delivery is warned of', async ({ page }) => {
  await openExample(page);
  await page.getByRole('textbox', { name: 'Acquired' }).fill('2024-06-02');
  await expect(page.getByText('Acquired is later than delivered')).toBeVisible();
  await page.getByRole('textbox', { name: 'Acquired' }).fill('2024-06-01');
  await expect(page.getByText('Acquired is later than delivered')).toHaveCount(0);
});
