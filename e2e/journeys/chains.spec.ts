/** The table of chains: files in and out, keys, what is wrong in a file. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { barriersOf } from '../support/axe';
import { chainsCsv, chooseFile, openForFiles } from '../support/chains-file';
import { openLine, verdict } from '../support/the-form';

const grid = (page: Page) => page.getByRole('grid', { name: 'Procurement chains' });
/** Those that are typed in; the result of a row is only read. */
const cells = (page: Page) => grid(page).locator('[role=gridcell][data-column]');

/** Leaves nothing but what the table will hold. */
const startBlank = (page: Page) => page.getByRole('button', { name: /^Blank/ }).click();

/** What the table saves as a file of text. */
async function savedCsv(page: Page): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  return readFileSync(await (await saving).path(), 'utf8');
}

async function openTable(page: Page): Promise<void> {
  await openLine(page, 'Table of chains');
  await page.getByRole('button', { name: 'Open the table' }).click();
}

test('an analyst opens 5,000 chains, reads the verdict, and saves them as they came', async ({ page }) => {
  await openForFiles(page);
  await startBlank(page);
  await chooseFile(page, 'chains.csv', chainsCsv(5_000));
  await expect(page.getByText('5,000 chains found; 5,000 without a problem.')).toBeVisible();
  await expect(grid(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Replace the table' }).click();
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '5001');
  await expect(verdict(page)).not.toHaveAttribute('data-share-min', '');
  // As many lines as are seen are in the page, not five thousand.
  expect(await grid(page).getByRole('row').count()).toBeLessThan(50);

  const saved = (await savedCsv(page)).split('\r\n');
  expect(saved).toHaveLength(5_002);
  // What became of the row stands behind it.
  expect(saved[0]).toContain('note,result,result_basis,result_counts_usd');
  expect(saved[1]).toContain(`c-1,chain,${chainsCsv(1).split('\r\n')[1]?.slice(4)},`);

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '1');
});

test('a file with seven kinds of error in seven rows names each, and gives the good row', async ({
  page,
}) => {
  await openForFiles(page);
  await startBlank(page);
  const rows = [
    'id,mineral,value_usd,extraction_country,extraction_value_added_usd,recycling_country,recycling_value_added_usd,foreign_entity',
    'good,lithium,100,AU,10,,,none',
    'a,unobtainium,100,AU,10,,,none',
    'b,nickel,12O,AU,10,,,none',
    'c,nickel,,AU,10,,,none',
    'd,nickel,5,Atlantis,10,,,none',
    'e,nickel,5,AU,-1,,,none',
    'f,nickel,5,AU,1,US,1,none',
    'good,nickel,5,AU,1,,,none',
  ];
  await chooseFile(page, 'errors.csv', rows.join('\n'));
  const problems = page.getByRole('alert').locator('ol').getByRole('listitem');
  await expect(problems).toHaveCount(7);
  await expect(problems.nth(0)).toContainText('Row 3, column 2 (mineral)');
  await expect(problems.nth(0)).toContainText('unobtainium');
  await expect(problems.nth(3)).toContainText('Row 6, column 4 (extraction_country)');
  await expect(problems.nth(3)).toContainText('Atlantis');
  await page.getByRole('button', { name: 'Replace with the good rows' }).click();
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '2');
});

test('strange headings are asked about', async ({ page }) => {
  await openForFiles(page);
  await startBlank(page);
  await chooseFile(page, 'strange.csv', 'Zutat;Preis;mined country;mined value\nLi;1.234,5;Chile;12');
  await expect(page.getByText('No column for mineral or value was recognized.')).toBeVisible();
  await expect(page.getByLabel('Column 1: Zutat')).toHaveValue('mineral');
  await page.getByLabel('Column 2: Preis').selectOption({ label: 'Value (USD)' });
  await page.getByRole('button', { name: 'Replace the table' }).click();
  await expect(cells(page).nth(1)).toHaveText('1234.5');
  await expect(cells(page).nth(2)).toHaveText('CL 12');
});

