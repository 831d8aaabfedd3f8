/** Seeing why, and what would change it: on the built app, by keyboard. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { EXAMPLE } from '../support/scenario-link';
import { seeChart } from '../support/see-chart';
import { openLine } from '../support/the-form';
import { LATER } from '../support/the-page';

/** Opens a battery's sourcing on its example. */
async function open(page: Page): Promise<void> {
  await page.goto('./#/battery');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(page.getByText('What would change it')).toBeAttached();
}

const part = (page: Page, name: string): Locator =>
  page.locator('details', { has: page.locator('summary', { hasText: new RegExp(`^${name}$`) }) }).last();

/** Opens a part by keyboard alone. */
async function opened(page: Page, name: string): Promise<Locator> {
  const details = part(page, name);
  await details.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  return details;
}

const verdict = (page: Page): Locator => page.getByRole('status', { name: 'Result' });

test('why: the share opens to its entries, and leads back to the question', async ({ page }) => {
  await open(page);
  const minerals = page.locator('li', {
    has: page.getByRole('heading', { name: 'Critical minerals requirement' }),
  });
  await minerals.locator('summary', { hasText: 'How?' }).focus();
  await page.keyboard.press('Enter');
  await expect(minerals.getByText('Entry by entry')).toBeVisible();
  await expect(
    minerals.getByText(/processing in Japan .*%: Agreement .* in force since March 28, 2023/).first(),
  ).toBeVisible();
  await expect(minerals.getByText(/^max\(.*%, .*%\) = .*%$/).first()).toBeVisible();
  await expect(minerals.getByText('read in the official text').first()).toBeVisible();
  await minerals.getByRole('button', { name: 'Go to the question: Nickel' }).press('Enter');
  await expect(page.getByLabel('Value of nickel')).toBeFocused();

  const japan = await opened(page, 'How\\?How\\? Japan’s effect');
  await expect(japan.getByText(/^Cobalt: .* counts, otherwise .*\.$/)).toBeVisible();
  await expect(japan.getByRole('link', { name: /1\.30D-2/ })).toBeVisible();
  const result = await opened(page, 'How\\?How\\? Result');
  await expect(result.getByText(/^Delivered April 18, 2023 .*: half for critical minerals/)).toBeVisible();
  await expect(result.getByRole('link', { name: /30D\(b\)\(1\)/ })).toBeVisible();
  expect((await new AxeBuilder({ page }).include('section[aria-label=Result]').analyze()).violations).toEqual(
    [],
  );
});

test('the shortest way is applied with one press, and taken back', async ({ page }) => {
  await open(page);
  await expect(verdict(page)).toHaveAttribute('data-mineral-status', 'failed');
  const way = await opened(page, 'What would change it');
  await expect(way.getByText('One change is enough')).toBeVisible();
  await expect(way.getByText(/^Nickel, \$/).first()).toBeVisible();
  await way
    .getByRole('button', { name: /^Apply: / })
    .first()
    .press('Enter');
  await expect(verdict(page)).toHaveAttribute('data-mineral-status', 'met');
  await way.getByRole('button', { name: 'Take it back' }).press('Enter');
  await expect(verdict(page)).toHaveAttribute('data-mineral-status', 'failed');
});

const PARTS = [
  'How sure is this?',
  'Agreements',
  'What would change it',
  'Curves',
  'Compare scenarios and suppliers',
  'Ask for what is missing',
  'Report',
];

test('every question asked next is reached by Tab alone, and opens', async ({ page }) => {
  await open(page);
  await seeChart(page);
  await page.locator('summary', { hasText: 'Show as a table' }).first().focus();
  const found: string[] = [];
  for (let step = 0; step < 120 && found.length < PARTS.length; step += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const { tag, words } = await focused.evaluate((element) => ({
      tag: element.localName,
      words: element.textContent ?? '',
    }));
    if (tag !== 'summary' || !PARTS.includes(words)) continue;
    await page.keyboard.press('Enter');
    await expect(part(page, words.replace('?', '\\?')).locator('p, button').first()).toBeVisible();
    await page.keyboard.press('Enter');
    found.push(words);
  }
  expect(found).toEqual(PARTS);
});

