/**
 * The states that `npm run gallery` draws: an address, and what is done there before the picture is taken.
 */
import { deflateRawSync } from 'node:zlib';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * @typedef {object} State
 * @property {string} name
 * @property {string} at Address below the app's own.
 * @property {(page: Page) => Promise<void>} [act] What is done once the page is ready.
 * @property {(page: Page) => Promise<unknown>} [before] What is set up before the page is opened.
 */

/** The share link's payload of a scenario (contract § 4). @param {Record<string, unknown>} scenario */
export const payload = (scenario) =>
  `1.${deflateRawSync(JSON.stringify({ format: 'battery-origin/scenario', version: 1, ...scenario })).toString('base64url')}`;

/** @param {Record<string, unknown>} scenario */
const car = (scenario) => `#/?s=${payload(scenario)}`;
/** @param {Record<string, unknown>} scenario */
const battery = (scenario) => `#/battery?s=${payload(scenario)}`;

const USUAL = { originalUse: true, forResale: false, qualifiedManufacturer: true, sellerReport: true };
const IONIQ = {
  car: 'hyundai-ioniq-5',
  acquired: '2025-03-10',
  placedInService: '2025-04-15',
  vehicleClass: 'suv',
  msrpUsd: '46500',
  finalAssembly: 'US',
  batteryKwh: '84',
  ...USUAL,
};
const INCOME = {
  thisYear: { filingStatus: 'joint', magiUsd: '240000' },
  lastYear: { filingStatus: 'joint', magiUsd: '231000' },
};
const RICH = {
  thisYear: { filingStatus: 'joint', magiUsd: '410000' },
  lastYear: { filingStatus: 'joint', magiUsd: '390000' },
};

/** @param {string} id @param {string} mineral @param {string} valueUsd @param {string} mined @param {string} refined */
const chain = (id, mineral, valueUsd, mined, refined) => ({
  kind: 'chain',
  id,
  mineral,
  valueUsd,
  extraction: [{ country: mined }],
  processing: [{ country: refined }],
  foreignEntityOfConcern: 'none',
});

const CHAINS = [
  chain('lithium', 'lithium', '470', 'AU', 'KR'),
  chain('nickel', 'nickel', '830', 'ID', 'ID'),
  chain('cobalt', 'cobalt', '229', 'CD', 'JP'),
  chain('graphite', 'graphite', '277', 'MZ', 'JP'),
  chain('aluminum', 'aluminum', '119', 'GN', 'CA'),
];

const MANY_COUNTRIES =
  'AR AU BE BO BR CA CD CL CM CN CO CU DE DZ EG ES FI FR GA GB GH GN ID IN JP KR KZ MA MG MM MX MZ NC NO PE PH RU TR US ZA ZM ZW'.split(
    ' ',
  );

const DELIVERED = { acquired: '2024-05-18', placedInService: '2024-06-01', batteryKwh: '75' };

/** Forty-two countries at each stage of one mineral. */
const long = {
  title: 'A very long name of a calculation that someone typed to see where it would end up on the page',
  vehicle: DELIVERED,
  minerals: {
    entries: ['lithium', 'nickel', 'cobalt'].map((mineral) => ({
      kind: 'shares',
      id: mineral,
      mineral,
      valueUsd: '123456789.25',
      extraction: MANY_COUNTRIES.map((country) => ({ country, percent: '2.3' })),
      processing: MANY_COUNTRIES.map((country) => ({ country, percent: '2.3' })),
    })),
  },
};

const manyChains = {
  vehicle: DELIVERED,
  minerals: {
    entries: Array.from({ length: 300 }, (_, index) =>
      chain(
        `c${index}`,
        ['lithium', 'nickel', 'cobalt', 'graphite', 'manganese', 'aluminum'][index % 6] ?? 'lithium',
        String(1000 + index),
        MANY_COUNTRIES[index % 42] ?? 'AU',
        MANY_COUNTRIES[(index * 7) % 42] ?? 'KR',
      ),
    ),
  },
};