test('a file of 300,000 rows is refused, and the page stays as it is', { tag: '@long' }, async ({ page }) => {
  await openForFiles(page);
  await chooseFile(page, 'huge.csv', chainsCsv(300_000));
  await expect(page.getByRole('alert')).toContainText('more than 250,000 rows', { timeout: 30_000 });
});

test('20,000 rows are added up by mineral and route, when asked', { tag: '@long' }, async ({ page }) => {
  await openForFiles(page);
  await startBlank(page);
  await chooseFile(page, 'long.csv', chainsCsv(20_000));
  await page.getByRole('button', { name: 'Add them up' }).click();
  await expect(page.getByText('20,000 rows were added up to 600.')).toBeVisible();
  await page.locator('[data-action=take-table]').click();
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '601');
});

test('a table with headings may be pasted anywhere on the page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openForFiles(page);
  await startBlank(page);
  const pasted = 'Mineral\tValue (USD)\tMined in\tMined value\nLithium\t120\tAustralia\t80';
  await page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
  await page.locator('h1').first().click();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('heading', { name: 'Import of the pasted table' })).toBeVisible();
  await page.getByRole('button', { name: 'Replace the table' }).click();
  await expect(cells(page).nth(2)).toHaveText('AU 80');
});

test('keys work as in a spreadsheet', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openForFiles(page);
  await startBlank(page);
  await openTable(page);
  await page.getByRole('button', { name: 'Add a row' }).click();
  const cell = (index: number) => cells(page).nth(index);
  await cell(0).click();
  await page.keyboard.type('Lithium');
  await page.keyboard.press('Tab');
  await page.keyboard.type('100');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Australia 10');
  await page.keyboard.press('Enter');
  // Enter on the last row has made a new one, and gone back to where the Tabs began.
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '3');
  await expect(cell(9)).toHaveAttribute('aria-selected', 'true');
  await expect(cell(0)).toHaveText('Lithium');
  await expect(cell(2)).toHaveText('AU 10');
  await expect(verdict(page)).toHaveAttribute('data-share-min', '100');

  // Escape takes back what is being typed.
  await cell(2).click();
  await page.keyboard.type('CN 10');
  await expect(verdict(page)).toHaveAttribute('data-share-min', '0');
  await page.keyboard.press('Escape');
  await expect(cell(2)).toHaveText('AU 10');
  await expect(verdict(page)).toHaveAttribute('data-share-min', '100');

  // Copy the line, paste it below; fill down; delete.
  await cell(0).click();
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Control+c');
  await cell(9).click();
  await page.keyboard.press('Control+v');
  await expect(cell(11)).toHaveText('AU 10');
  await expect(cell(17)).not.toHaveText((await cell(8).textContent()) ?? '');
  await cell(1).click();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await expect(cell(10)).toHaveText('7');
  await page.getByRole('button', { name: 'Delete 2 rows' }).click();
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '1');
  await page.keyboard.press('Control+z');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '3');
});

