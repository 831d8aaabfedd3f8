/** The nine situations of buyers, each gone through on a phone's width with its presses counted. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { openPayload, payloadOf, scenario } from '../support/scenario-link';
import { verdict } from '../support/the-form';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`).first();
const text = (page: Page, words: string | RegExp) => page.getByText(words).first();

/** A hand on a phone: every press counts, typing into what was pressed does not. */
class Hand {
  presses = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(what: Locator): Promise<void> {
    this.presses += 1;
    await what.click();
  }

  async type(name: string, typed: string): Promise<void> {
    await this.press(field(this.page, name));
    await this.page.keyboard.type(typed);
  }

  /** A native list is one press for the person, for the list opens and closes by itself. */
  async choose(name: string, value: string): Promise<void> {
    this.presses += 1;
    await field(this.page, name).selectOption(value);
  }

  async pick(typed: string, id: string): Promise<void> {
    await this.type('car', typed);
    await this.press(this.page.locator(`[data-car="${id}"]`));
  }
}

async function begin(page: Page): Promise<Hand> {
  await page.clock.setFixedTime(new Date('2026-11-28T12:00:00Z'));
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  return new Hand(page);
}

const YEAR_OVER = 'Your income of 2025 is over the limit, that of 2024 is not';

test(`1 a listed car, bought new. ${YEAR_OVER}`, async ({ page }) => {
  const hand = await begin(page);
  await hand.press(page.getByText('New', { exact: true }));
  await hand.pick('2025 model y long range', 'tesla-model-y-long-range');
  await hand.type('acquired', '3/10/2025');
  await hand.type('placedInService', '3/15/2025');
  await hand.choose('filingStatus', 'joint');
  await hand.type('magiUsd', '240,000');
  await hand.type('msrpUsd', '48,490');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '7500');
  expect(hand.presses).toBeLessThanOrEqual(8);
  await expect(text(page, 'This car was listed at $7,500')).toBeVisible();
  await field(page, 'magiUsd').fill('310000');
  await page.getByRole('button', { name: 'Add 2024' }).click();
  await field(page, 'lastYear.filingStatus').selectOption('joint');
  await field(page, 'lastYear.magiUsd').fill('240000');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '7500');
  await page.getByRole('button', { name: 'Reasons', exact: true }).click();
  await expect(text(page, 'File Form 1040-X with Form 8936 by April')).toBeVisible();
});

test('2 a car on no list, delivered in 2026 on an order of September 2025', async ({ page }) => {
  const hand = await begin(page);
  await hand.type('car', 'Lucid Gravity');
  await hand.press(page.getByRole('button', { name: 'Go on without a car' }));
  await hand.type('acquired', 'Sep 20, 2025');
  await hand.type('placedInService', '2/3/2026');
  await hand.choose('filingStatus', 'single');
  await hand.type('magiUsd', '149,999');
  await hand.type('msrpUsd', '79,000');
  await hand.choose('vehicleClass', 'suv');
  await hand.choose('finalAssembly', 'US');
  await expect(verdict(page)).toContainText('$0, $3,750, or $7,500');
  await hand.press(page.getByRole('button', { name: '$7,500', exact: true }));
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '7500');
  expect(hand.presses).toBeLessThanOrEqual(10);
  await page.getByRole('button', { name: 'Reasons', exact: true }).click();
  await expect(text(page, 'on your 2026 return, due April 15, 2027')).toBeVisible();
});

test('3 the cliff of April 18, 2023, for one car', async ({ page }) => {
  const hand = await begin(page);
  await hand.pick('bolt euv', 'chevrolet-bolt-euv');
  await hand.type('placedInService', '4/10/2023');
  await hand.choose('filingStatus', 'single');
  await hand.type('magiUsd', '90k');
  await hand.type('msrpUsd', '28,795');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '7500');
  expect(hand.presses).toBeLessThanOrEqual(8);
  await field(page, 'placedInService').fill('4/20/2023');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '7500');
  await expect(verdict(page)).toContainText('listed at $7,500');
});

test('4 plug-in hybrids: an amount by model year, and half the credit', async ({ page }) => {
  const hand = await begin(page);
  await hand.pick('escape phev', 'ford-escape-plug-in-hybrid');
  await hand.type('placedInService', '4/10/2023');
  await hand.choose('filingStatus', 'single');
  await hand.type('magiUsd', '90k');
  await hand.press(page.getByRole('button', { name: 'Model year 2023: $6,885' }));
  await hand.type('msrpUsd', '40,500');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '6885');
  expect(hand.presses).toBeLessThanOrEqual(8);
  await field(page, 'car').fill('wrangler 4xe');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await field(page, 'placedInService').fill('6/1/2023');
  await field(page, 'msrpUsd').fill('60,000');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
});

