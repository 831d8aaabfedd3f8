/** The pictures of the result: what is drawn is what the law found, each thing once, and no text over another. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import partners from '../../public/data/partners.json' with { type: 'json' };
import { EXAMPLE, openPayload, payloadOf, scenario } from '../support/scenario-link';

const shares = (
  mineral: string,
  valueUsd: string,
  extraction: object,
  processing: object,
  recycled = {},
) => ({
  kind: 'shares',
  id: mineral,
  mineral,
  valueUsd,
  extraction: parts(extraction),
  processing: parts(processing),
  ...(Object.keys(recycled).length === 0 ? {} : { recycled: parts(recycled) }),
});
const parts = (places: object) => Object.entries(places).map(([country, percent]) => ({ country, percent }));

const RECYCLED_ABROAD = scenario({
  title: 'Recycled in Korea never counts',
  vehicle: { acquired: '2024-05-01', placedInService: '2024-06-01' },
  minerals: {
    entries: [shares('graphite', '1000', { AU: '60', CN: '40' }, { CN: '100' }, { KR: '50' })],
  },
});

/** Long names, small parts, small countries, and more of them than there are boxes for. */
const CROWDED = scenario({
  vehicle: { acquired: '2024-05-01', placedInService: '2024-06-01' },
  minerals: {
    entries: [
      shares(
        'lithium',
        '755740734072',
        { DO: '30', JP: '20', GS: '20', CD: '10', BA: '10', VC: '10' },
        { KN: '50', SG: '50' },
      ),
      shares('nickel', '3', { BH: '50', TT: '50' }, { ZA: '20', PG: '20', UM: '20', AQ: '20', AE: '20' }),
      shares('metallurgical-coal', '900000', { JP: '50', US: '50' }, { JP: '100' }, { KR: '30', PR: '20' }),
      ...['cobalt', 'graphite', 'praseodymium', 'aluminum', 'dysprosium', 'tin', 'zinc'].map((mineral) =>
        shares(mineral, '1', { HM: '50', SH: '50' }, { BQ: '100' }),
      ),
    ],
  },
});

/** Opens the page on a scenario and one of its pictures, in the large view. */
async function openPicture(page: Page, value: object, tab: string): Promise<Locator> {
  await openPayload(page, payloadOf(value));
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await page.getByRole('button', { name: 'Open large' }).click();
  const chart = page.locator('dialog [data-chart]');
  await expect(chart.locator('svg').first()).toBeVisible();
  return chart;
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxesOf = (within: Locator, selector: string): Promise<readonly Box[]> =>
  within.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { text: element.textContent ?? '', left, right, top, bottom };
    }),
  );

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

/** Waits until the picture has taken the width that it now has room for. */
const isDrawnAnew = (chart: Locator) =>
  expect(async () => {
    const width = () => chart.locator('figure > svg').evaluate((svg) => svg.getBoundingClientRect().width);
    const before = await width();
    await chart.page().waitForTimeout(150);
    expect(await width()).toBe(before);
  }).toPass();