test('a touch tells a bar’s figures @phone-only', async ({ page }) => {
  await open(page);
  await seeChart(page);
  await page.locator('.recharts-surface g[aria-label^="Nickel"]').tap();
  await expect(page.getByText(/^Nickel: .* counts.* does not count\.$/)).toBeVisible();
});

test('any number of scenarios are compared', async ({ page }) => {
  await open(page);
  await openLine(page, 'Vehicle');
  const compare = await opened(page, 'Compare scenarios and suppliers');
  await compare.getByRole('button', { name: 'Keep this one to compare' }).click();
  await page.getByLabel(/suggested retail price/).fill('53000');
  await expect(compare.getByText('1 fact differs')).toBeVisible();
  await compare.getByRole('button', { name: 'Keep this one to compare' }).click();
  await page.getByLabel(/suggested retail price/).fill('54000');

  await page.getByRole('button', { name: 'Saved scenarios' }).press('Enter');
  await page.getByLabel('Name', { exact: true }).fill('The dearer one');
  await page.getByRole('button', { name: 'Save under this name' }).press('Enter');
  await page.getByLabel(/suggested retail price/).fill('55000');
  await compare.locator('summary', { hasText: 'saved scenario or a file' }).press('Enter');
  await compare.getByRole('button', { name: 'Compare with The dearer one' }).press('Enter');
  const file = (text: string) => ({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const input = compare.locator('input[type=file]').first();
  await input.setInputFiles(file('{"format":"x"}'));
  await expect(compare.getByRole('alert')).toContainText('other.json');
  await input.setInputFiles(file(JSON.stringify({ ...EXAMPLE, partners: { suspended: ['JP'] } })));
  await expect(compare.getByRole('alert')).toBeHidden();
  // The form, two that were kept, the saved one and the file: a bar each, a column each.
  await expect(compare.locator('[data-chart=compare] svg [data-mark]')).toHaveCount(5);
  await compare.locator('summary', { hasText: 'Show as a table' }).press('Enter');
  await expect(compare.getByRole('row', { name: /\$55,000 \$52,000 \$53,000 \$54,000/ })).toBeVisible();
  await expect(compare.getByRole('columnheader', { name: 'Hypothetical: other.json' })).toBeVisible();
});

test('a VIN is read by itself, and never overwrites without asking', async ({ page }) => {
  await open(page);
  await openLine(page, 'Vehicle');
  const vin = page.getByLabel('VIN', { exact: true });
  await vin.fill('1M8GDM9A1KP042788');
  await expect(page.getByText(/the others ask for X/)).toBeVisible();
  await vin.fill('3FMTK3SU0RMA00001');
  const expected = await page.getByText(/the others ask for/).textContent();
  const digit = /ask for (\w)/.exec(expected ?? '')?.[1] ?? '';
  await vin.fill(`3FMTK3SU${digit}RMA00001`);
  await expect(page.getByText('Final assembly says United States')).toBeVisible();
  await page.getByRole('button', { name: 'Use Mexico' }).click();
  await expect(page.getByText('Final assembly says so too.')).toBeVisible();
});

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** What stands on the page: every reason, and every source's name and address. */
async function reasonsOnPage(page: Page): Promise<readonly string[]> {
  return page
    .locator('li[data-status]')
    .evaluateAll((items) =>
      items.flatMap((item) => [
        item.querySelector(':scope > p')?.textContent ?? '',
        ...[...item.querySelectorAll<HTMLAnchorElement>(':scope > div > details:last-child ul a')].flatMap(
          (link) => [link.firstChild?.textContent ?? '', link.href],
        ),
      ]),
    );
}

/** Prints the page; gives the text, which is to stand on two pages at most. */
async function printed(page: Page): Promise<string> {
  const pdf = await page.pdf({ format: 'A4' });
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: false,
  });
  // Two pages, and the annex.
  expect(totalPages).toBeLessThanOrEqual(5);
  const [first = '', second = '', ...annex] = text.map(withoutSpace);
  expect(first + second).not.toContain(withoutSpace('Annex: every figure'));
  expect(annex.length === 0 || annex[0]?.includes(withoutSpace('Annex: every figure'))).toBe(true);
  return text.map(withoutSpace).join('');
}

