/** What leaves the page: it says what it is of, and comes back to the same calculation. */
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type Download, expect, type Locator, type Page, test } from '@playwright/test';
import { readTable } from '../../src/testing/strict-csv';
import { EXAMPLE, openPayload, payloadOf, scenario } from '../support/scenario-link';
import { bar, verdict } from '../support/the-page';

const picture = (page: Page): Locator => page.locator('[data-chart="by-mineral"]').first();

async function openWith(page: Page, value: object): Promise<void> {
  await openPayload(page, payloadOf(value), '#/battery');
  await expect(bar(page)).toBeVisible();
  await page.getByRole('tab', { name: 'By mineral' }).click();
  await expect(picture(page).locator('svg').first()).toBeVisible();
}

async function downloaded(page: Page, format: string): Promise<Download> {
  const waiting = page.waitForEvent('download');
  await picture(page)
    .getByRole('button', { name: new RegExp(`^Download .* as ${format}$`) })
    .click();
  return waiting;
}

/** The page of another person, who never saw the first. */
async function elsewhere(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto('./#/battery');
  await expect(bar(page)).toBeVisible();
  return page;
}

async function drop(page: Page, file: { name: string; type: string; path: string }): Promise<void> {
  const bytes = [...readFileSync(file.path)];
  await page.evaluate(
    ({ name, type, bytes }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type }));
      for (const kind of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { ...file, bytes },
  );
}

const marks = async (page: Page): Promise<readonly (string | null)[]> =>
  Promise.all(
    ['data-share-min', 'data-share-max', 'data-mineral-status'].map((name) =>
      verdict(page).getAttribute(name),
    ),
  );

test('a picture made in one profile opens in another to the same evaluation, without the buyer', async ({
  page,
  browser,
}) => {
  await openWith(page, EXAMPLE);
  const other = await elsewhere(browser);
  for (const [format, type] of [
    ['PNG, wide', 'image/png'],
    ['PNG, square', 'image/png'],
    ['SVG', 'image/svg+xml'],
  ] as const) {
    const file = await downloaded(page, format);
    expect(file.suggestedFilename()).toMatch(
      /^by-mineral-A-battery-to-send-2024-06-01\.(square\.)?(png|svg)$/,
    );
    const path = await file.path();
    expect(readFileSync(path).includes('120000')).toBe(false);
    await drop(other, { name: file.suggestedFilename(), type, path });
    await expect(other.getByText(`${file.suggestedFilename()} was opened.`)).toBeVisible();
    await expect(verdict(other)).toHaveAttribute('data-share-max', '76');
    expect(await marks(other)).toEqual(await marks(page));
    await expect(other.getByLabel('Value of Lithium')).toHaveValue('600');
    await other.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(verdict(other)).not.toHaveAttribute('data-share-max', '76');
  }
  await other.context().close();
});

test('a PNG is 1600 by 900 or square, light on a dark page, and says what it is of', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openWith(page, EXAMPLE);
  const wide = readFileSync(await (await downloaded(page, 'PNG, wide')).path());
  expect([wide.readUInt32BE(16), wide.readUInt32BE(20)]).toEqual([1600, 900]);
  const square = readFileSync(await (await downloaded(page, 'PNG, square')).path());
  expect([square.readUInt32BE(16), square.readUInt32BE(20)]).toEqual([1080, 1080]);
  const svg = readFileSync(await (await downloaded(page, 'SVG')).path(), 'utf8');
  expect(svg).toMatch(/<rect [^>]*fill="rgb\(25\d, 25\d, 2[45]\d\)"/);
  const text = svg.replace(/<metadata>.*<\/metadata>/, '').replace(/<[^>]+>/g, ' ');
  for (const said of [
    'A battery to send · Delivered June 1, 2024',
    'US dollars',
    'edition 2026-11',
    '127.0.0.1',
    'Fingerprint',
  ])
    expect(text).toContain(said);
});

test('a picture without a calculation says so, pasted or dropped, and changes nothing', async ({ page }) => {
  await openWith(page, EXAMPLE);
  await drop(page, { name: 'shot.png', type: 'image/png', path: 'public/icons/app-192.png' });
  await expect(page.getByRole('alert')).toContainText('shot.png carries no calculation');
  await expect(verdict(page)).toHaveAttribute('data-share-max', '76');
  const bytes = [...readFileSync(await (await downloaded(page, 'PNG, wide')).path())];
  await page.getByLabel('Value of Lithium').fill('900');
  await page.getByLabel('Value of Lithium').blur();
  await expect(verdict(page)).not.toHaveAttribute('data-share-max', '76');
  await page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([new Uint8Array(content)], 'copied.png', { type: 'image/png' }));
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, bytes);
  await expect(verdict(page)).toHaveAttribute('data-share-max', '76');
});