for (const [name, value] of [
  ['a crowded battery', CROWDED],
  ['one recycled abroad', RECYCLED_ABROAD],
  ['an example', EXAMPLE],
] as const)
  test(`flow of ${name}: no name over another, over a band or cut off at any width`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const chart = await openPicture(page, value, 'Flow');
    for (const width of [1280, 768, 446, 320])
      await test.step(`${width} px`, async () => {
        await page.setViewportSize({ width, height: 900 });
        await isDrawnAnew(chart);
        const names = await boxesOf(chart, 'svg text');
        const [frame] = await boxesOf(chart, 'figure > svg');
        if (frame === undefined) throw new Error('no flow');
        expect(names.length).toBeGreaterThan(6);
        const over = names.flatMap((a, at) =>
          names.slice(at + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} / ${b.text}`] : [])),
        );
        expect(over).toEqual([]);
        const bands = await boxesOf(chart, 'svg [data-meaning]');
        const covered = names.flatMap((a) => bands.flatMap((b) => (overlap(a, b) ? [a.text] : [])));
        expect(covered).toEqual([]);
        for (const { left, right, top, bottom, text } of names) {
          expect(left, text).toBeGreaterThanOrEqual(frame.left - 1);
          expect(right, text).toBeLessThanOrEqual(frame.right + 1);
          expect(top, text).toBeGreaterThanOrEqual(frame.top - 1);
          expect(bottom, text).toBeLessThanOrEqual(frame.bottom + 1);
        }
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        ).toBeLessThanOrEqual(0);
      });
  });

const MINERALS =
  'aluminum antimony arsenic barite beryllium bismuth cerium cesium chromium cobalt dysprosium erbium europium fluorspar gadolinium gallium germanium graphite hafnium holmium indium iridium lanthanum lithium lutetium magnesium manganese metallurgical-coal neodymium nickel niobium palladium platinum praseodymium rhodium rubidium ruthenium samarium scandium tantalum'.split(
    ' ',
  );
const DELIVERED = { acquired: '2024-05-01', placedInService: '2024-06-01' };
const battery = (...entries: readonly object[]) => scenario({ vehicle: DELIVERED, minerals: { entries } });

/** One entry, forty, all and none of it counting, one giant among tiny ones, sums of twelve digits. */
const CASES: readonly (readonly [string, object])[] = [
  ['an example', EXAMPLE],
  ['one entry', battery(shares('lithium', '1939', { AU: '100' }, { JP: '100' }))],
  ['none counts', battery(shares('nickel', '987654.32', { ID: '100' }, { CN: '100' }))],
  ['a crowded battery', CROWDED],
  ['one recycled abroad', RECYCLED_ABROAD],
  [
    'one giant, eleven tiny',
    battery(
      shares('lithium', '999999', { ZW: '60', AU: '40' }, { CN: '100' }),
      ...MINERALS.slice(0, 11).map((mineral) => shares(mineral, '0.12', { GQ: '100' }, { KP: '100' })),
    ),
  ],
  [
    'forty minerals',
    battery(...MINERALS.map((mineral) => shares(mineral, '1750', { PG: '70' }, { KR: '30' }))),
  ],
];

for (const [language, width] of [
  ...[320, 390, 768, 1280, 1600, 1920].map((each) => ['', each] as const),
  ...['es/', 'ja/'].flatMap((each) => [320, 768, 1280].map((wide) => [each, wide] as const)),
]) {
  const tag = language === '' && width === 320 ? [] : ['@long'];
  test(`no text of any picture lies over another or is cut off, ${language}${width} px wide`, {
    tag,
  }, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 900 });
    for (const [name, value] of CASES) {
      await openPayload(page, payloadOf(value), '#/battery', language);
      for (const tab of await page.getByRole('tab').all()) {
        const place = `${name}, ${await tab.textContent()}`;
        await tab.click();
        const chart = page.locator('[role=tabpanel] [data-chart]').first();
        await expect(chart.locator('svg').first(), place).toBeVisible();
        const texts = (await boxesOf(chart, 'svg text')).filter(({ text }) => text.trim() !== '');
        const over = texts.flatMap((a, at) =>
          texts.slice(at + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} / ${b.text}`] : [])),
        );
        expect(over, place).toEqual([]);
        for (const { left, right, text } of texts) {
          expect(left, `${place}: ${text}`).toBeGreaterThanOrEqual(0);
          expect(right, `${place}: ${text}`).toBeLessThanOrEqual(width);
        }
      }
    }
  });
}

test('a picture opened large lies over the page at whatever width', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openPicture(page, RECYCLED_ABROAD, 'Map');
  for (const width of [700, 1900, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const dialog = page.locator('dialog:modal');
    await expect(dialog).toBeVisible();
    await expect.poll(async () => (await dialog.boundingBox())?.width).toBe(width);
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
});

test('what is open under the picture stays open at whatever width', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openPayload(page, payloadOf(EXAMPLE), '#/battery');
  const line = page.locator('[data-asked] > details').first();
  await line.locator('summary').click();
  await expect(line.locator('[data-chart] svg').first()).toBeVisible();
  for (const width of [1000, 1900, 1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(page.locator('[data-asked]')).toBeVisible();
    await expect(line).toHaveAttribute('open');
    await expect(line.locator('[data-chart] svg').first()).toBeVisible();
  }
});

test('the bar of a phone covers nothing at the page’s end, and no gap is left above the footer', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPayload(page, payloadOf(EXAMPLE));
  const last = page.getByText('About the data', { exact: true });
  const result = page.getByRole('region', { name: 'Result' });
  // The page grows while its parts come: it is looked at again until its end stands still.
  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const [end, bar] = [await last.boundingBox(), await result.boundingBox()];
    expect((end?.y ?? 9_999) + (end?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    const [asked] = await boxesOf(page.locator('main'), '[data-asked]');
    const [text] = await boxesOf(page.locator('footer'), 'p');
    expect((text?.top ?? 9_999) - (asked?.bottom ?? 0)).toBeLessThan(120);
  }).toPass({ timeout: 20_000 });
});

