/** What cannot be used is said where it was typed, all of it at once; nothing typed is lost, and the rest computes. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  errorOf,
  openExample,
  openLine,
  openSourcing,
  shareOf,
  underHeading,
  verdict,
} from '../support/the-form';

/** The line that a question is folded in; the others are always in sight. */
const LINES: Readonly<Record<string, string>> = {
  'Sticker price (manufacturer’s suggested retail price)': 'Vehicle',
  'Gross vehicle weight rating': 'Vehicle',
  'Business use': 'Buyer',
  'Tax before the credit': 'Buyer',
  'North American share': 'Parts',
};

/** The field that is asked by this label, its line opened if need be. */
async function fieldOf(page: Page, label: string): Promise<Locator> {
  const field = page.getByLabel(label, { exact: true });
  const line = LINES[label];
  if (line !== undefined && !(await field.isVisible())) await openLine(page, line);
  return field;
}

/** Tries each on the page of the example, and puts the field back as it was, so that one page serves them all. */
async function each<Try extends readonly [label: string, typed: string, ...string[]]>(
  page: Page,
  tries: readonly Try[],
  check: (field: Locator, tried: Try) => Promise<void>,
): Promise<void> {
  await openExample(page);
  for (const tried of tries)
    await test.step(`${tried[0]}: “${tried[1]}”`, async () => {
      const field = await fieldOf(page, tried[0]);
      const before = await field.inputValue();
      await field.fill(tried[1]);
      await check(field, tried);
      await field.fill(before);
      await field.blur();
      await expect(field).not.toHaveAttribute('aria-invalid');
    });
}

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
  expect(await errorOf(delivered)).toContain('no day 30 in February 2024, which has 29 days');

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

const WRONG: readonly (readonly [string, string, string])[] = [
  ['Sticker price (manufacturer’s suggested retail price)', '12,34', 'Is that $12.34 or $1,234?'],
  ['Sticker price (manufacturer’s suggested retail price)', 'about 52', 'like 52000'],
  ['Sticker price (manufacturer’s suggested retail price)', '60 %', 'amount in U.S. dollars'],
  ['Sticker price (manufacturer’s suggested retail price)', '€52,000', '€ cannot be used'],
  ['Sticker price (manufacturer’s suggested retail price)', '0', 'A price of $0 cannot be right'],
  ['Battery capacity', 'large', 'like 75 kWh'],
  ['Business use', '$60', 'a percentage'],
  ['Gross vehicle weight rating', '-5', '0 or more'],
  ['Battery capacity', '75.1234567', 'At most 6 decimals'],
  ['Tax before the credit', '1234567890123456', 'At most 15 digits'],
  ['Business use', '100.5', '100 or less'],
  ['North American share', 'most', 'not a number'],
  ['Value of graphite', '0', 'more than 0'],
  ['Value of nickel', '', 'left out'],
];
test('what is no such number is said at its field, in the field’s words, and stays as typed', async ({
  page,
}) => {
  await each(page, WRONG, async (field, [, typed, words]) => {
    await field.blur();
    await expect.poll(() => errorOf(field)).toContain(words);
    await expect(field).toHaveValue(typed);
  });
});

test('a number may be written as people write it', async ({ page }) => {
  await openExample(page);
  await openLine(page, 'Vehicle');
  const before = await shareOf(page);
  await page.getByLabel('Value of nickel').fill(' $ 830.24 ');
  await page.getByLabel('Sticker price (manufacturer’s suggested retail price)').fill('52,000');
  await page.getByRole('textbox', { name: 'Delivered' }).fill('2024/6/1');
  await expect(page.locator('[aria-invalid]')).toHaveCount(0);
  await expect.poll(() => shareOf(page)).toEqual(before);
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
});

const WRITTEN: readonly (readonly [string, string])[] = [
  ['Sticker price (manufacturer’s suggested retail price)', '52k'],
  ['Sticker price (manufacturer’s suggested retail price)', '$52,000'],
  ['Sticker price (manufacturer’s suggested retail price)', '52 000'],
  ['Sticker price (manufacturer’s suggested retail price)', '５２０００'],
  ['Sticker price (manufacturer’s suggested retail price)', '٥٢٠٠٠'],
  ['Sticker price (manufacturer’s suggested retail price)', 'USD 52000'],
  ['Battery capacity', ' 75 kWh'],
  ['Battery capacity', '75,0'],
  ['Gross vehicle weight rating', '5,800 lb'],
  ['Business use', '100 percent'],
];
test('a number is taken in any form that people type, and kept as typed', async ({ page }) => {
  await each(page, WRITTEN, async (field, [, typed]) => {
    await field.blur();
    await expect(field).toHaveValue(typed);
    await expect(field).not.toHaveAttribute('aria-invalid');
    await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
  });
});

