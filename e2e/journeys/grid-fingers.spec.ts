/** The table of chains under fingers that know a spreadsheet. */
import { expect, type Page, test } from '@playwright/test';
import { openLine } from '../support/the-form';

const grid = (page: Page) => page.getByRole('grid', { name: 'Procurement chains' });
const COLUMNS = 9;
/** A cell by its line and its column, from 0. */
const cell = (page: Page, row: number, column: number) =>
  grid(page).locator(`[role=gridcell][data-row="${row}"][data-column="${column}"]`);
const selected = (page: Page) => grid(page).locator('[role=gridcell][aria-selected=true]');

/** An empty table of so many lines. */
async function open(page: Page, lines: number): Promise<void> {
  await page.goto('./#/battery');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Blank/ }).click();
  await openLine(page, 'Table of chains');
  await page.getByRole('button', { name: 'Open the table' }).click();
  for (let line = 0; line < lines; line += 1) await page.getByRole('button', { name: 'Add a row' }).click();
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(lines + 1));
}

const texts = async (page: Page, column: number, lines: number): Promise<readonly string[]> =>
  Promise.all(
    Array.from({ length: lines }, async (_, row) => (await cell(page, row, column).textContent()) ?? ''),
  );

test('an arrow commits what was typed over a cell, and goes on', async ({ page }) => {
  await open(page, 3);
  await cell(page, 0, 1).click();
  for (const typed of ['1', '2', '3']) {
    await page.keyboard.type(typed);
    await page.keyboard.press('ArrowDown');
  }
  expect(await texts(page, 1, 3)).toEqual(['1', '2', '3']);
  // A cell that was opened keeps its arrows for the caret.
  await cell(page, 0, 1).dblclick();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  expect(await texts(page, 1, 1)).toEqual(['91']);
});

test('Ctrl+Enter fills the selection, Ctrl+R fills to the right, Ctrl+D down', async ({ page }) => {
  await open(page, 3);
  await cell(page, 0, 2).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+Enter');
  expect(await texts(page, 2, 3)).toEqual(['', '', '']);
  await cell(page, 0, 2).click();
  await page.keyboard.type('AU');
  await page.keyboard.press('Enter');
  await cell(page, 0, 2).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+Enter');
  expect(await texts(page, 2, 3)).toEqual(['AU', 'AU', 'AU']);
  await cell(page, 1, 2).click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+r');
  expect(await texts(page, 3, 3)).toEqual(['', 'AU', '']);
  await cell(page, 1, 3).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  expect(await texts(page, 3, 3)).toEqual(['', 'AU', 'AU']);
});

test('Shift+Space selects the row, Ctrl+Space the column, and neither writes a space', async ({ page }) => {
  await open(page, 3);
  await cell(page, 1, 1).click();
  await page.keyboard.press('Shift+Space');
  await expect(selected(page)).toHaveCount(COLUMNS);
  await cell(page, 1, 1).click();
  await page.keyboard.press('Control+Space');
  await expect(selected(page)).toHaveCount(3);
  expect(await texts(page, 1, 3)).toEqual(['', '', '']);
});

test('a small block is repeated over a larger selection; its handle does so by dragging', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 6);
  await page.evaluate(() => navigator.clipboard.writeText('1\n2\n'));
  await cell(page, 0, 1).click();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+v');
  expect(await texts(page, 1, 6)).toEqual(['1', '2', '1', '2', '', '']);
  await page.keyboard.press('Control+z');
  expect(await texts(page, 1, 6)).toEqual(['', '', '', '', '', '']);
  await page.keyboard.press('Control+y');

  await cell(page, 0, 1).click();
  await page.keyboard.press('Shift+ArrowDown');
  await grid(page).locator('[data-fill]').hover();
  await page.mouse.down();
  await cell(page, 4, 1).hover();
  await cell(page, 5, 1).hover();
  await page.mouse.up();
  expect(await texts(page, 1, 6)).toEqual(['1', '2', '1', '2', '1', '2']);
  // One step to be taken back.
  await page.keyboard.press('Control+z');
  expect(await texts(page, 1, 6)).toEqual(['1', '2', '1', '2', '', '']);
});