test('keys reach every cell of a long table, and what is typed stays in its own line', async ({ page }) => {
  await openForFiles(page);
  await startBlank(page);
  await chooseFile(page, 'chains.csv', chainsCsv(60));
  await page.getByRole('button', { name: 'Replace the table' }).click();
  const cell = (index: number) => cells(page).nth(index);
  const active = async () => {
    const id = await grid(page).getAttribute('aria-activedescendant');
    return page.locator(`[id="${id}"]`);
  };
  await cell(0).click();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('PageDown');
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowRight');
  await expect(await active()).toHaveText('c-51');
  await expect(await active()).toBeInViewport();

  // Out of the table by keys, to the headings, which sort by keys too.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(grid(page).getByRole('button', { name: 'Mineral' })).toBeFocused();
  await page.keyboard.press('Enter');
  const heading = grid(page).getByRole('columnheader', { name: 'Mineral' });
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');

  await page.getByRole('button', { name: 'Add a row' }).click();
  await page.keyboard.type('Li');
  await page.keyboard.press('Tab');
  await page.keyboard.type('5');
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('searchbox', { name: 'Find in the table' }).fill('row-61');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '2');
  await expect(grid(page).getByRole('row').last()).toContainText('61Lithium5row-61');
  await page.getByRole('searchbox', { name: 'Find in the table' }).fill('');

  await cell(0).dblclick();
  await page.keyboard.type('x');
  await page.getByRole('button', { name: 'Delete the row' }).click();
  await expect(cell(8)).toHaveText('c-2');
  await expect(cell(0)).not.toHaveText(/x$/);
  await grid(page).getByRole('rowheader').nth(0).click();
  await grid(page)
    .getByRole('rowheader')
    .nth(3)
    .click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+x');
  await expect(cell(9)).toHaveText('');
  await expect(page.getByRole('button', { name: 'Delete 4 rows' })).toBeEnabled();
});

test('what the table cannot write is said, and each line that is left out is named', async ({ page }) => {
  await openForFiles(page);
  await startBlank(page);
  await chooseFile(page, 'chains.csv', 'id,mineral,value\na,lithium,5\nb,nickel,abc');
  await page.getByRole('button', { name: 'Take all rows and mend them in the table' }).click();
  await cells(page).nth(17).dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('a');
  await page.keyboard.press('Enter');
  const leftOut = page.getByRole('link', { name: 'Chains as a table, row 2' });
  await expect(leftOut.first()).toBeVisible();
  const [heads, ...rows] = (await savedCsv(page)).trim().split('\r\n');
  expect(heads).toContain('id,kind,mineral,value_usd,result,');
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain('a,chain,lithium,5,');
  await expect(page.getByText('What could not be used is not in the file.')).toBeVisible();
  await leftOut.first().click();
  await expect(grid(page)).toBeFocused();
});

test('shares become chains and shares again', async ({ page }) => {
  await openForFiles(page);
  const before = await verdict(page).getAttribute('data-share-min');
  await openTable(page);
  await page.getByRole('button', { name: 'Split the minerals above into chains' }).click();
  await expect(page.getByText('Nobody has traced it')).toContainText('The 1 beside a country');
  await expect(verdict(page)).not.toHaveAttribute('data-share-min', before ?? '');
  await page.getByRole('button', { name: 'Sum the chains up as shares' }).click();
  await expect(page.getByText('Lost: which ore went where')).toBeVisible();
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '1');
});

test('nothing is wrong for assistive technology with the table open @phone-only', async ({ page }) => {
  test.setTimeout(120_000);
  await openForFiles(page);
  await chooseFile(page, 'chains.csv', `${chainsCsv(40)}x,unobtainium,1,,,,,\r\n`);
  await page.getByRole('button', { name: 'Take all rows and mend them in the table' }).click();
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '42');
  expect(await barriersOf(page)).toEqual([]);
});

test('what is wrong in a row is one press away from the result', async ({ page }) => {
  await openForFiles(page);
  const table = 'id,mineral,value,processed in\na,Ni,10,JP 5\nb,Ni,60 %,JP 5\nc,Ni,10,JP 5';
  await chooseFile(page, 'a.csv', table);
  await page.getByRole('button', { name: 'Take all rows and mend them in the table' }).click();
  await page.getByRole('link', { name: /row 2/i }).click();
  await expect(grid(page)).toBeFocused();
  await expect(grid(page).locator('[aria-selected=true]')).toHaveText('60 %');
});