/** Waits until printing gives the report: it is fetched after the first view, and made when printing begins. */
const expectReport = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(() => {
        window.dispatchEvent(new Event('beforeprint'));
        const isThere = document.querySelector('body > main') !== null;
        window.dispatchEvent(new Event('afterprint'));
        return isThere;
      }),
    )
    .toBe(true);

test('printed before the report is there, the page has the result alone', async ({ page }) => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  for (const name of LATER)
    await page.route(`**/assets/${name}-*.js`, async (route) => {
      await released;
      await route.continue();
    });
  await page.goto('./#/battery');
  await expect(page.getByRole('heading', { name: 'What decides' })).toBeVisible();
  const early = await printed(page);
  for (const said of ['$3,750 of $7,500', 'Between 21.1% and 30.6%', 'Critical minerals requirement'])
    expect(early).toContain(withoutSpace(said));
  expect(early).not.toContain(withoutSpace('Start from'));
  release();
  await expectReport(page);
  expect(await printed(page)).toContain(withoutSpace('Made on'));
});

test('the report on paper holds amount, share, charts, every reason and every source', async ({ page }) => {
  await open(page);
  await expectReport(page);
  await page.getByText('12 more requirements · show them').click();
  await expect(page.locator('li[data-status]')).toHaveCount(14);
  // The code is made with the report's link, which comes after its figures.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('body > main svg[role=img][aria-label*="QR"] path')).toBeAttached();
  const paper = await printed(page);
  // What somebody earns does not go on paper by itself.
  const expected = (await reasonsOnPage(page)).map((said) =>
    said.includes('$145,000')
      ? 'Weighed with the income that was entered; the amounts are left out here.'
      : said,
  );
  expect(expected.length).toBeGreaterThan(14 * 2);
  for (const said of [
    ...expected,
    '$3,750 of $7,500',
    'Between 21.1% and 30.6%',
    'Nickel is the largest value that does not count',
    'Jan 1, 2025 – Dec 31, 2026: nothing (foreign entity)',
    'Made on',
    'edition',
    'Annex: every figure, unrounded',
    'Test used: traced qualifying value, which the law names for the day of delivery',
    'Sources of masses, prices and shares',
    'Open this calculation, under the rules of this edition:',
  ])
    expect(paper).toContain(withoutSpace(said));
  expect(paper).not.toContain('Howwereadthelaw');
  expect(paper).not.toContain('145,000');
  expect(paper).toMatch(/1\/[345].*2\/[345].*3\/[345]/s);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('body > main svg[role=img][aria-label*="QR"] path')).toBeAttached();
  // The charts of the paper are drawn, not only captioned.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const widths = await page
    .locator('body > main figure [aria-hidden] > div > div:first-child')
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
  expect(widths.length).toBe(7);
  expect(widths.filter((width) => width > 1).length).toBeGreaterThan(5);
});

test('how we read the law', async ({ page }) => {
  await page.goto('/#/law');
  await expect(page.getByRole('heading', { level: 1, name: 'How we read the law' })).toBeVisible();
  for (const text of [
    'no percentage in law',
    'Readings that are ours',
    'What is not modelled',
    'sources read in the official text',
  ])
    await expect(page.getByText(text).first()).toBeVisible();
});