test('flow: what is recycled in Korea is of one meaning through all columns', async ({ page }) => {
  const chart = await openPicture(page, RECYCLED_ABROAD, 'Flow');
  const bands = chart.locator('path[aria-label*="Recycled"]');
  await expect(bands).toHaveCount(3);
  for (const band of await bands.all()) await expect(band).toHaveAttribute('data-meaning', 'does-not');
});

test('flow: the arrows walk up, down and along a path', async ({ page }) => {
  const chart = await openPicture(page, RECYCLED_ABROAD, 'Flow');
  await chart.locator('path[tabindex="0"]').focus();
  const label = () => page.locator(':focus').getAttribute('aria-label');
  expect(await label()).toBe('Graphite to Australia: $300. Counts.');
  await page.keyboard.press('ArrowRight');
  expect(await label()).toBe('Australia to China: $300. Counts.');
  await page.keyboard.press('ArrowRight');
  expect(await label()).toBe('China to Counts: $300. Counts.');
  await page.keyboard.press('ArrowDown');
  expect(await label()).toBe('China to Does not count: $200. Does not count.');
});

for (const width of [320, 1280])
  test(`map, ${width} px wide: every partner and every country with a value once`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const chart = await openPicture(page, CROWDED, 'Map');
    const codes = await chart
      .locator('svg [data-country]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-country') ?? ''));
    expect(new Set(codes).size).toBe(codes.length);
    const valued = ['DO', 'JP', 'GS', 'CD', 'BA', 'VC', 'BH', 'TT', 'US', 'HM', 'SH'];
    const expected = new Set([...partners.partners.map(({ country }) => country), 'PR', ...valued]);
    expect([...codes].sort()).toEqual([...expected].sort());
    for (const mark of await chart.locator('svg [data-country]').all()) {
      const box = await mark.boundingBox();
      expect(Math.max(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(6);
    }
    expect(await chart.locator('[data-mark]').count()).toBe(valued.length);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });

test('map: the keyboard walks the countries in the table’s order, and each says its value', async ({
  page,
}) => {
  const chart = await openPicture(page, EXAMPLE, 'Map');
  await chart.locator('summary', { hasText: 'Show as a table' }).click();
  const rows = await chart.locator('tbody th').allTextContents();
  await chart.locator('[data-mark][tabindex="0"]').focus();
  for (const [at, name] of rows.entries()) {
    await expect(page.locator(':focus')).toHaveAttribute('aria-label', new RegExp(`^${name}: \\$`));
    if (at < rows.length - 1) await page.keyboard.press('ArrowDown');
  }
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
});

test('map: a country that counts for some minerals alone shows how much', async ({ page }) => {
  const mixed = scenario({
    vehicle: { placedInService: '2024-06-01' },
    minerals: {
      entries: [
        shares('lithium', '30', { AU: '100' }, { JP: '100' }),
        shares('aluminum', '70', { AU: '100' }, { JP: '100' }),
      ],
    },
  });
  const chart = await openPicture(page, mixed, 'Map');
  await page.locator('dialog').getByLabel('Show where minerals were').selectOption('processing');
  const japan = chart.locator('[data-country=JP]');
  await expect(japan).toHaveAttribute('data-look', 'mixed');
  await expect(japan).toHaveAttribute('aria-label', /^Japan: \$30 counts and \$70 does not count\./);
  await page.locator('dialog').getByLabel('Mineral', { exact: true }).selectOption('lithium');
  await expect(japan).toHaveAttribute('data-look', 'counts');
});

test('map: a file that does not come leaves the table', async ({ page }) => {
  await page.route('**/data/world.json', (route) => route.fulfill({ status: 404 }));
  await openPayload(page, payloadOf(EXAMPLE));
  await page.getByRole('tab', { name: 'Map', exact: true }).click();
  await expect(page.getByText('The map could not be loaded')).toBeVisible();
  await page.locator('[data-chart=map] summary', { hasText: 'Show as a table' }).click();
  await expect(page.locator('[data-chart=map] tbody tr').first()).toBeVisible();
});

