/** Work is kept: through a closed tab, in two tabs, under names; and where it cannot be, that is said. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { openLine, verdict } from '../support/the-form';
import { bar, openWhole } from '../support/the-page';

const price = (page: Page) =>
  page.getByLabel('Price', { exact: false }).and(page.locator('#f-vehicle-msrpUsd'));

/** Opens the groups of questions that the tests type in. */
async function ready(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(bar(page)).toBeVisible();
  await openLine(page, 'Vehicle');
  await openLine(page, 'Buyer');
  await expect(price(page)).toBeVisible();
}

async function open(page: Page): Promise<void> {
  await openWhole(page);
  await ready(page);
}

test('from blank to a verdict in at most six interactions', async ({ page }) => {
  await open(page);
  let interactions = 0;
  const does = async (interaction: Promise<unknown>) => {
    await interaction;
    interactions += 1;
  };
  await does(page.getByRole('button', { name: /^Blank/ }).click());
  await expect(verdict(page)).toHaveAttribute('data-share-min', '');
  await does(page.getByLabel('Start from a car').fill('lyriq'));
  await does(page.getByRole('button', { name: 'Cadillac Lyriq' }).click());
  await does(page.getByRole('button', { name: 'Typical world sourcing' }).click());
  await does(page.getByRole('textbox', { name: 'Delivered' }).fill('2024-06-01'));
  await expect(verdict(page)).toHaveAttribute('data-mineral-status', 'failed');
  await expect(verdict(page)).not.toHaveAttribute('data-share-min', '0');
  expect(interactions).toBeLessThanOrEqual(6);
});

test('a choice that fills many fields is taken back at one press', async ({ page }) => {
  await open(page);
  const values = () =>
    page
      .locator('[data-field="valueUsd"]')
      .evaluateAll((all) => all.map((each) => each instanceof HTMLInputElement && each.value));
  const before = await values();
  await page.getByRole('button', { name: 'Choose the year' }).click();
  await page.locator('#f-battery-priceSet').selectOption('app_2022_peak');
  await expect.poll(values).not.toEqual(before);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(values).toEqual(before);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('a tab that is killed while typing comes back as it was', async ({ page, context }) => {
  await open(page);
  await price(page).fill('');
  await price(page).pressSequentially('48,25');
  await page.close();
  const again = await context.newPage();
  await open(again);
  await expect(price(again)).toHaveValue('48,25');
});

test('two tabs do not overwrite each other', async ({ page, context }) => {
  await open(page);
  await price(page).fill('41000');
  await expect(bar(page)).toContainText('Kept on this device');
  const other = await context.newPage();
  await open(other);
  await expect(price(other)).toHaveValue('41000');
  await price(other).fill('42000');
  await expect(bar(page)).toContainText('Another tab is open with its own work');
  await price(page).fill('43000');
  await expect(bar(page)).toContainText('Kept on this device');
  await Promise.all([page.reload(), other.reload()]);
  await ready(page);
  await ready(other);
  await expect(price(page)).toHaveValue('43000');
  await expect(price(other)).toHaveValue('42000');
});

test('blocked storage is said, and the page works', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  await open(page);
  await expect(bar(page)).toContainText('does not let the page keep anything');
  await page.getByRole('button', { name: 'Saved scenarios' }).click();
  await page.getByRole('button', { name: 'Save under this name' }).click();
  await expect(bar(page).getByRole('alert')).toContainText('does not let the page keep anything');
  await price(page).fill('90000');
  await expect(verdict(page)).toHaveAttribute('data-credit-status', 'ineligible');
});

test('a full device is said, and nothing is lost from the page', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    let text = 'x'.repeat(1024 * 1024);
    for (let index = 0; text.length > 0; index += 1)
      try {
        localStorage.setItem(`filler${index}`, text);
      } catch {
        text = text.slice(0, text.length >> 1);
      }
  });
  await price(page).fill('44000');
  await expect(bar(page).getByRole('alert')).toContainText('The space for this page is full');
  await page.getByRole('button', { name: 'Saved scenarios' }).click();
  await page.getByRole('button', { name: 'Save under this name' }).click();
  await expect(bar(page).getByRole('alert')).toHaveCount(2);
  await expect(price(page)).toHaveValue('44000');
});

test('damaged work is kept aside, and a newer version is named', async ({ page }) => {
  await open(page);
  await price(page).fill('45000');
  await expect(bar(page)).toContainText('Kept on this device');
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((each) => each.startsWith('battery-origin/work/')) ?? '';
    localStorage.setItem(key, (localStorage.getItem(key) ?? '').slice(0, 200));
    localStorage.setItem('battery-origin/named/n', '{"format":"battery-origin/saved","version":9}');
  });
  await page.reload();
  await ready(page);
  await expect(bar(page)).toContainText('Damaged. It is left as it is');
  await expect(bar(page)).toContainText('Written by a newer version of this page (format 9)');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).first().click();
  expect(readFileSync(await (await saving).path(), 'utf8')).toContain('battery-origin/saved');
});

