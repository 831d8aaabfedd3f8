/** Sheets as people have them: dropped, understood or asked about once, and in the result with the right share. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import writeXlsx from 'write-excel-file/node';
import { blank, chainsCsv, chooseFile, openForFiles, takeTable } from '../support/chains-file';
import { verdict } from '../support/the-page';

const FIXTURES = join(import.meta.dirname, '../../src/table-file/fixtures');

async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    (file) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([file.text], file.name));
      return transfer;
    },
    { name, text },
  );
  await page.locator('footer').dispatchEvent('drop', { dataTransfer: data });
}

async function share(page: Page): Promise<readonly number[]> {
  await expect(verdict(page)).not.toHaveAttribute('data-share-min', '');
  const [min, max] = await Promise.all([
    verdict(page).getAttribute('data-share-min'),
    verdict(page).getAttribute('data-share-max'),
  ]);
  return [Number(min), Number(max)].map((each) => Math.round(each * 100) / 100);
}

/** Files of the trials whose rows need no question: the least and the greatest share of the battery. */
const RIGHT: readonly (readonly [string, number, number])[] = [
  ['F11-wide.csv', 75, 100],
  ['F2-german-heads.csv', 98.65, 98.65],
  ['F6-sep-first-line.csv', 98.65, 98.65],
  ['F7-title-and-merged-heads.csv', 98.65, 98.65],
  ['S1-six-us-chains.csv', 100, 100],
  ['S6-mine-names.csv', 12.95, 12.95],
  ['SJIS.csv', 100, 100],
];

test('files that need no question: one press, and the share is right', async ({ page }) => {
  await openForFiles(page);
  for (const [at, [name, min, max]] of RIGHT.entries())
    await test.step(name, async () => {
      await chooseFile(page, name, readFileSync(join(FIXTURES, name)));
      await expect(takeTable(page)).toHaveText(
        at === 0 ? 'Start with this table alone' : 'Replace the table',
      );
      await takeTable(page).click();
      await expect(takeTable(page)).toHaveCount(0);
      expect(await share(page)).toEqual([min, max]);
      await blank(page);
    });
});

test('thousands or decimals: asked with what each would give, then right', async ({ page }) => {
  await openForFiles(page);
  await chooseFile(page, 'de.csv', readFileSync(join(FIXTURES, 'S2-german-whole-thousands.csv')));
  const question = page.locator('[data-question=MARK]');
  await expect(question).toContainText('$13,970');
  await expect(takeTable(page)).toBeDisabled();
  await question.getByRole('radio').nth(1).check();
  await expect(takeTable(page)).toBeEnabled();
  await takeTable(page).click();
  expect((await share(page))[0]).toBe(89.48);
});

/** The rows of a file ten times over, as a buyer's sheet of a month has them. */
function tenfold(name: string): Buffer {
  const [heads = '', ...rows] = readFileSync(join(FIXTURES, name), 'utf8').trim().split('\r\n');
  return Buffer.from([heads, ...Array.from({ length: 10 }, () => rows).flat()].join('\r\n'));
}

test('300 rows with a mine country, a refinery country and a spend: one press', async ({ page }) => {
  await openForFiles(page);
  await chooseFile(page, 'natural.csv', tenfold('N3-natural-spend-clean-words.csv'));
  await expect(takeTable(page)).toBeEnabled();
  await takeTable(page).click();
  await expect(page.getByText('300 rows imported').first()).toBeVisible();
  expect(await share(page)).toEqual([50.45, 50.45]);
});

test('300 rows with names as people write them: two choices, and nothing is left out unsaid', async ({
  page,
}) => {
  await openForFiles(page);
  await chooseFile(page, 'natural.csv', tenfold('N4-natural-plus-percent.csv'));
  const left = page.locator('p[data-left-out]').first();
  await expect(left).toContainText('40 of 300 rows');
  await page.getByLabel('“Western Australia” in 40 rows is').selectOption('AU');
  await expect(left).toHaveCount(0);
  await takeTable(page).click();
  await expect(page.getByText('300 rows imported').first()).toBeVisible();
  expect(await share(page)).toEqual([50.45, 50.45]);
});

/** Files of the trials that could mean two things: the answer that is given, and the share after it. */
const ASKED: readonly (readonly [string, string, string, number])[] = [
  ['S10-fraction.csv', 'FRACTIONS', 'fractions', 62.5],
  ['S4b-ja-price.csv', 'PRICE_OR_VALUE', 'each', 12.95],
];

