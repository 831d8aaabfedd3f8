/** Minerals by shares and by chains: added, doubled, removed, brought back. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  card,
  openExample,
  openLine,
  openSourcing,
  shareOf,
  underHeading,
  verdict,
} from '../support/the-form';

const values = '[data-field="valueUsd"]';

const extractedIn = (page: Page, mineral: string): Locator =>
  card(page, mineral).getByRole('list', {
    name: `Countries where the ${mineral.toLowerCase()} is extracted`,
  });

test('a mineral is added, and one off the list is said to be ignored', async ({ page }) => {
  await openExample(page);
  const before = await shareOf(page);
  await page.getByLabel('Add a mineral').selectOption('copper');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByLabel('Value of copper').fill('5000');
  await expect(card(page, 'Copper')).toContainText('Not on the law’s list');
  expect(await shareOf(page)).toEqual(before);
  await page.getByLabel('Add a mineral').selectOption('fluorspar');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByLabel('Value of fluorspar').fill('5000');
  expect((await shareOf(page))[1]).toBeLessThan(before[0]);
});

test('a mineral is removed and brought back to its place, with what was typed meanwhile', async ({
  page,
}) => {
  await openExample(page);
  await openLine(page, 'Vehicle');
  const before = await shareOf(page);
  const nickel = await openSourcing(page, 'Nickel');
  await nickel.getByRole('button', { name: 'Remove nickel' }).click();
  await expect(page.locator(values)).toHaveCount(5);
  await page.getByLabel('Gross vehicle weight rating').fill('5000');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.locator(values).nth(1)).toHaveValue('830.24');
  await expect(page.getByLabel('Gross vehicle weight rating')).toHaveValue('5000');
  expect(await shareOf(page)).toEqual(before);
});

test('a duplicate is an entry of its own', async ({ page }) => {
  await openExample(page);
  const cobalt = await openSourcing(page, 'Cobalt');
  await cobalt.getByRole('button', { name: 'Duplicate cobalt' }).click();
  await expect(page.locator(values)).toHaveCount(7);
  await page.getByLabel('Value of cobalt').nth(1).fill('1');
  await expect(page.getByLabel('Value of cobalt').nth(0)).toHaveValue('229.08');
});

test('a procurement chain with two countries in a stage; the shares are kept beside it', async ({ page }) => {
  await openExample(page);
  const nickel = await openSourcing(page, 'Nickel');
  await nickel.getByLabel('Procurement chain').check();
  const processing = nickel.getByRole('group', { name: 'Processed in' });
  const add = processing.getByRole('button', { name: 'Add a country' });
  await add.click();
  await processing.getByLabel('Country').first().selectOption('JP');
  await processing.getByLabel('Value added').first().fill('60');
  await expect(nickel).toContainText('counts 100%');
  await add.click();
  await processing.getByLabel('Country').nth(1).selectOption('CN');
  await processing.getByLabel('Value added').nth(1).fill('40');
  await expect(nickel).toContainText('counts 60%');

  await openLine(page, 'Assumptions');
  await page.getByLabel('50% of value added').check();
  await expect(nickel).toContainText('counts 100%');
  await nickel.getByLabel('Shares by country').check();
  await expect(nickel.getByRole('group', { name: 'Processed in' }).getByLabel('Percent').first()).toHaveValue(
    '42.86',
  );
  await nickel.getByLabel('Procurement chain').check();
  await expect(
    nickel.getByRole('group', { name: 'Processed in' }).getByLabel('Value added').first(),
  ).toHaveValue('60');
});

test('a recycled chain counts in North America only', async ({ page }) => {
  await openExample(page);
  const cobalt = await openSourcing(page, 'Cobalt');
  await cobalt.getByLabel('Procurement chain').check();
  await cobalt.getByLabel('Recycled', { exact: true }).check();
  const recycled = cobalt.getByRole('group', { name: 'Recycled in' });
  await recycled.getByRole('button', { name: 'Add a country' }).click();
  await recycled.getByLabel('Value added').fill('5');
  await recycled.getByLabel('Country', { exact: true }).selectOption('KR');
  await expect(cobalt).toContainText('does not count 100%');
  await recycled.getByLabel('Country', { exact: true }).selectOption('MX');
  await expect(cobalt).toContainText('counts 100%');
});

test('the remainder is always shown as not known', async ({ page }) => {
  await openExample(page);
  const lithium = await openSourcing(page, 'Lithium');
  const stage = lithium.getByRole('group', { name: 'Processed in' });
  await expect(stage).toContainText('Not known: 2.15%');
  await stage.getByLabel('Percent').first().fill('72.37');
  await expect(stage).toContainText('All of it is named');
  await stage.getByRole('button', { name: 'Remove China' }).click();
  await expect(stage).toContainText('Not known: 72.37%');
});

test('percents go up and down by keys, and come to exactly 100 with one press', async ({ page }) => {
  await openExample(page);
  const lithium = await openSourcing(page, 'Lithium');
  const stage = lithium.getByRole('group', { name: 'Processed in' });
  const percents = stage.getByLabel('Percent');
  await percents.first().press('ArrowUp');
  await expect(percents.first()).toHaveValue('71.22');
  await percents.first().press('Shift+ArrowDown');
  await expect(percents.first()).toHaveValue('61.22');
  await expect(stage).toContainText('Not known: 11.15%');
  await percents.nth(1).fill('60.5');
  await expect(stage).toContainText('Over 100% by 28.96%');
  await stage.getByRole('button', { name: /^Make it 100%/ }).click();
  await expect(stage).toContainText('All of it is named');
  await expect(page.locator('[aria-invalid]')).toHaveCount(0);
  await expect(stage.getByRole('button', { name: /^Make it 100%/ })).toBeDisabled();
  await page.keyboard.press('Control+z');
  await expect(percents.nth(1)).toHaveValue('60.5');
});

test('the sourcing of a mineral is copied to all others, and taken back', async ({ page }) => {
  await openExample(page);
  const lithium = await openSourcing(page, 'Lithium');
  const extracted = lithium.getByRole('group', { name: 'Extracted in' });
  await extracted.getByLabel('Country').first().selectOption('MA');
  await lithium.getByLabel('Copy this sourcing to').selectOption({ label: 'All other minerals' });
  await lithium.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(extractedIn(page, 'Nickel')).toContainText('Morocco37%');
  await expect(page.getByText('The sourcing of Lithium was copied to')).toBeVisible();
  await page.getByRole('log').getByRole('button').first().click();
  await expect(extractedIn(page, 'Nickel')).toContainText('Indonesia');
  await expect(extractedIn(page, 'Lithium')).toContainText('Morocco');
});

test('each preset starts clean, says what of one’s own it replaced, and is pressed while its values stand', async ({
  page,
}) => {
  await openExample(page);
  const preset = (name: string) => page.getByRole('button', { name, exact: true });
  const before = await shareOf(page);
  await expect(preset('World average 2024')).toHaveAttribute('aria-pressed', 'true');
  await preset('All from partners').click();
  await expect.poll(() => shareOf(page)).toEqual([100, 100]);
  await expect(preset('All from partners')).toHaveAttribute('aria-pressed', 'true');
  await expect(preset('World average 2024')).toHaveAttribute('aria-pressed', 'false');
  await expect(preset('Example')).toHaveAttribute('aria-pressed', 'false');
  await preset('World average 2024').click();
  await expect.poll(() => shareOf(page)).toEqual(before);
  const nickel = await openSourcing(page, 'Nickel');
  await nickel.getByRole('group', { name: 'Processed in' }).getByLabel('Percent').first().fill('40');
  await expect(preset('World average 2024')).toHaveAttribute('aria-pressed', 'false');
  await preset('Nothing known').click();
  await expect(page.getByText('What you had said of nickel was replaced.')).toBeVisible();
  await expect(extractedIn(page, 'Lithium')).toHaveText('Not known');
  await expect(extractedIn(page, 'Nickel')).toHaveText('Not known');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(extractedIn(page, 'Nickel')).toContainText('Indonesia');
  await preset('Refined in Japan').click();
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '7500');
});

test('countries that count carry the tick, each mineral its own bar', async ({ page }) => {
  await openExample(page);
  const ticked = (code: string) =>
    extractedIn(page, 'Lithium')
      .getByRole('listitem')
      .filter({ hasText: code })
      .evaluate((chip) => getComputedStyle(chip, '::before').content.includes('✓'));
  expect([await ticked('Australia'), await ticked('China')]).toEqual([true, false]);
  await expect(extractedIn(page, 'Lithium')).toContainText('7 more');
  await expect(card(page, 'Lithium')).toContainText(/counts .*, depends on pairing .*, and does not count/);
  await openLine(page, 'What if');
  await page.getByRole('button', { name: 'Only the United States counts' }).click();
  await expect.poll(() => ticked('Australia')).toBe(false);
});

test('what-ifs of one press are taken, and taken back', async ({ page }) => {
  await openExample(page);
  await openLine(page, 'What if');
  const before = await shareOf(page);
  const press = (name: string) => page.getByRole('button', { name, exact: true });
  await press('Indonesia had an agreement').click();
  await expect(press('Indonesia had an agreement')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => (await shareOf(page))[1]).toBeGreaterThan(before[1] + 20);
  await press('Indonesia had an agreement').click();
  await expect.poll(() => shareOf(page)).toEqual(before);
  await press('The EU had an agreement').click();
  await expect(page.getByText('27 changes: the result is hypothetical.').first()).toBeVisible();
  await press('All that were talked about').click();
  await expect(page.getByText('31 changes: the result is hypothetical.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Clear all what-ifs' }).click();
  await press('Without Japan’s agreement').click();
  await expect.poll(async () => (await shareOf(page))[0]).toBeLessThan(before[0]);
});

test('components as a list', async ({ page }) => {
  await openExample(page);
  await openLine(page, 'Parts');
  await page.getByLabel('List of components').check();
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '');
  for (const [index, country, value] of [
    [0, 'US', '60'],
    [1, 'KR', '40'],
  ] as const) {
    await page.getByRole('button', { name: 'Add a component' }).click();
    await page.getByLabel('Made or assembled in').nth(index).selectOption(country);
    await page.getByLabel('Incremental value').nth(index).fill(value);
    await page
      .getByRole('group', { name: `Component ${index + 1}` })
      .getByLabel('Foreign entity')
      .selectOption('none');
  }
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
  await page.getByLabel('Incremental value').nth(1).fill('40.01');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '0');
  await page.getByRole('button', { name: 'Remove component Component 2' }).click();
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
});

test('a country taken as partner for one mineral', async ({ page }) => {
  await openExample(page);
  const [, before] = await shareOf(page);
  await openLine(page, 'What if');
  await page.getByText('Suspend or add partners').click();
  await page.getByRole('button', { name: 'Add a country', exact: true }).click();
  const added = page.getByRole('group', { name: 'As if these countries were partners' });
  await added.getByLabel('Country', { exact: true }).selectOption('ID');
  await expect.poll(async () => (await shareOf(page))[1]).toBeGreaterThan(before + 20);
  await added.getByLabel('Some minerals').check();
  await expect.poll(async () => (await shareOf(page))[1]).toBe(before);
  await added.getByLabel('Cobalt').check();
  await expect.poll(async () => (await shareOf(page))[1]).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Clear all what-ifs' }).click();
  await expect.poll(async () => (await shareOf(page))[1]).toBe(before);
});

test('what is still to answer leads into a card that was never opened', async ({ page }) => {
  await openExample(page);
  await page.getByRole('button', { name: /^Blank/ }).click();
  await page.getByLabel('Cathode chemistry').selectOption('LFP');
  await page.getByLabel('Battery capacity').fill('60');
  await page.getByRole('textbox', { name: 'Delivered' }).fill('2025-06-01');
  // A question of a folded line opens the line.
  await expect(page.getByLabel('Final assembly')).toBeHidden();
  await underHeading(page, 'Still to answer')
    .getByRole('link', { name: /final assembly/i })
    .click();
  await expect(page.getByLabel('Final assembly')).toBeFocused();
  await page.getByRole('textbox', { name: 'Acquired' }).fill('2025-05-01');
  await underHeading(page, 'Still to answer')
    .getByRole('link', { name: /graphite/i })
    .click();
  const question = card(page, 'Graphite').getByRole('group', { name: 'Foreign entity of concern' });
  await expect(question).toBeVisible();
  await expect(question.getByRole('radio').first()).toBeFocused();
});