test('5 used, leased, 2022, too late, 2027: what applies instead', async ({ page }) => {
  const hand = await begin(page);
  await hand.press(page.getByText('Used', { exact: true }));
  expect(hand.presses).toBe(1);
  await expect(verdict(page)).toContainText('this one is for new cars, and yours was used');
  // A plain page: no battery explains it.
  await expect(page.getByRole('tab')).toHaveCount(0);
  await page.getByText('Leased', { exact: true }).click();
  await expect(verdict(page)).toContainText('the leasing company acquired it');
  await page.getByText('New', { exact: true }).click();
  await field(page, 'placedInService').fill('11/5/2022');
  await expect(verdict(page)).toContainText('an earlier form of the credit');
  await field(page, 'placedInService').fill('10/8/2025');
  await field(page, 'acquired').fill('10/5/2025');
  await expect(verdict(page)).toContainText('it ended for cars acquired after September 30, 2025');
  await field(page, 'acquired').fill('9/5/2025');
  await field(page, 'placedInService').fill('2/1/2027');
  await expect(verdict(page)).toContainText('the law names no percentage');
  await expect(page.getByRole('tab').first()).toBeAttached();
});

test('6 what Japan’s agreement does, one press from the first page, and two bars of it', async ({ page }) => {
  const hand = await begin(page);
  await hand.press(page.getByRole('link', { name: 'What Japan’s agreement does, and why' }));
  expect(hand.presses).toBe(1);
  await expect(text(page, 'Japan has none with the United States')).toBeVisible();
  await page.goto('./#/battery');
  await page.getByRole('button', { name: 'Refined in Japan' }).click();
  await page.getByRole('button', { name: 'Reasons', exact: true }).click();
  const japan = page.locator('#japan');
  await expect(japan).toContainText('With the agreement');
  await expect(japan).toContainText('Without it');
  await expect(japan).toContainText('Japan has no free-trade agreement with the United States');
});

test('7 large text and keys alone: the reasons are reached, and the question asked first too', async ({
  page,
}) => {
  await begin(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#questions')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'New' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('2025 ioniq 5');
  await page.keyboard.press('Enter');
  await expect(field(page, 'car')).toHaveValue('2025 Hyundai Ioniq 5');
  await field(page, 'placedInService').fill('4/15/2025');
  const toggle = page.getByRole('button', { name: 'Reasons', exact: true });
  await toggle.focus();
  await page.keyboard.press('Enter');
  const last = page.getByRole('button', { name: 'Copy a link to this scenario' });
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(toggle).toBeFocused();
});

test('8 a clumsy hand: odd days and numbers, a turned phone, a reload', async ({ page }) => {
  const hand = await begin(page);
  await hand.pick('telsa y long', 'tesla-model-y-long-range');
  await field(page, 'placedInService').fill('June 31, 2024');
  await field(page, 'placedInService').blur();
  await expect(text(page, /which has 30 days/)).toBeVisible();
  await expect(field(page, 'placedInService')).toHaveValue('June 31, 2024');
  await field(page, 'placedInService').fill('20250315');
  await field(page, 'acquired').fill('March 10 2025');
  await field(page, 'filingStatus').selectOption('joint');
  await field(page, 'magiUsd').fill('240k');
  await field(page, 'msrpUsd').fill(' $48,490 ');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '7500');
  await page.setViewportSize({ width: 844, height: 390 });
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '7500');
  await expect(text(page, 'Kept on this device')).toBeAttached();
  await page.reload();
  await expect(field(page, 'magiUsd')).toHaveValue('240k');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '7500');
});

test('a listed car that is shared stays so while the list fills in its amount', async ({ page }) => {
  const vehicle = { acquired: '2025-03-10', placedInService: '2025-04-15', car: 'hyundai-ioniq-5' };
  await openPayload(page, payloadOf(scenario({ vehicle })));
  await expect(verdict(page)).toHaveAttribute('data-credit-basis', 'certified');
  // Longer than whatever still comes.
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('region', { name: 'Shared with you' })).toBeVisible();
  await field(page, 'msrpUsd').fill('48490');
  await expect(page.getByRole('region', { name: 'Shared with you' })).toHaveCount(0);
});

test('9 shared and printed: who opens it is told what it is, and the paper what to do by when', async ({
  page,
  context,
}) => {
  const hand = await begin(page);
  await hand.pick('2025 model y long range', 'tesla-model-y-long-range');
  await field(page, 'placedInService').fill('3/15/2025');
  await field(page, 'filingStatus').selectOption('joint');
  await field(page, 'magiUsd').fill('240k');
  await field(page, 'msrpUsd').fill('48490');
  await page.getByRole('button', { name: 'Reasons', exact: true }).click();
  await expect(
    text(
      page,
      'Who opens the link sees: 2025 Tesla Model Y Long Range, picked up March 15, 2025: Up to $7,500.',
    ),
  ).toBeVisible();
  await expect(text(page, 'You see $7,500, because your income and tax stay here.')).toBeVisible();
  await page.getByRole('button', { name: 'Copy a link to this scenario' }).click();
  const link = await page.getByLabel('Link', { exact: true }).inputValue();
  const other = await context.newPage();
  await other.goto(link);
  const band = other.getByRole('region', { name: 'Shared with you' });
  await expect(band).toContainText(
    'Shared with you: 2025 Tesla Model Y Long Range, picked up March 15, 2025',
  );
  await expect(band).toContainText('Income and tax of whoever sent it are not in the link');
  await expect(field(other, 'magiUsd')).toHaveValue('');
  await band.getByRole('button', { name: 'Make it mine' }).click();
  await expect(band).toHaveCount(0);
  await expect(other.getByText(/^Kept on this device at/)).toBeAttached();
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  await expect(text(page, 'File Form 1040-X with Form 8936 by April')).toBeVisible();
});