test('files that could mean two things: one question, and the share is right', async ({ page }) => {
  await openForFiles(page);
  for (const [name, code, answer, expected] of ASKED)
    await test.step(name, async () => {
      await chooseFile(page, name, readFileSync(join(FIXTURES, name)));
      const question = page.locator(`[data-question=${code}]`);
      await expect(question).toBeVisible();
      await expect(takeTable(page)).toBeDisabled();
      await question.locator(`input[value="${answer}"]`).check();
      await expect(takeTable(page)).toBeEnabled();
      await takeTable(page).click();
      await expect(takeTable(page)).toHaveCount(0);
      expect((await share(page))[0]).toBe(expected);
      await blank(page);
    });
});

test('a misspelt mineral is asked once, and what is nearest is offered', async ({ page }) => {
  await openForFiles(page);
  await chooseFile(page, 'two-notes.csv', readFileSync(join(FIXTURES, 'two-notes.csv')));
  await page.getByLabel('“cobaltt” in 1 rows is').selectOption('cobalt');
  await takeTable(page).click();
  await expect(takeTable(page)).toHaveCount(0);
  expect(await share(page)).toEqual([33.33, 33.33]);
});

/** Scenarios of the trials, with the least and the greatest share by an arithmetic of its own. */
const SCENARIOS: readonly (readonly [string, number, number])[] = [
  ['flow-recycled-abroad', 30, 30],
  ['flow-split-extraction', 60, 60],
  ['japan-same-figures', 100, 100],
  ['trace-by-hand', 51.59, 56.23],
  ['years-ignore-feoc', 85.03, 85.03],
  ['zero-value-added', 0, 0],
];

test('scenarios of the trials open with the right share', async ({ page }) => {
  await openForFiles(page);
  for (const [name, min, max] of SCENARIOS) {
    await chooseFile(
      page,
      `${name}.json`,
      readFileSync(join(import.meta.dirname, '../support/trials', `${name}.json`)),
    );
    await expect.poll(() => share(page), name).toEqual([min, max]);
  }
});

test('what is left out stands in the result', async ({ page }) => {
  await openForFiles(page);
  await chooseFile(
    page,
    'two.csv',
    Buffer.from('Mineral,Value,Origin\nLi,100,Chile\nNi,300,Atlantis\nCo,50,Canada'),
  );
  await takeTable(page).click();
  await expect(takeTable(page)).toHaveCount(0);
  const said = page.locator('[data-left-out]').first();
  await expect(said).toHaveText(
    'From two.csv: 1 of 3 rows were left out, with $300 of the $450 that could be read.',
  );
});

test('10,000 rows of a workbook are in the result within seconds', { tag: '@long' }, async ({ page }) => {
  const rows = chainsCsv(10_000)
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
  const data = rows.map((row) => row.map((cell) => (/^\d/.test(cell) ? Number(cell) : cell)));
  const workbook = await writeXlsx(data).toBuffer();
  await openForFiles(page);
  const from = Date.now();
  await chooseFile(page, 'chains.xlsx', workbook);
  await expect(takeTable(page)).toBeEnabled({ timeout: 60_000 });
  const read = Date.now() - from;
  await takeTable(page).click();
  await expect(takeTable(page)).toHaveCount(0);
  await expect(page.getByRole('grid', { name: 'Procurement chains' })).toHaveAttribute(
    'aria-rowcount',
    '10001',
  );
  test.info().annotations.push({ type: '10,000 rows of .xlsx read', description: `${read} ms` });
  // On a machine of its own this takes about two seconds; a busy one must not fail the test.
  expect(read).toBeLessThan(30_000);
  expect(await share(page)).toHaveLength(2);
});

test('a workbook under another name, and files of another kind, are told by name', async ({ page }) => {
  await openForFiles(page);
  const workbook = await writeXlsx([
    ['Mineral', 'Value (USD)', 'Origin'],
    ['Li', 1.125, 'Chile'],
  ]).toBuffer();
  await chooseFile(page, 'sheet.csv', workbook);
  await expect(takeTable(page)).toBeEnabled();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await chooseFile(page, 'scan.pdf', Buffer.from('%PDF-1.7'));
  await expect(page.getByRole('alert')).toContainText('PDF');
});

for (const view of ['#/', '#/partners'])
  test(`a table opened at ${view} leads to a battery's sourcing, where it comes in`, async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('region', { name: 'Your work' })).toBeVisible();
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, view);
    await dropFile(page, 'two.csv', 'Mineral,Value,Origin\nLi,100,Chile');
    await expect(takeTable(page)).toBeEnabled();
    expect(new URL(page.url()).hash).toBe('#/battery');
  });
