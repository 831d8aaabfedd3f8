import { deflateRawSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';

/** A scenario of the contract; what is wrong with it is for the page to say. */
export const scenario = (facts: object): object => ({
  format: 'battery-origin/scenario',
  version: 1,
  ...facts,
});

/** The payload of any JSON value, made without the app's own code. */
export const payloadOf = (value: unknown): string =>
  `1.${deflateRawSync(JSON.stringify(value)).toString('base64url')}`;

/** The two addresses of a scenario: among the few questions of a buyer, or in a battery's sourcing. */
type Depth = '#/' | '#/battery';

/** Opens the page on a payload. */
export async function openPayload(
  page: Page,
  payload: string,
  depth: Depth = '#/',
  language = '',
): Promise<void> {
  await page.goto(`./${language}${depth}?s=${payload}`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
}

/** Follows a link inside the page that is open. */
export const followPayload = (page: Page, payload: string, depth: Depth = '#/'): Promise<void> =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, `${depth}?s=${payload}`);

const VEHICLE = {
  acquired: '2024-05-01',
  placedInService: '2024-06-01',
  vehicleClass: 'suv',
  msrpUsd: '52000',
  gvwrLb: '6000',
  batteryKwh: '75',
  finalAssembly: 'US',
  originalUse: true,
  forResale: false,
  qualifiedManufacturer: true,
  sellerReport: true,
};

const year = { filingStatus: 'joint', magiUsd: '120000' };

const shares = (mineral: string, valueUsd: string, mined: object, refined: object): object => ({
  kind: 'shares',
  id: mineral,
  mineral,
  valueUsd,
  foreignEntityOfConcern: 'none',
  extraction: parts(mined),
  processing: parts(refined),
});

const parts = (places: object): object[] =>
  Object.entries(places).map(([country, percent]) => ({ country, percent }));

/** Half of the value counts for sure, a fifth depends on pairing; delivered in 2024, when half is asked. */
export const EXAMPLE = scenario({
  title: 'A battery to send',
  vehicle: { ...VEHICLE, vin: '1HGCM82633A004352' },
  buyer: { thisYear: year, lastYear: year },
  minerals: {
    entries: [
      shares('lithium', '600', { AU: '50', CN: '50' }, { JP: '70', CN: '30' }),
      shares('nickel', '400', { ID: '80', AU: '20' }, { ID: '80', KR: '20' }),
    ],
  },
  components: { kind: 'share', northAmericanPercent: '70', foreignEntityOfConcern: 'none' },
});