test('names are offered as they are typed, and a choice is taken by keys', async ({ page }) => {
  await openForFiles(page);
  await startBlank(page);
  await openTable(page);
  await page.getByRole('button', { name: 'Add a row' }).click();
  const cell = (index: number) => cells(page).nth(index);
  await cell(0).click();
  // The only mineral that begins so is taken by Tab; of several countries none is, until one is chosen.
  const offered = page.getByRole('listbox', { name: 'Names that begin so' });
  await page.keyboard.type('Lith');
  await expect(offered.getByRole('option')).toHaveText(['Lithium']);
  await page.keyboard.press('Tab');
  await expect(cell(0)).toHaveText('Lithium');
  await page.keyboard.type('100');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Austr');
  await expect(offered.getByRole('option')).toHaveText(['Australia', 'Austria']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('60; chile 40');
  await page.keyboard.press('Tab');
  await expect(cell(2)).toHaveText('AU 60; CL 40');
  await expect(offered).toHaveCount(0);
});

test('a column is made wider by its edge and by keys, the mineral stays in sight, Ctrl+F finds in all rows', async ({
  page,
}) => {
  await openForFiles(page);
  await startBlank(page);
  await chooseFile(page, 'chains.csv', chainsCsv(500));
  await page.getByRole('button', { name: 'Replace the table' }).click();
  const head = grid(page).getByRole('columnheader', { name: 'Extraction' });
  const width = async () => (await head.boundingBox())?.width ?? 0;
  const before = await width();
  await head.getByRole('button').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(width).toBeCloseTo(before + 16, 0);
  const edge = await head.locator('[data-edge]').boundingBox();
  if (edge === null) throw new Error('The heading has an edge.');
  await page.mouse.move(edge.x + edge.width / 2, edge.y + 10);
  await page.mouse.down();
  await page.mouse.move(edge.x + edge.width / 2 + 60, edge.y + 10);
  await page.mouse.up();
  await expect.poll(width).toBeCloseTo(before + 76, 0);

  await cells(page).nth(0).click();
  const left = async () => (await cells(page).nth(0).boundingBox())?.x;
  const frozen = await left();
  await grid(page).evaluate((element) => element.scrollTo({ left: 900 }));
  expect(await left()).toBe(frozen);
  await page.getByRole('checkbox', { name: 'Wide' }).check();
  const wide = await grid(page).boundingBox();
  expect(wide?.width).toBeGreaterThan(1_000);
  expect(wide?.x).toBeGreaterThanOrEqual(0);

  await grid(page).focus();
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('searchbox', { name: 'Find in the table' })).toBeFocused();
  await page.keyboard.type('c-487');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '2');
  await page.keyboard.press('Enter');
  await expect(grid(page)).toBeFocused();
  await page.getByRole('checkbox', { name: 'Wide' }).uncheck();
});

test('foreign entities are counted with their value, and shown alone; each row says why', async ({
  page,
}) => {
  await openForFiles(page);
  await startBlank(page);
  const rows = [
    'mineral,value,extraction country,processing country,foreign entity,supplier',
    'Nickel,100,ID,CN,none,Acme',
    'Nickel,50,ID,CN,none,Bolt',
    'Cobalt,25,AU,JP,present,Acme',
    'Lithium,75,CL,KR,none,Cora',
    'Tungsteno,10,PT,RW,none,Cora',
  ];
  await chooseFile(page, 'foreign.csv', rows.join('\n'));
  await page.locator('[data-action=take-table]').click();
  await expect(page.locator('[data-foreign]')).toContainText(
    'A foreign entity of concern took part in 3 rows: $175 of $260.',
  );
  await page.getByRole('button', { name: 'Show these rows' }).click();
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '4');
  await expect(cells(page).nth(6)).toHaveText('Acme');
  await expect(grid(page).locator('[data-outcome=does-not]').first()).toContainText(
    'Extraction: Indonesia has no agreement · Processing: China has no agreement',
  );
  const saved = await savedCsv(page);
  expect(saved).toContain('supplier,result,');
  expect(saved).toContain('Chile counts by its agreement');
});