test('what may be two numbers is asked in place, and answered there', async ({ page }) => {
  await openExample(page);
  const price = await fieldOf(page, 'Sticker price (manufacturer’s suggested retail price)');
  await price.fill('52.000');
  expect(await errorOf(price)).toContain('Is that $52 or $52,000?');
  await page
    .getByRole('group', { name: 'Which one is meant?' })
    .getByRole('button', { name: '$52,000', exact: true })
    .click();
  await expect(price).toHaveValue('52000');
  await expect(price).toBeFocused();
  await expect(page.getByRole('group', { name: 'Which one is meant?' })).toHaveCount(0);
});

const DAYS = [
  ...['6/2/2024', '06/02/2024', '6/2/24', 'June 2 2024', 'June 2, 2024', '2 June 2024', '20240602'],
  ...['2024-06-02', '2024-6-2', '2024/06/02', '2024.06.02', '２０２４-０６-０２', '٢٠٢٤-٠٦-٠٢'],
  ...['2 de junio de 2024', '2024年6月2日', '\u00a02024-06-02'],
];
test('a day is taken in any form, and shown back as people write it', async ({ page }) => {
  await each(
    page,
    DAYS.map((typed) => ['Delivered', typed] as const),
    async (field, [, typed]) => {
      await expect(field).toHaveValue(typed);
      await field.blur();
      await expect(field).toHaveValue('June 2, 2024');
      await expect(field).not.toHaveAttribute('aria-invalid');
      await expect(verdict(page)).toHaveAttribute('data-credit-status', 'eligible');
    },
  );
});

test('what is no day is said to be none, and why', async ({ page }) => {
  const none: readonly (readonly [string, string, string])[] = [
    ['Delivered', 'March 2024', 'which day of March 2024?'],
    ['Delivered', 'June 31, 2024', 'no day 31 in June 2024, which has 30 days'],
    ['Delivered', '0024-03-15', 'The year 24 cannot be right'],
    ['Delivered', 'yesterday', 'cannot be read as a day'],
  ];
  await each(page, none, async (field, [, typed, words]) => {
    await field.blur();
    await expect.poll(() => errorOf(field)).toContain(words);
    await expect(field).toHaveValue(typed);
    await expect(verdict(page)).toHaveAttribute('data-credit-status', 'unknown');
  });
});

test('what may be two days is asked in place, and answered there', async ({ page }) => {
  await openExample(page);
  const delivered = page.getByRole('textbox', { name: 'Delivered' });
  await delivered.fill('1.6.2024');
  expect(await errorOf(delivered)).toContain('Is that January 6, 2024 or June 1, 2024?');
  await page.getByRole('button', { name: 'June 1, 2024', exact: true }).click();
  await expect(delivered).toHaveValue('June 1, 2024');
  await expect(delivered).toBeFocused();
  await expect(delivered).not.toHaveAttribute('aria-invalid');
});

test('a day is typed key by key, edited as it is shown, and taken back', async ({ page }) => {
  await openExample(page);
  const delivered = page.getByRole('textbox', { name: 'Delivered' });
  await delivered.fill('');
  await delivered.pressSequentially('6/2/2024');
  await expect(delivered).toHaveValue('6/2/2024');
  await delivered.blur();
  await delivered.press('End');
  await delivered.press('Backspace');
  await delivered.press('3');
  await expect(delivered).toHaveValue('June 2, 2023');
  await delivered.blur();
  await expect(delivered).toHaveValue('June 2, 2023');
  await expect(delivered).toHaveAttribute('inputmode', 'text');
});

test('nothing is said of a day that is still being typed', async ({ page }) => {
  await openExample(page);
  const delivered = page.getByRole('textbox', { name: 'Delivered' });
  await delivered.fill('');
  await delivered.pressSequentially('2024-06-0');
  await expect(delivered).not.toHaveAttribute('aria-invalid');
  await delivered.blur();
  await expect.poll(() => errorOf(delivered)).toContain('no day 0 in June 2024');
});

test('acquired after delivery is asked about, and swapped at a press', async ({ page }) => {
  await openExample(page);
  await openLine(page, 'Vehicle');
  const acquired = page.getByRole('textbox', { name: 'Acquired' });
  const delivered = page.getByRole('textbox', { name: 'Delivered' });
  await acquired.fill('2024-06-02');
  await delivered.fill('2024-06-01');
  await delivered.blur();
  await expect(page.getByText('Acquired is later than delivered')).toBeVisible();
  await page.getByRole('button', { name: 'Swap the two days' }).click();
  await expect(page.getByText('Acquired is later than delivered')).toHaveCount(0);
  await expect(acquired).toHaveValue('June 1, 2024');
  await expect(delivered).toHaveValue('June 2, 2024');
});
