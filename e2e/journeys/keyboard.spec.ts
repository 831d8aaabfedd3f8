/** A dealer and an analyst by the keyboard alone: no mouse, no finger, every control reached by Tab or by its own keys. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { openWhole, verdict } from '../support/the-page';

/** Presses Tab until a control has the focus, as often as there are controls; nothing else moves it. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeAttached();
  const hasFocus = () => control.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 250; presses += 1) {
    if (await hasFocus()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${control}`);
}

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
  await tabTo(page, page.getByRole('button', { name: 'Copy: Script and element', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('theme="dark" accent="#c00"');
});

test('an analyst: a table opened, a cell changed, another picture', async ({ page }) => {
  await openWhole(page);
  // Waited for well before the key: the browser takes a while to hand a chooser over, and would open it by itself meanwhile.
  const asked = page.waitForEvent('filechooser');
  await tabTo(page, page.getByRole('button', { name: 'Open a table or file…' }));
  await page.keyboard.press('Enter');
  await (await asked).setFiles({
    name: 'chains.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('mineral,value,extraction country,processing country\nLi,5,CL,CN\nNi,3,ID,ID\n'),
  });
  const take = page.locator('[data-action="take-table"]');
  await expect(take).toBeVisible();
  await tabTo(page, take);
  await page.keyboard.press('Enter');

  const grid = page.getByRole('grid');
  await expect(grid).toContainText('Nickel');
  await tabTo(page, grid);
  const before = await verdict(page).getAttribute('data-share-min');
  // From the mineral to its value, which is typed over.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('500');
  await page.keyboard.press('Enter');
  await expect(verdict(page)).not.toHaveAttribute('data-share-min', before ?? '');
  // Escape gives Tab back to the page.
  await page.keyboard.press('Escape');
  await tabTo(page, page.getByRole('tab', { selected: true }).first());
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { selected: true }).first()).toBeFocused();
});
