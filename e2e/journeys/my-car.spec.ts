/** Depth My car, as a buyer goes through it on a phone. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { verdict } from '../support/the-form';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

interface Car {
  readonly id: string;
  readonly make: string;
  readonly model: string;
  readonly variant?: string;
  readonly batteries?: readonly { readonly kwh: string }[];
  readonly listings: readonly {
    readonly from?: string;
    readonly until: string;
    readonly creditUsd?: string;
    readonly amounts?: readonly object[];
    readonly confidence: string;
  }[];
}

/** The file itself, read without the app's code. */
const { vehicles }: { vehicles: readonly Car[] } = JSON.parse(
  readFileSync(new URL('../../public/data/vehicles.json', import.meta.url), 'utf8'),
);

const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`);
/** What the law gave until April 17, 2023, where the copies name a car without an amount: from 16 kWh on, the most. */
const byCapacity = (
  { batteries = [] }: Car,
  { until, amounts }: Car['listings'][number],
): string | undefined =>
  until === '2023-04-17' &&
  amounts === undefined &&
  batteries.length > 0 &&
  batteries.every(({ kwh }) => Number(kwh) >= 16)
    ? '7500'
    : undefined;
const nameOf = ({ make, model, variant }: Car): string =>
  [make, model, variant].filter((word) => word !== undefined).join(' ');

async function openMyCar(page: Page): Promise<void> {
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(field(page, 'car')).toBeVisible();
}

async function pick(page: Page, typed: string, id: string): Promise<void> {
  await field(page, 'car').fill(typed);
  await page.locator(`[data-car="${id}"]`).click();
}

/** What the lists say of each car on each day is tested in `certified-for.test.ts`; here, that it gets into the answer. */
const SOME = vehicles.filter((_car, at) => at % 8 === 0);

for (const [which, cars, tag] of [
  ['every eighth car', SOME, []],
  ['every car', vehicles, ['@long']],
] as const)
  test(`${which} and every listed period: the answer is the listing`, { tag: [...tag] }, async ({ page }) => {
    test.setTimeout(240_000);
    await openMyCar(page);
    for (const car of cars) await expectListed(page, car);
  });

async function expectListed(page: Page, car: Car): Promise<void> {
  await pick(page, nameOf(car), car.id);
  const clear = page.getByRole('button', { name: 'Clear', exact: true });
  if (await clear.isVisible()) await page.getByRole('button', { name: 'Keep', exact: true }).click();
  // With these and nothing refused, what is left is the certificate.
  if ((await field(page, 'filingStatus').inputValue()) === '') {
    await field(page, 'filingStatus').selectOption('joint');
    await field(page, 'magiUsd').first().fill('100000');
  }
  for (const listing of car.listings) {
    const { from, until, confidence } = listing;
    const creditUsd = listing.creditUsd ?? byCapacity(car, listing);
    const day = from ?? until;
    await field(page, 'acquired').fill(day);
    await field(page, 'placedInService').fill(day);
    if (await field(page, 'msrpUsd').isVisible()) await field(page, 'msrpUsd').fill('30000');
    // Asked where the model was built in several places; a car of another country is no case of this test.
    const assembly = field(page, 'finalAssembly');
    if ((await assembly.isVisible()) && (await assembly.inputValue()) === '')
      await assembly.selectOption('US');
    const place = `${car.id} on ${day}`;
    if (creditUsd !== undefined && confidence !== 'low') {
      await expect(field(page, 'certifiedUsd'), place).toHaveValue(creditUsd);
      await expect(verdict(page), place).toHaveAttribute('data-amount-usd', creditUsd);
    } else {
      // The copies give no amount that could decide: none is taken from them.
      await expect(field(page, 'certifiedUsd'), place).toHaveValue('');
    }
  }
}

test('a model built in several places: where this one was is asked, not taken from the list', async ({
  page,
}) => {
  await openMyCar(page);
  await pick(page, '2025 ioniq 5', 'hyundai-ioniq-5');
  await expect(field(page, 'car')).toHaveValue('2025 Hyundai Ioniq 5');
  await expect(page.getByRole('list', { name: 'On the list' })).toContainText('Apr 1 – Sep 30, 2025 $7,500');
  await field(page, 'acquired').fill('3/10/2025');
  await field(page, 'placedInService').fill('4/15/2025');
  await field(page, 'filingStatus').selectOption('joint');
  await field(page, 'magiUsd').fill('$240,000');
  await field(page, 'msrpUsd').fill('52k');
  await expect(page.getByText('From the list')).toBeVisible();
  await expect(verdict(page)).toContainText('Up to $7,500');
  await expect(verdict(page)).toContainText('where the car was assembled');
  await expect(field(page, 'finalAssembly')).toHaveValue('');
  await field(page, 'finalAssembly').selectOption('US');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '7500');
  await field(page, 'finalAssembly').selectOption('KR');
  await expect(verdict(page)).toContainText('final assembly was not in North America (South Korea)');
  await page.keyboard.press('Tab');
  await expect(field(page, 'acquired')).toHaveValue('March 10, 2025');
});

test('a model built in several places takes no more than eight presses, the day of the contract being needless', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-28T12:00:00Z'));
  await openMyCar(page);
  let presses = 0;
  const press = async (what: Locator) => {
    presses += 1;
    await what.click();
  };
  const type = async (name: string, typed: string) => {
    await press(field(page, name));
    await page.keyboard.type(typed);
  };
  await press(page.getByText('New', { exact: true }));
  await type('car', '2025 ioniq 5');
  await press(page.locator('[data-car="hyundai-ioniq-5"]'));
  await type('placedInService', '4/15/2025');
  await expect(page.getByText('Not needed: a car picked up in time')).toBeVisible();
  presses += 1;
  await field(page, 'filingStatus').selectOption('joint');
  await type('magiUsd', '240,000');
  await type('msrpUsd', '46,500');
  await press(page.getByRole('button', { name: 'United States', exact: true }));
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '7500');
  expect(presses).toBeLessThanOrEqual(8);
});

test('where a car was built is read from its VIN', async ({ page }) => {
  await openMyCar(page);
  await field(page, 'car').fill('KM8KRDAF0SU000001');
  await page.locator('[data-car="hyundai-ioniq-5"]').click();
  await field(page, 'placedInService').fill('4/15/2025');
  await expect(field(page, 'finalAssembly')).toHaveValue('KR');
  await expect(verdict(page)).toContainText('final assembly was not in North America (South Korea)');
});

test('the keys alone find a car: arrows, Enter, Escape; one wrong letter and a nickname are forgiven', async ({
  page,
}) => {
  await openMyCar(page);
  await field(page, 'car').focus();
  await page.keyboard.type('telsa y');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(field(page, 'car')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(field(page, 'car')).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const active = await field(page, 'car').getAttribute('aria-activedescendant');
  await page.keyboard.press('Enter');
  await expect.poll(async () => `f-vehicle-car-${await carId(page)}`).toBe(active);
  await field(page, 'car').fill('chevy bolt euv');
  await page.keyboard.press('Enter');
  await expect(field(page, 'car')).toHaveValue('Chevrolet Bolt EUV');
});

/** The id of the car whose name stands in the field. */
async function carId(page: Page): Promise<string | undefined> {
  const shown = await field(page, 'car').inputValue();
  return vehicles.find((car) => nameOf(car) === shown)?.id;
}

test('a car that is in no copy: what the list covers, and on without it', async ({ page }) => {
  await openMyCar(page);
  await field(page, 'car').fill('toyota prius');
  await expect(page.getByText('have no car by Toyota')).toBeVisible();
  await page.getByRole('button', { name: 'Go on without a car' }).click();
  await field(page, 'placedInService').fill('6/1/2024');
  await field(page, 'certifiedUsd').fill('5,000');
  await expect(page.getByText('does the report really say $5,000?')).toBeVisible();
  await field(page, 'certifiedUsd').fill('75,000');
  await expect(page.getByText('No certificate is over $7,500')).toBeVisible();
  await expect(field(page, 'certifiedUsd')).toHaveValue('75,000');
  await field(page, 'certifiedUsd').fill('5,000');
  await page.getByRole('button', { name: '$3,750', exact: true }).click();
  await expect(page.getByText('does the report really say')).toBeHidden();
  await field(page, 'msrpUsd').fill('40000');
  await field(page, 'finalAssembly').selectOption('US');
  await field(page, 'filingStatus').selectOption('single');
  await field(page, 'magiUsd').first().fill('80000');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
});

test('a day that the copies do not cover is a gap, and the report decides', async ({ page }) => {
  await openMyCar(page);
  await pick(page, 'ioniq 5', 'hyundai-ioniq-5');
  await field(page, 'placedInService').fill('2024-06-01');
  await expect(page.getByText('That is a gap, not a no')).toBeVisible();
  await expect(field(page, 'certifiedUsd')).toHaveValue('');
  await expect(verdict(page)).not.toHaveAttribute('data-credit-status', 'ineligible');
  await page.getByRole('button', { name: '$7,500', exact: true }).click();
  await expect(field(page, 'certifiedUsd')).toHaveValue('7500');
  // What the report says stays when the day changes to a listed one, and goes when it is taken out.
  await field(page, 'certifiedUsd').fill('3750');
  await field(page, 'placedInService').fill('2025-04-15');
  await expect(field(page, 'certifiedUsd')).toHaveValue('3750');
  await page.getByRole('button', { name: 'I don’t have it' }).click();
  await expect(field(page, 'certifiedUsd')).toHaveValue('7500');
});

test('the seller’s report wins over the list, pressed and typed letter by letter', async ({ page }) => {
  await openMyCar(page);
  await pick(page, '2025 model y long', 'tesla-model-y-long-range');
  await field(page, 'placedInService').fill('3/15/2025');
  await expect(field(page, 'certifiedUsd')).toHaveValue('7500');
  await page.getByRole('button', { name: '$3,750', exact: true }).click();
  await expect(field(page, 'certifiedUsd')).toHaveValue('3750');
  await expect(verdict(page)).toContainText('The maker certified this car for $3,750');
  await page.getByRole('button', { name: 'I don’t have it' }).click();
  await expect(field(page, 'certifiedUsd')).toHaveValue('7500');
  await expect(page.getByText('From the list', { exact: true })).toBeVisible();
  await field(page, 'certifiedUsd').selectText();
  await page.keyboard.type('3,750');
  await expect(field(page, 'certifiedUsd')).toHaveValue('3,750');
  await expect(verdict(page)).toContainText('Up to $3,750');
  await field(page, 'certifiedUsd').fill('0');
  await expect(verdict(page)).toContainText('the maker certified $0 for this car');
});

test('another car starts clean, and days and income are asked about', async ({ page }) => {
  await openMyCar(page);
  await pick(page, 'ioniq 5', 'hyundai-ioniq-5');
  await field(page, 'placedInService').fill('2025-04-15');
  await field(page, 'msrpUsd').fill('51000');
  await pick(page, 'rivian r1t', 'rivian-r1t');
  await expect(page.getByText('Keep them for this car?')).toBeVisible();
  await expect(field(page, 'placedInService')).toHaveValue('April 15, 2025');
  await expect(field(page, 'msrpUsd')).toHaveValue('');
  await expect(field(page, 'certifiedUsd')).toHaveValue('');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(field(page, 'placedInService')).toHaveValue('');
});

test('a car listed under another name is one press away', async ({ page }) => {
  await openMyCar(page);
  await pick(page, 'model y long range', 'tesla-model-y-long-range');
  await field(page, 'placedInService').fill('2024-03-15');
  await page.getByRole('button', { name: 'It is the Tesla Model Y AWD' }).click();
  await expect(field(page, 'certifiedUsd')).toHaveValue('7500');
  await expect(field(page, 'placedInService')).toHaveValue('March 15, 2024');
});

test('a VIN is understood in the same field, and of another make it is asked about', async ({ page }) => {
  await openMyCar(page);
  await field(page, 'car').fill('7SAYGDEE1PF000001');
  await expect(page.getByText(/check digit|The VIN is of a 2023 Tesla/).first()).toBeVisible();
  await field(page, 'car').fill('1HGCM82633A004352');
  await expect(page.getByText('The VIN is of a 2003 Honda. Which model?')).toBeVisible();
  await page.locator('[data-car="honda-prologue"]').click();
  await expect(field(page, 'vin')).toHaveValue('1HGCM82633A004352');
  await page.getByRole('button', { name: /^Other facts of the car/ }).click();
  await pick(page, 'rivian r1t', 'rivian-r1t');
  await page.getByRole('button', { name: /^Other facts of the car/ }).click();
  await field(page, 'vin').fill('1HGCM82633A004352');
  await expect(page.getByText('The VIN is a Honda’s, but the car picked is a Rivian.')).toBeVisible();
  await page.getByRole('button', { name: 'Take the VIN out' }).click();
  await expect(field(page, 'vin')).toHaveValue('');
});

test('used and leased ask nothing more; new asks again, and nothing typed is lost', async ({ page }) => {
  await openMyCar(page);
  await pick(page, 'ioniq 5', 'hyundai-ioniq-5');
  await field(page, 'placedInService').fill('2025-04-15');
  await page.getByText('Used', { exact: true }).click();
  await expect(field(page, 'magiUsd')).toHaveCount(0);
  await expect(verdict(page)).toHaveAttribute('data-credit-status', 'ineligible');
  await page.getByText('Leased', { exact: true }).click();
  await expect(field(page, 'car')).toHaveCount(0);
  await expect(verdict(page)).toHaveAttribute('data-credit-status', 'ineligible');
  await page.getByText('New', { exact: true }).click();
  await expect(field(page, 'placedInService')).toHaveValue('April 15, 2025');
  await expect(field(page, 'certifiedUsd')).toHaveValue('7500');
  await expect(verdict(page)).toHaveAttribute('data-credit-status', 'unknown');
});

test('one of two years of income is enough; both over refuse', async ({ page }) => {
  await openMyCar(page);
  await pick(page, 'ioniq 5', 'hyundai-ioniq-5');
  await field(page, 'placedInService').fill('2025-04-15');
  await field(page, 'msrpUsd').fill('50000');
  await field(page, 'filingStatus').selectOption('joint');
  await field(page, 'magiUsd').fill('310,000');
  await page.getByRole('button', { name: 'Add 2024' }).click();
  await field(page, 'lastYear.filingStatus').selectOption('joint');
  await field(page, 'lastYear.magiUsd').fill('240k');
  await field(page, 'finalAssembly').selectOption('US');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '7500');
  await field(page, 'lastYear.magiUsd').fill('301k');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '0');
});

test('the depths share one form, and a day and its amount are one step to take back', async ({ page }) => {
  await openMyCar(page);
  await pick(page, 'ioniq 5', 'hyundai-ioniq-5');
  await field(page, 'placedInService').fill('2025-04-15');
  await page.getByRole('link', { name: 'A battery’s sourcing' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('battery’s sourcing');
  await expect(field(page, 'car')).toHaveCount(0);
  await page.getByRole('link', { name: 'My car' }).click();
  await expect(field(page, 'certifiedUsd')).toHaveValue('7500');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(field(page, 'placedInService')).toHaveValue('');
  await expect(field(page, 'certifiedUsd')).toHaveValue('');
  await expect(field(page, 'car')).toHaveValue('Hyundai Ioniq 5');
});

test('the cliff of April 18, 2023: by capacity before, by the list after', async ({ page }) => {
  await openMyCar(page);
  await pick(page, 'chevrolet bolt euv', 'chevrolet-bolt-euv');
  await field(page, 'acquired').fill('April 1, 2023');
  await field(page, 'placedInService').fill('4/10/2023');
  await expect(field(page, 'certifiedUsd')).toHaveValue('7500');
  await pick(page, 'escape phev', 'ford-escape-plug-in-hybrid');
  await expect(page.getByRole('list', { name: 'On the list' })).toContainText(
    '$6,843 or $6,885 by model year',
  );
  await page.getByRole('button', { name: 'Model year 2023: $6,885' }).click();
  await expect(field(page, 'certifiedUsd')).toHaveValue('6885');
  await field(page, 'placedInService').fill('4/20/2023');
  await expect(page.getByText('does the report really say $6,885?')).toBeVisible();
});

test('days for which nothing more need be asked, and days in the wrong order', async ({ page }) => {
  await openMyCar(page);
  await pick(page, 'model 3 long', 'tesla-model-3-long-range');
  await field(page, 'placedInService').fill('11/5/2022');
  await expect(verdict(page)).toHaveAttribute('data-credit-status', 'not-computed');
  await expect(field(page, 'magiUsd')).toHaveCount(0);
  await field(page, 'placedInService').fill('10/20/2025');
  await field(page, 'acquired').fill('10/5/2025');
  await expect(verdict(page)).toHaveAttribute('data-credit-status', 'ineligible');
  await expect(field(page, 'magiUsd')).toHaveCount(0);
  await field(page, 'acquired').fill('9/29/2025');
  await expect(field(page, 'magiUsd')).toBeVisible();
  await field(page, 'placedInService').fill('2/1/2027');
  await expect(field(page, 'certifiedUsd')).toHaveCount(0);
  await field(page, 'placedInService').fill('9/1/2025');
  await page.getByRole('button', { name: 'Swap the two days' }).click();
  await expect(field(page, 'placedInService')).toHaveValue('September 29, 2025');
  await expect(field(page, 'certifiedUsd')).toHaveValue('7500');
});

test('a list that cannot be loaded is said, and asked for again', async ({ page }) => {
  await page.route('**/data/vehicles.json', (route) => route.fulfill({ status: 404 }));
  await openMyCar(page);
  await expect(page.getByText('The list of cars could not be loaded')).toBeVisible();
  await page.unroute('**/data/vehicles.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await pick(page, 'ioniq 5', 'hyundai-ioniq-5');
});

test('a phone has the first question on its first screen, an answer one screen on, the picture after the questions', async ({
  page,
}) => {
  await openMyCar(page);
  const box = await field(page, 'car').boundingBox();
  expect((box?.y ?? 9_999) + (box?.height ?? 0)).toBeLessThan(620);
  await pick(page, 'ioniq 5', 'hyundai-ioniq-5');
  const day = field(page, 'placedInService');
  await day.fill('2025-04-15');
  await expect(verdict(page)).toContainText('Up to $7,500');
  await expect(verdict(page)).toBeInViewport({ ratio: 1 });
  const tabs = page.getByRole('tablist');
  await expect(tabs).toBeVisible();
  const places = await Promise.all(
    [day, page.locator('#questions'), tabs].map(async (each) => {
      const { top, bottom } = await each.evaluate((element) => element.getBoundingClientRect());
      const scrolled = await page.evaluate(() => window.scrollY);
      return { top: top + scrolled, bottom: bottom + scrolled };
    }),
  );
  const [lastAsked, questions, picture] = places;
  // What the answer needs is asked within the second screen.
  expect(lastAsked?.bottom).toBeLessThanOrEqual(2 * 844);
  // Above its tabs the picture says whose battery it is.
  expect((picture?.top ?? 0) - (questions?.bottom ?? 0)).toBeGreaterThan(0);
  expect((picture?.top ?? 9_999) - (questions?.bottom ?? 0)).toBeLessThan(400);
  await field(page, 'car').fill('model y');
  const { violations } = await new AxeBuilder({ page }).include('#questions').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