test('work of the first format opens', async ({ page }) => {
  const kept = readFileSync(new URL('../../src/kept-work/fixtures/version-1.json', import.meta.url), 'utf8');
  await page.addInitScript((text) => {
    localStorage.setItem('battery-origin/work/old', text);
    localStorage.setItem('battery-origin/latest', 'work/old');
  }, kept);
  await open(page);
  await expect(price(page)).toHaveValue('52,000');
});

test('income is kept only when asked', async ({ page, context }) => {
  await open(page);
  const income = page.locator('#f-buyer-thisYear-magiUsd');
  await income.fill('123456');
  await expect(bar(page)).toContainText('Kept on this device');
  const kept = () => page.evaluate(() => JSON.stringify(localStorage));
  expect(await kept()).not.toContain('123456');
  // It stays with the tab, through a reload of it; another tab is told that it was not kept.
  await page.reload();
  await ready(page);
  await expect(income).toHaveValue('123456');
  const stranger = await context.newPage();
  await open(stranger);
  await expect(stranger.locator('#f-buyer-thisYear-magiUsd')).toHaveValue('');
  await expect(stranger.getByText('Your income was not kept.')).toBeVisible();
  await stranger.close();
  await page.getByLabel('Keep my income and tax too').check();
  expect(await kept()).toContain('123456');
  const other = await context.newPage();
  await open(other);
  await expect(other.locator('#f-buyer-thisYear-magiUsd')).toHaveValue('123456');
  await page.getByLabel('Keep my income and tax too').uncheck();
  expect(await kept()).not.toContain('123456');
});

test('scenarios under names: saved, renamed, duplicated, deleted and put back', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Saved scenarios' }).click();
  await page.getByLabel('Name', { exact: true }).fill('First');
  await page.getByRole('button', { name: 'Save under this name' }).click();
  await page.getByRole('button', { name: 'Duplicate First' }).click();
  await page.getByRole('button', { name: 'Rename First (copy)' }).click();
  await page.getByLabel('Name', { exact: true }).last().fill('Second');
  await page.getByLabel('Name', { exact: true }).last().press('Enter');
  await price(page).fill('46000');
  await page.getByRole('button', { name: 'Save the present work over Second' }).click();
  await page.getByRole('button', { name: 'Open First' }).click();
  await expect(price(page)).not.toHaveValue('46000');
  await page.getByRole('button', { name: 'Delete Second' }).click();
  await expect(page.getByRole('button', { name: 'Open Second' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await page.getByRole('button', { name: 'Open Second' }).click();
  await expect(price(page)).toHaveValue('46000');
});

test('steps back and forth go over the whole form', async ({ page }) => {
  await open(page);
  const before = await price(page).inputValue();
  await price(page).fill('47000');
  await page.getByLabel('Chemistry').selectOption('LFP');
  const weight = await price(page).inputValue();
  expect(weight).toBe('47000');
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Chemistry')).not.toHaveValue('LFP');
  await expect(price(page)).toHaveValue('47000');
  await page.keyboard.press('Control+z');
  await expect(price(page)).toHaveValue(before);
  await page.keyboard.press('Control+Shift+z');
  await expect(price(page)).toHaveValue('47000');
  await page.getByRole('button', { name: 'Redo' }).first().click();
  await expect(page.getByLabel('Chemistry')).toHaveValue('LFP');
});

test('a file goes out and comes in; a bad one says everything that is wrong, in words', async ({ page }) => {
  await open(page);
  await price(page).fill('48000');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const saved = readFileSync(await (await saving).path(), 'utf8');
  expect(JSON.parse(saved)).toMatchObject({
    format: 'battery-origin/scenario',
    vehicle: { msrpUsd: '48000' },
  });
  expect(JSON.parse(saved)).not.toHaveProperty('buyer');

  const choose = (name: string, text: string) =>
    page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await price(page).fill('1');
  await choose('mine.json', saved);
  await expect(price(page)).toHaveValue('48000');

  const entry = { kind: 'chain', id: 'a', mineral: 'gold', valueUsd: '-1', colour: 'red' };
  await choose('bad.json', JSON.stringify({ ...JSON.parse(saved), minerals: { entries: [entry] } }));
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('bad.json cannot be opened: it has 3 problems');
  await expect(alert).toContainText('Minerals, entry 1, Mineral');
  await expect(alert).toContainText('Minerals, entry 1, Value (USD)');
  await expect(price(page)).toHaveValue('48000');
});

test('a file may be dropped anywhere', async ({ page }) => {
  await open(page);
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    const text = '{"format":"battery-origin/scenario","version":1,"vehicle":{"msrpUsd":"49000"}}';
    transfer.items.add(new File([text], 'a.json', { type: 'application/json' }));
    return transfer;
  });
  await page.locator('footer').dispatchEvent('drop', { dataTransfer: data });
  await expect(price(page)).toHaveValue('49000');
});