/** A dealer's list of one car. */
const LIST = `<!doctype html><html lang="en" data-ready="true"><head><meta charset="utf-8"><title>A list</title>
<meta name="viewport" content="width=device-width"></head><body><main><h1>A list</h1><iframe title="Credit"
style="width:100%;height:74px;border:0" src="line.html?car=hyundai-ioniq-5&amp;placed-in-service=2025-04-15&amp;acquired=2025-03-10&amp;view=compact"></iframe></main></body></html>`;

/** Fills a field that may lie in a folded line. @param {Page} page @param {string} field @param {string} text */
async function type(page, field, text) {
  const input = page.locator(`[data-field="${field}"]`).first();
  await input.fill(text);
  await input.blur();
}

/** Opens the sheet of a phone; where it stands beside the questions there is nothing to open. @param {Page} page */
async function openAnswer(page) {
  // Named in no language: the button of the sheet.
  const reasons = page.locator('[data-open] > section button[aria-controls]').first();
  if (await reasons.isVisible()) await reasons.click();
}

/** @param {number} at @returns {(page: Page) => Promise<void>} */
const tab = (at) => async (page) => {
  await page.getByRole('tab').nth(at).click();
  await page.waitForTimeout(1200);
};

/** The list of partners comes after the view. @param {Page} page */
const seeMap = (page) => page.locator('[data-chart=partners] svg').waitFor();

const SOURCED = battery({ vehicle: DELIVERED, minerals: { entries: CHAINS } });
const LISTED = car({ vehicle: { ...IONIQ, certifiedUsd: '7500' }, buyer: INCOME });

/** Text as large as a browser's own setting can make it. @param {Page} page */
const enlarge = (page) =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });

/** @type {readonly State[]} */
export const STATES = [
  { name: 'car-nothing-said', at: '#/' },
  {
    name: 'car-finding',
    at: '#/',
    act: async (page) => {
      await page.locator('[data-field="car"]').first().pressSequentially('model y', { delay: 20 });
      await page.locator('[data-car]').first().waitFor();
    },
  },
  { name: 'car-listed', at: car({ vehicle: { ...IONIQ, certifiedUsd: '7500' }, buyer: INCOME }) },
  {
    name: 'car-shared',
    at: car({ title: '2025 Hyundai Ioniq 5', vehicle: { ...IONIQ, certifiedUsd: '7500' } }),
  },
  {
    name: 'car-offline',
    at: '#/',
    act: async (page) => {
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
    },
  },
  { name: 'car-listed-income-open', at: car({ vehicle: { ...IONIQ, certifiedUsd: '7500' } }) },
  { name: 'car-open', at: car({ vehicle: IONIQ, buyer: INCOME }) },
  { name: 'car-refused-income', at: car({ vehicle: { ...IONIQ, certifiedUsd: '7500' }, buyer: RICH }) },
  {
    name: 'car-tax-limit',
    at: car({
      vehicle: { ...IONIQ, certifiedUsd: '7500' },
      buyer: { ...INCOME, taxBeforeCreditUsd: '2000', businessUsePercent: '0' },
    }),
  },
  { name: 'car-used', at: car({ vehicle: { originalUse: false } }) },
  { name: 'car-leased', at: car({ vehicle: { ...IONIQ, leased: true } }) },
  { name: 'car-2022', at: car({ vehicle: { acquired: '2022-10-01', placedInService: '2022-11-01' } }) },
  { name: 'car-2027', at: car({ vehicle: { acquired: '2025-09-01', placedInService: '2027-02-01' } }) },
  { name: 'car-too-late', at: car({ vehicle: { acquired: '2025-10-05', placedInService: '2025-10-08' } }) },
  {
    name: 'car-april-10-2023',
    at: car({
      vehicle: {
        ...USUAL,
        car: 'chevrolet-bolt-euv',
        acquired: '2023-04-01',
        placedInService: '2023-04-10',
        batteryKwh: '65',
      },
      buyer: INCOME,
    }),
  },
  {
    name: 'car-wrong-input',
    at: '#/',
    act: async (page) => {
      await type(page, 'acquired', 'June 31, 2024');
      await type(page, 'placedInService', '13/45/2024');
    },
  },
  { name: 'battery-example', at: '#/battery' },
  {
    name: 'battery-calendar',
    at: '#/battery',
    act: (page) => page.getByRole('tab').last().click(),
  },
  ...[0, 1, 2, 3, 4, 5].map((at) => ({
    name: `battery-asked-${at}`,
    at: '#/battery',
    /** @param {Page} page */
    act: async (page) => {
      const lines = page.locator('[data-asked] > details > summary');
      await lines.nth(at).click();
      await page.waitForTimeout(1200);
    },
  })),
  { name: 'battery-chains', at: battery({ vehicle: DELIVERED, minerals: { entries: CHAINS } }) },
  {
    name: 'battery-hypothetical',
    at: battery({
      vehicle: DELIVERED,
      minerals: { entries: CHAINS },
      partners: { added: [{ country: 'ID', minerals: 'all' }] },
    }),
  },
  { name: 'battery-long', at: battery(long) },
  { name: 'battery-300-chains', at: battery(manyChains) },
  { name: 'car-answer-open', at: LISTED, act: openAnswer },
  { name: 'battery-answer-open', at: SOURCED, act: openAnswer },
  ...['by-mineral', 'flow', 'by-country'].map((name, at) => ({
    name: `battery-${name}`,
    at: '#/battery',
    act: tab(at + 1),
  })),
  { name: 'battery-long-flow', at: battery(long), act: tab(2) },
  { name: 'battery-long-by-country', at: battery(long), act: tab(3) },
  {
    name: 'battery-picture-large',
    at: '#/battery',
    act: async (page) => {
      await page.locator('[role=tablist] + button').click();
      await page.waitForTimeout(600);
    },
  },
  {
    name: 'battery-compared',
    at: battery({ vehicle: { ...IONIQ, certifiedUsd: '7500' }, minerals: { entries: CHAINS } }),
    act: async (page) => {
      const line = page.locator('[data-asked] > details').nth(4);
      await line.locator('summary').first().click();
      await line.locator('button').first().click();
      await page.waitForTimeout(600);
    },
  },
  {
    name: 'car-printed',
    at: LISTED,
    act: async (page) => {
      // What paper shows comes last of all.
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(1500);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    },
  },
  { name: 'car-large-text', at: LISTED, act: enlarge },
  { name: 'battery-large-text', at: '#/battery', act: enlarge },
  { name: 'partners', at: '#/partners', act: seeMap },
  { name: 'partners-japan', at: '#/partners/JP', act: seeMap },
  { name: 'law', at: '#/law' },
  { name: 'dealers', at: '#/dealers' },
  { name: 'developers', at: '#/developers' },
  {
    name: 'battery-cited',
    at: battery({ title: 'A battery to cite', vehicle: DELIVERED, minerals: { entries: CHAINS } }),
    act: async (page) => {
      await openAnswer(page);
      // What comes later stands under what is there.
      await page.waitForLoadState('networkidle');
      await page.locator('[data-open] details > summary').last().click();
      await page.locator('[data-fingerprint]').waitFor();
    },
  },
  {
    name: 'edition-not-kept',
    at: `?edition=2019-01${battery({ vehicle: DELIVERED, minerals: { entries: CHAINS } })}`,
  },
  { name: 'accessibility', at: '#/accessibility' },
  { name: 'embed', at: 'embed.html?car=hyundai-ioniq-5&placed-in-service=2025-04-15&acquired=2025-03-10' },
  {
    // A line is never a page of its own: the page around it has the heading and the landmark.
    name: 'embed-compact',
    at: 'list.html',
    before: (page) =>
      page.route('**/list.html', (route) => route.fulfill({ contentType: 'text/html', body: LIST })),
    act: (page) => page.frameLocator('iframe').locator('html[data-ready=true]').waitFor(),
  },
  {
    name: 'car-storage-refused',
    at: '#/',
    before: (page) =>
      page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      }),
  },
  {
    name: 'car-data-overdue',
    at: '#/',
    before: (page) => page.clock.setFixedTime(new Date('2028-01-15T12:00:00Z')),
  },
];