test('the tabs are one stop, walked with arrows, Home and End; Escape leaves the large view', async ({
  page,
}) => {
  await openPayload(page, payloadOf(EXAMPLE));
  const tab = (name: string) => page.getByRole('tab', { name, exact: true });
  await tab('Map').focus();
  await page.keyboard.press('End');
  await expect(tab('Through time')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tab('Map')).toBeFocused();
  await expect(page.locator('[data-chart=map]')).toBeVisible();
  await page.getByRole('button', { name: 'Open large' }).press('Enter');
  await expect(page.locator('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toBeHidden();
  await expect(tab('Map')).toBeVisible();
});

test('through time: the foreign entity takes the credit from 2025, and the title says so', async ({
  page,
}) => {
  const cobalt = {
    ...shares('cobalt', '20', { CN: '100' }, { CN: '100' }),
    foreignEntityOfConcern: 'present',
  };
  const example: { readonly minerals?: object } = EXAMPLE;
  const chart = await openPicture(
    page,
    { ...example, minerals: { entries: [shares('lithium', '980', { AU: '100' }, { AU: '100' }), cobalt] } },
    'Through time',
  );
  await expect(
    chart.getByText(
      'Jan 1, 2023 – Dec 31, 2024: $7,500; Jan 1, 2025 – Dec 31, 2026: nothing (foreign entity)',
    ),
  ).toBeVisible();
});

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('files: pictures of a fixed size, text as text, a CSV whose first line names its columns', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openPayload(page, payloadOf({ ...EXAMPLE, partners: { suspended: ['JP'] } }));
  for (const [tab, name, column] of [
    ['By mineral', 'by-mineral', 'mineral_id,mineral,value_usd'],
    ['Map', 'map', 'stage,mineral_id,country_code,country,value_usd'],
    ['Flow', 'flow', 'from_stage,from_code,from'],
    ['By country', 'by-country', 'stage,country_code,country,value_usd'],
    ['Through time', 'calendar', 'delivered_from,delivered_until,contract'],
  ] as const) {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    const chart = page.locator(`[data-chart=${name}]`);
    await expect(chart.locator('svg').first()).toBeVisible();
    const saved = async (format: string): Promise<Buffer> => {
      const download = page.waitForEvent('download');
      await chart.getByRole('button', { name: new RegExp(` as ${format}$`) }).press('Enter');
      const file = await download;
      expect(file.suggestedFilename()).toMatch(new RegExp(`^${name}-A-battery-to-send-2024-06-01\\.`));
      return readFileSync(await file.path());
    };
    expect(sizeOf(await saved('PNG, wide'))).toEqual([1600, 900]);
    expect(sizeOf(await saved('PNG, square'))).toEqual([1080, 1080]);
    const svg = (await saved('SVG')).toString('utf8');
    for (const said of [
      'A battery to send',
      'Delivered June 1, 2024',
      'rules of edition',
      'Hypothetical: ',
      'fill="rgb(255, 255, 255)"',
    ])
      expect(svg).toContain(said);
    const csv = (await saved('CSV')).toString('utf8');
    expect(csv.startsWith(`\uFEFF${column}`)).toBe(true);
    expect(csv).toContain(',A battery to send,2024-06-01,');
  }
});

test('the partners’ map: each partner once, Puerto Rico with the United States, Japan for some', async ({
  page,
}) => {
  await page.goto('/#/partners');
  const map = page.locator('[data-chart=partners]');
  await expect(map.locator('svg')).toBeVisible();
  const marks = await map
    .locator('[data-country]')
    .evaluateAll((all) =>
      all.map((mark) => [mark.getAttribute('data-country'), mark.getAttribute('data-look')]),
    );
  expect(marks.length).toBe(partners.partners.length + 2);
  expect(marks).toContainEqual(['PR', 'counts']);
  expect(marks).toContainEqual(['US', 'counts']);
  expect(marks).toContainEqual(['JP', 'some']);
  expect(marks).toContainEqual(['BH', 'partner']);
  expect(marks).toContainEqual(['SG', 'partner']);
});