const NUMBER = /_(usd|percent)$/;

test('every CSV opens in a strict reader, its columns typed by their names', async ({ page }) => {
  await openWith(page, EXAMPLE);
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    const chart = page.locator('[data-chart]').first();
    await expect(chart.getByRole('button', { name: /as CSV$/ })).toBeVisible();
    const waiting = page.waitForEvent('download');
    await chart.getByRole('button', { name: /as CSV$/ }).click();
    const { head, rows } = readTable(readFileSync(await (await waiting).path(), 'utf8'));
    expect(rows.length).toBeGreaterThan(0);
    expect(head.filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([]);
    for (const row of rows)
      for (const [name, cell] of Object.entries(row)) {
        if (NUMBER.test(name)) expect(cell, name).toMatch(/^(-?\d+(\.\d+)?(e-?\d+)?)?$/);
        if (name.endsWith('code')) expect(cell, name).toMatch(/^([A-Z]{2})?$/);
        if (name === 'rules_as_of' || name === 'delivered') expect(cell, name).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    expect(rows[0]?.['scenario']).toBe('A battery to send');
    expect(rows[0]?.['fingerprint']).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  }
});

test('the JSON twin holds scenario, edition, evaluation, what was compared and citations, and opens again', async ({
  page,
  browser,
}) => {
  await openWith(page, EXAMPLE);
  const file = await downloaded(page, 'JSON');
  const path = await file.path();
  const twin: Record<string, unknown> = JSON.parse(readFileSync(path, 'utf8'));
  expect(twin).toMatchObject({
    format: 'battery-origin/evaluation',
    edition: '2026-11',
    leftOut: ['/buyer', '/vehicle/vin'],
    evaluation: { minerals: { share: { min: 50, max: 76 } } },
    compared: { minerals: { test: 'traced-qualifying-value', asked: { percent: 50 } } },
    chart: { name: 'by-mineral' },
  });
  expect(Object.keys(Object(twin['scenario']))).not.toContain('buyer');
  expect(Object(twin['citations']).length).toBeGreaterThan(5);
  const other = await elsewhere(browser);
  await drop(other, { name: 'twin.json', type: 'application/json', path });
  await expect(verdict(other)).toHaveAttribute('data-share-max', '76');
});

test('cited: fingerprint, three citations, and a program; the buyer changes none of them', async ({
  page,
}) => {
  await openWith(page, EXAMPLE);
  await page.getByText('Cite this', { exact: true }).click();
  const fingerprint = page.locator('[data-fingerprint]');
  await expect(fingerprint).toHaveText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  const sign = (await fingerprint.textContent()) ?? '';
  for (const name of ['In a line', 'In full', 'BibTeX'])
    await expect(page.getByRole('region', { name, exact: true })).toContainText(sign);
  await expect(page.getByRole('region', { name: 'In full' })).toContainText('?edition=2026-11#/battery?s=1.');
  // As whoever opens it finds it: the buyer's income is not there to decide.
  await expect(page.getByRole('region', { name: 'In full' })).toContainText('Credit: $0 or $7,500');
  await page.getByText('Redo it in code').click();
  await expect(page.getByRole('region', { name: 'Redo it in code' })).toContainText('"mineral": "lithium"');
  await expect(page.getByRole('region', { name: 'Redo it in code' })).not.toContainText('120000');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await page.getByLabel('Value of Lithium').fill('601');
  await page.getByLabel('Value of Lithium').blur();
  await expect(fingerprint).not.toHaveText(sign);
});

test('a long link says that it is long, and offers the file', async ({ page }) => {
  const entries = Array.from({ length: 300 }, (_, at) => ({
    kind: 'chain',
    id: `c${at}`,
    mineral: 'lithium',
    valueUsd: String(1000 + ((at * 7919) % 997)),
    extraction: [{ country: ['AU', 'CL', 'CN'][at % 3] }],
    note: `Contract ${(at * 48271) % 65537}`,
  }));
  await openPayload(page, payloadOf(scenario({ title: 'Long', minerals: { entries } })), '#/battery');
  await page.getByRole('button', { name: 'Copy a link to this scenario' }).click();
  await expect(page.getByText(/This link has [\d,]+ characters/)).toBeVisible();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file to send' }).click();
  expect((await waiting).suggestedFilename()).toBe('Long.json');
});

test('the rules for other programs: every file named is there', async ({ page, request, baseURL }) => {
  await page.goto('./#/developers');
  await expect(page.getByRole('heading', { name: 'The rules for other programs' })).toBeVisible();
  const files = page.locator('main ul a');
  await expect(files).toHaveCount(7);
  const links = await files.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
  for (const link of [...links, `${baseURL}rules/1/battery-origin-rules.tgz`]) {
    const answer = await request.get(link);
    expect(answer.status(), link).toBe(200);
    expect(answer.headers()['access-control-allow-origin'], link).toBe('*');
  }
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test('the partner list and the rulebook are taken away from their views', async ({ page }) => {
  await page.goto('./#/partners');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Partner list as CSV' }).click();
  const csv = await waiting;
  expect(csv.suggestedFilename()).toBe('battery-origin-partners-2026-11.csv');
  expect(readTable(readFileSync(await csv.path(), 'utf8')).rows.length).toBeGreaterThan(20);
  await page.goto('./#/law');
  for (const name of ['Partner list', 'Figures of the law', 'Minerals of the list']) {
    const file = page.waitForEvent('download');
    await page.getByRole('link', { name: `${name} as JSON` }).click();
    expect((await file).suggestedFilename()).toMatch(/^battery-origin-[a-z]+-2026-11\.json$/);
  }
});

test('an operator’s file gives the footer its imprint, and a report with link, edition and fingerprint alone', async ({
  page,
}) => {
  const site = { name: 'Example Org', contact: 'law@example.org', imprint: 'https://example.org/imprint' };
  await page.route('**/site.json', (route) => route.fulfill({ json: site }));
  await openWith(page, EXAMPLE);
  const footer = page.getByRole('contentinfo');
  await expect(footer).toContainText('This copy is run by Example Org.');
  await expect(footer.getByRole('link', { name: /Who answers for this page/ })).toHaveAttribute(
    'href',
    site.imprint,
  );
  const mail = new URL(
    (await footer.getByRole('link', { name: 'Report a wrong answer' }).getAttribute('href')) ?? '',
  );
  expect(mail.href).toMatch(/^mailto:law@example\.org\?/);
  const body = mail.searchParams.get('body') ?? '';
  expect(body).toMatch(/Edition: 2026-11\nFingerprint: [0-9A-Z]{4}-[0-9A-Z]{4}\n/);
  const payload = /#\/battery\?s=(1\.[\w-]+)/.exec(body)?.[1] ?? '';
  const { buyer: _buyer, vehicle, ...rest } = EXAMPLE as Record<string, unknown>;
  const { vin: _vin, ...described } = vehicle as Record<string, unknown>;
  const carried: unknown = JSON.parse(
    inflateRawSync(Buffer.from(payload.slice(2), 'base64url')).toString('utf8'),
  );
  expect(carried).toEqual({ ...rest, vehicle: described });
});

test('as shipped there is no operator; licences and notices are linked and there', async ({
  page,
  request,
}) => {
  await openWith(page, EXAMPLE);
  const footer = page.getByRole('contentinfo');
  await expect(footer.getByText(/edition 2026-11/)).toBeVisible();
  await expect(footer.getByRole('link', { name: 'Report a wrong answer' })).toHaveCount(0);
  await footer.getByText('About the data').click();
  for (const [name, said] of [
    ['Licenses and notices', 'recharts'],
    ['License of this app', 'MIT License'],
  ] as const) {
    const href = await footer.getByRole('link', { name }).getAttribute('href');
    expect(await (await request.get(href ?? '')).text()).toContain(said);
  }
});

test('the page is found: an application and a data set, and addresses of an edition are not indexed', async ({
  page,
  request,
}) => {
  await page.goto('./');
  const told = await page.locator('script[type="application/ld+json"]').textContent();
  const graph: readonly Record<string, unknown>[] = JSON.parse(told ?? '')['@graph'];
  expect(graph.map((each) => each['@type'])).toEqual(['WebApplication', 'Dataset']);
  expect(graph[1]).toMatchObject({ version: '2026-11', dateModified: '2026-11-22' });
  await expect(page.locator('link[rel=canonical]')).toHaveCount(1);
  expect(await (await request.get('robots.txt')).text()).toContain('Disallow: /*?edition=');
});
