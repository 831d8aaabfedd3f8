/** The main job: a person changes the sourcing, the day or the partners, and the verdict follows with its reason. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { openPayload, payloadOf, scenario } from '../support/scenario-link';

const verdict = (page: Page): Locator => page.getByRole('status', { name: 'Result' });

async function openExample(page: Page): Promise<void> {
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
}

const number = async (page: Page, name: string): Promise<number> =>
  Number(await verdict(page).getAttribute(`data-share-${name}`));

/** Opens a mineral's sourcing and gives its refining. */
async function refiningOf(page: Page, mineral: string): Promise<Locator> {
  await page.getByText(`Where ${mineral} comes from`).click();
  const card = page.getByRole('region', { name: mineral }).or(page.getByRole('group', { name: mineral }));
  return card.getByRole('group', { name: 'Processed in' }).first();
}

test('the example: world sourcing of 2024 fails the minerals half', async ({ page }) => {
  await openExample(page);
  await expect(verdict(page)).toHaveAttribute('data-credit-status', 'eligible');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
  await expect(verdict(page)).toHaveAttribute('data-mineral-status', 'failed');
  expect(await number(page, 'min')).toBeCloseTo(21.1, 0);
  expect(await number(page, 'max')).toBeCloseTo(30.6, 0);
  await expect(verdict(page)).toContainText('$3,750');
});

test('more refining in Japan moves the share, and past the percentage the verdict', async ({ page }) => {
  await openExample(page);
  const before = await number(page, 'max');
  const nickel = await refiningOf(page, 'Nickel');
  await nickel.getByLabel('Country').first().selectOption('JP');
  await expect.poll(() => number(page, 'max')).toBeGreaterThan(before);
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
  await nickel.getByLabel('Country').nth(1).selectOption('JP');
  const lithium = await refiningOf(page, 'Lithium');
  await lithium.getByLabel('Country').first().selectOption('JP');
  await expect(verdict(page)).toHaveAttribute('data-mineral-status', 'met');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '7500');
});

test('the agreement alone decides: refined in Japan both halves are met, suspended one is lost', async ({
  page,
}) => {
  await openExample(page);
  await page.getByRole('button', { name: /^The same, refined in Japan/ }).click();
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '7500');
  await page.getByText('Suspend or add partners').click();
  await page.getByRole('checkbox', { name: 'Japan', exact: true }).check();
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
  await expect(verdict(page)).toHaveAttribute('data-mineral-status', 'failed');
  await expect(page.getByText(/hypothetical/i).first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'Japan', exact: true }).uncheck();
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '7500');
});

/** A battery of 2025 of which this much counts, with all else in order. */
const countingIn2025 = (counts: string, rest: string): object => {
  const chain = (id: string, valueUsd: string, country: string): object => ({
    kind: 'chain',
    id,
    mineral: id,
    valueUsd,
    processing: [{ country, valueAddedUsd: '1' }],
    foreignEntityOfConcern: 'none',
  });
  const year = { filingStatus: 'joint', magiUsd: '120000' };
  return scenario({
    vehicle: {
      acquired: '2025-03-01',
      placedInService: '2025-04-01',
      vehicleClass: 'suv',
      msrpUsd: '52000',
      gvwrLb: '6000',
      batteryKwh: '75',
      finalAssembly: 'US',
      originalUse: true,
      forResale: false,
      qualifiedManufacturer: true,
      sellerReport: true,
    },
    buyer: { thisYear: year, lastYear: year },
    minerals: { entries: [chain('lithium', counts, 'AU'), chain('nickel', rest, 'ID')] },
    components: { kind: 'share', northAmericanPercent: '60', foreignEntityOfConcern: 'none' },
  });
};

test('60 % of 60 % is met; 59.9999 % is not, and is not shown as 60', async ({ page }) => {
  await openPayload(page, payloadOf(countingIn2025('60', '40')));
  await expect(verdict(page)).toHaveAttribute('data-mineral-status', 'met');
  await expect(verdict(page)).toHaveAttribute('data-share-min', '60');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '7500');
  const values = page.locator('[data-field="valueUsd"]');
  await values.first().fill('59.9999');
  await values.nth(1).fill('40.0001');
  await expect(verdict(page)).toHaveAttribute('data-mineral-status', 'failed');
  await expect(verdict(page)).toHaveAttribute('data-share-min', '59.9999');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
  await expect(verdict(page)).toContainText('59.9999%');
});

test('a delivery in 2027 is undetermined: the law names no percentage', async ({ page }) => {
  await openPayload(page, payloadOf(countingIn2025('60', '40')));
  await page.getByLabel('Delivered (placed in service)', { exact: true }).fill('2027-02-01');
  await expect(verdict(page)).toHaveAttribute('data-credit-status', 'undetermined');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '');
  await expect(verdict(page)).toHaveAttribute('data-mineral-status', 'not-applicable');
  await expect(verdict(page)).toContainText(/no percentage/i);
});

test('acquired on 2025-10-01: nothing, the reason, and the share still shown', async ({ page }) => {
  await openExample(page);
  await page.getByLabel('Delivered (placed in service)', { exact: true }).fill('2025-10-20');
  await page.getByLabel('Acquired', { exact: true }).fill('2025-10-01');
  await expect(verdict(page)).toHaveAttribute('data-credit-status', 'ineligible');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '0');
  await expect(page.getByText(/September 30, 2025/).first()).toBeVisible();
  expect(await number(page, 'min')).toBeGreaterThan(15);
});

test('what cannot be used is said, and the rest still computes', async ({ page }) => {
  await openExample(page);
  const value = page.locator('[data-field="valueUsd"]').first();
  await value.fill('four hundred');
  await expect(value).toHaveAttribute('aria-invalid', 'true');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
  expect(await number(page, 'max')).toBeLessThan(28);
  await expect(value).toHaveValue('four hundred');
});
