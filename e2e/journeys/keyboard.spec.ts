/** An analyst and a dealer by the keyboard alone: no mouse, no finger, every control reached by Tab or by its own keys. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { chainsCsv } from '../support/chains-file';
import { openWhole, verdict } from '../support/the-page';

/** Presses Tab until a control has the focus, as often as there are controls; nothing else moves it. */
async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(control).toBeAttached();
  const hasFocus = () => control.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 250; presses += 1) {
    if (await hasFocus()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not reach ${control}`);
}

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first();

test('an analyst: a table opened, the grid walked and changed, the pictures, a partner suspended', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openWhole(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#questions')).toBeFocused();

  await tabTo(page, button(page, /^Open a table or file/));
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  const table = { name: 'chains.csv', mimeType: 'text/csv', buffer: Buffer.from(chainsCsv(12)) };
  await (await choosing).setFiles(table);
  const take = page.locator('[data-action=take-table]');
  await tabTo(page, take);
  await page.keyboard.press('Enter');
  await expect(take).toHaveCount(0);
  const grid = page.getByRole('grid', { name: 'Procurement chains' });
  await expect(grid).toHaveAttribute('aria-rowcount', '13');

  // One stop for the whole grid; the arrows go on from there.
  const cell = grid.locator('[role=gridcell][data-column]');
  const isIn = () => grid.evaluate((element) => element.contains(document.activeElement));
  await expect(async () => {
    await page.keyboard.press('Tab');
    expect(await isIn()).toBe(true);
  }).toPass({ intervals: [0] });
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  const before = await cell.nth(1).textContent();
  await page.keyboard.type('4321');
  await page.keyboard.press('Enter');
  await expect(cell.nth(1)).toHaveText('4321');
  expect(before).not.toBe('4321');
  await page.keyboard.press('Control+z');
  await expect(cell.nth(1)).toHaveText(before ?? '');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await isIn()).toBe(false);

  // The pictures: one stop, the arrows choose among them.
  const tabs = page.getByRole('tablist').first().getByRole('tab');
  await tabTo(page, page.getByRole('tab', { selected: true }).first());
  await page.keyboard.press('ArrowRight');
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(tabs.nth(1)).toBeFocused();

  // From the end of the page back: what if a partner were none.
  const whatIf = page.getByRole('button', { name: /^What if\b/, expanded: false }).first();
  await tabTo(page, whatIf, 'Shift+Tab');
  await page.keyboard.press('Enter');
  const others = page.locator('summary').filter({ hasText: 'Suspend or add partners' });
  await tabTo(page, others);
  await page.keyboard.press('Enter');
  const partner = page.getByRole('checkbox', { name: /Australia/ }).first();
  await tabTo(page, partner);
  const share = await verdict(page).getAttribute('data-share-max');
  await page.keyboard.press('Space');
  await expect(verdict(page)).not.toHaveAttribute('data-share-max', share ?? '');
});

test('a dealer: the look and a figure chosen, the code copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'For dealers' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await tabTo(page, page.locator('#embed-theme'));
  await page.keyboard.type('Dark');
  await tabTo(page, page.locator('#embed-accent'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('#c00');
  await tabTo(page, page.locator('#embed-placed-in-service'));
  await page.keyboard.type('2025-03-01');
  const snippet = page.getByRole('region', { name: 'Script and element' });
  await expect(snippet).toContainText('theme="dark" accent="#c00"');
  await expect(snippet).toContainText('placed-in-service="2025-03-01"');
  // Code that is wider than its box is scrolled by the keyboard too.
  await tabTo(page, button(page, 'Copy: Script and element'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('theme="dark" accent="#c00"');
});
