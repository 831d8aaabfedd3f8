/** What is asked once the answer stands: each in one press, on the built app. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { readTable } from '../../src/testing/strict-csv';
import { EXAMPLE, openPayload, payloadOf, scenario } from '../support/scenario-link';

const verdict = (page: Page): Locator => page.getByRole('status', { name: 'Result' });

async function asked(page: Page, name: string): Promise<Locator> {
  const part = page.locator('details', { has: page.locator('summary', { hasText: name }) }).last();
  await part.locator('summary').first().press('Enter');
  return part;
}

test('a month of the calendar becomes the day of delivery, and one press takes it back', async ({ page }) => {
  await openPayload(page, payloadOf(EXAMPLE), '#/battery');
  await page.getByRole('tab', { name: 'Through time' }).click();
  const months = page.locator('[data-chart=calendar] [data-mark]');
  await expect(months).toHaveCount(48 + 15);
  await page.locator('[data-month="2026-03 late"]').press('Enter');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '0');
  await page.getByRole('button', { name: 'Take it back' }).press('Enter');
  await expect(verdict(page)).not.toHaveAttribute('data-amount-usd', '0');
});

test('how sure, agreements and curves each say their finding, and an agreement is taken by a press', async ({
  page,
}) => {
  await page.goto('./#/battery');
  const sure = await asked(page, 'How sure is this?');
  await expect(sure.getByText(/^Met in (none|\d+) of \d+ readings; .* counts$/)).toBeVisible();
  const curves = await asked(page, 'Curves');
  await expect(curves.locator('[data-chart=curves] [data-mark]').first()).toBeAttached();
  const agreements = await asked(page, 'Agreements');
  await expect(agreements.getByText('It would qualify with: + all talked about')).toBeVisible();
  await agreements.getByRole('button', { name: '+ Indonesia' }).press('Enter');
  await expect(verdict(page)).toHaveAttribute('data-mineral-status', 'depends');
  await agreements.getByRole('button', { name: 'Take it back' }).press('Enter');
  await expect(verdict(page)).toHaveAttribute('data-mineral-status', 'failed');
  for (const name of ['readings', 'curves', 'agreements'])
    expect((await new AxeBuilder({ page }).include(`[data-chart=${name}]`).analyze()).violations).toEqual([]);
});

const bought = (vehicle: object): object => {
  const { buyer, vehicle: whole } = EXAMPLE as Record<string, object>;
  return scenario({ buyer, vehicle: { ...whole, vin: undefined, ...vehicle } });
};

test('the calendar of a listed car: the certified amount on the days that the list covers, open on the others', async ({
  page,
}) => {
  const delivered = { acquired: '2023-08-01', placedInService: '2023-08-10' };
  const car = { car: 'tesla-model-3-long-range', vehicleClass: 'other', msrpUsd: '47000' };
  await openPayload(page, payloadOf(bought({ ...delivered, ...car })));
  await page.getByRole('tab', { name: 'Through time' }).click();
  const month = (name: string) => page.locator(`[data-month="${name} in-time"]`);
  await expect(month('2023-05')).toHaveAttribute('aria-label', /: \$3,750\. By the amount that the maker/);
  await expect(month('2023-08')).toHaveAttribute('aria-label', /: \$7,500\. By the amount that the maker/);
  await expect(month('2024-03')).toHaveAttribute('aria-label', /: \$0, \$3,750, or \$7,500\./);
  await expect(month('2024-06')).toHaveAttribute('aria-label', /Jun 17 – 30, 2024: \$7,500/);
  await expect(page.getByText(/On the days that the car list covers/)).toBeVisible();
  await expect(page.getByText(/This calendar is of your own car/)).toBeVisible();
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '7500');
  await month('2023-05').press('Enter');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
});

test('a seller’s report is of its own day: another month leaves its amount out, and says so', async ({
  page,
}) => {
  await openPayload(page, payloadOf(bought({ certifiedUsd: '3750' })));
  await page.getByRole('tab', { name: 'Through time' }).click();
  const month = (name: string) => page.locator(`[data-month="${name} in-time"]`);
  await expect(month('2024-06')).toHaveAttribute('aria-label', /: \$3,750\. By the amount that the maker/);
  await expect(month('2024-07')).toHaveAttribute('aria-label', /: \$0, \$3,750, or \$7,500\./);
  await month('2024-07').press('Enter');
  await expect(
    page.getByText(/The seller’s report was of another day, so its amount is left out/),
  ).toBeVisible();
  await expect(verdict(page)).not.toHaveAttribute('data-amount-usd', '3750');
  await page.getByRole('button', { name: 'Take it back' }).press('Enter');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
});

const OPEN = scenario({
  vehicle: { acquired: '2024-05-01', placedInService: '2024-06-01' },
  minerals: {
    entries: [
      { kind: 'chain', id: 'li-1', mineral: 'lithium', valueUsd: '100', supplier: 'Alpha' },
      { kind: 'chain', id: 'ni-1', mineral: 'nickel', valueUsd: '50', processing: [{ country: 'CN' }] },
    ],
  },
});

test('a supplier’s sheet goes out, comes back, is looked at, taken and taken back', async ({ page }) => {
  await openPayload(page, payloadOf(OPEN), '#/battery');
  const ask = await asked(page, 'Ask for what is missing');
  await expect(ask.getByLabel(/^Letter to dealer or maker/)).toHaveValue(/lithium extracted/);
  const download = page.waitForEvent('download');
  await ask.getByRole('button', { name: 'Download the sheet for Alpha as CSV' }).press('Enter');
  const sent = readFileSync(await (await download).path(), 'utf8');
  expect(sent).toContain('li-1,lithium,processing,,,,');
  expect(sent).not.toContain('ni-1');
  const back = sent.replace('li-1,lithium,processing,,,,', 'li-1,lithium,processing,Japan,,none,');
  await ask.locator('input[type=file]').setInputFiles({
    name: 'back.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${back}gone,,extraction,CL\r\n`),
  });
  await expect(ask.getByText('back.csv: 1 entry would change.')).toBeVisible();
  await expect(ask.getByText('Not in this battery, left out: gone.')).toBeVisible();
  await expect(verdict(page)).toHaveAttribute('data-mineral-status', 'unknown');
  await ask.getByRole('button', { name: 'Change 1 entry' }).press('Enter');
  await expect(verdict(page)).toHaveAttribute('data-mineral-status', 'met');
  await ask.getByRole('button', { name: 'Take it back' }).press('Enter');
  await expect(verdict(page)).toHaveAttribute('data-mineral-status', 'unknown');
  const saved = page.waitForEvent('download');
  await ask.getByRole('button', { name: 'Save the day (.ics)' }).press('Enter');
  expect(readFileSync(await (await saved).path(), 'utf8')).toContain('DTSTART;VALUE=DATE:2028');
});

test('a sheet comes back as a workbook with a bare 0.6: it is asked whether 60% is meant', async ({
  page,
}) => {
  await openPayload(page, payloadOf(OPEN), '#/battery');
  const ask = await asked(page, 'Ask for what is missing');
  const download = page.waitForEvent('download');
  await ask.getByRole('button', { name: 'Download the sheet for Alpha as XLSX' }).press('Enter');
  const [sheet] = await readExcelFile(readFileSync(await (await download).path()));
  const rows = (sheet?.data ?? []).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  expect(rows.map((row) => row.slice(0, 3))).toContainEqual(['li-1', 'lithium', 'processing']);
  const filled = rows.map((row) =>
    row.map((cell, at) => {
      if (row[2] !== 'processing' || at < 3 || at > 4) return { value: cell, type: String };
      return at === 3 ? { value: 'Japan', type: String } : { value: 0.6, type: Number };
    }),
  );
  const buffer = await writeExcelFile(filled).toBuffer();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await ask.locator('input[type=file]').setInputFiles({ name: 'back.xlsx', mimeType, buffer });
  const question = ask.getByRole('group', { name: 'What does “0.6” in the percent column mean?' });
  await expect(question).toBeVisible();
  await expect(ask.getByRole('button', { name: /^Change/ })).toHaveCount(0);
  await question.getByLabel('60%', { exact: true }).check();
  await expect(ask.getByText('back.xlsx: 1 entry would change.')).toBeVisible();
  await ask.getByRole('button', { name: 'Change 1 entry' }).press('Enter');
  await expect(verdict(page)).toHaveAttribute('data-share-min', '40');
});

test('of a car nothing is applied: what would have had to be different', async ({ page }) => {
  await openPayload(page, payloadOf(OPEN));
  const change = await asked(page, 'What would have had to be different');
  await expect(change.getByText(/A car that was bought cannot be sourced anew/)).toBeVisible();
  await expect(change.getByRole('button', { name: /^Apply/ })).toHaveCount(0);
});

const NUMBER = /_(usd|percent|points)$|^points$/;

test('the figures of every question leave as CSV that a strict reader takes, columns typed by their names', {
  tag: '@long',
}, async ({ page }) => {
  await openPayload(page, payloadOf(EXAMPLE), '#/battery');
  for (const [heading, name] of [
    ['How sure is this?', 'readings'],
    ['Agreements', 'agreements'],
    ['What would change it', 'changes'],
    ['Curves', 'curves'],
    ['Compare scenarios and suppliers', 'compare'],
  ] as const) {
    const part = await asked(page, heading);
    if (name === 'compare') await part.getByRole('button', { name: 'Keep this one to compare' }).click();
    const download = page.waitForEvent('download');
    await part
      .locator(`[data-chart=${name}]`)
      .getByRole('button', { name: /as CSV$/ })
      .click();
    const { head, rows } = readTable(readFileSync(await (await download).path(), 'utf8'));
    expect(rows.length, name).toBeGreaterThan(0);
    expect(head.filter((column) => !/^[a-z]+(_[a-z]+)*$/.test(column))).toEqual([]);
    for (const row of rows)
      for (const [column, cell] of Object.entries(row))
        if (NUMBER.test(column)) expect(cell, `${name} ${column}`).toMatch(/^(-?\d+(\.\d+)?(e-?\d+)?)?$/);
    expect(rows[0]?.['fingerprint']).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  }
});
