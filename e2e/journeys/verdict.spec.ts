/** The answer: for every state the amount, the reason itself, and what to do by when; and what decides at each depth. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { followPayload, payloadOf, scenario } from '../support/scenario-link';

const verdict = (page: Page): Locator => page.getByRole('status', { name: 'Result' });
const answer = (page: Page): Locator => page.getByRole('region', { name: 'Result', exact: true });

type Depth = 'car' | 'battery';

async function open(page: Page, json?: object, depth: Depth = 'car'): Promise<void> {
  // Another fragment alone would not open the page anew.
  await page.goto('about:blank');
  const link = json === undefined ? '' : `?s=${payloadOf(json)}`;
  await page.goto(`./#/${depth === 'battery' ? 'battery' : ''}${link}`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
}

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
const LISTED = { ...IONIQ, certifiedUsd: '7500' };
/** A car of which the list says nothing. */
const { car: _car, ...UNLISTED } = IONIQ;
const income = (magiUsd: string) => ({
  thisYear: { filingStatus: 'joint', magiUsd },
  lastYear: { filingStatus: 'joint', magiUsd },
});

interface State {
  readonly name: string;
  readonly json: object;
  readonly status: string;
  /** '' where there is none. */
  readonly amount: string;
  readonly says: readonly string[];
  /** What to do, in the panel; none where nothing is to be done. */
  readonly act?: string;
}

const STATES: readonly State[] = [
  {
    name: 'certified and all met',
    json: { vehicle: LISTED, buyer: income('240000') },
    status: 'eligible',
    amount: '7500',
    says: ['$7,500', 'The maker certified this car for $7,500, and your income was within the limit.'],
    act: 'Never claimed it? File Form 1040-X with Form 8936 by April 17, 2029.',
  },
  {
    name: 'from the car list',
    json: { vehicle: LISTED, buyer: income('240000'), assumed: ['/vehicle/certifiedUsd'] },
    status: 'eligible',
    amount: '7500',
    says: ['From the car list', 'This car was listed at $7,500 on the day you picked it up'],
    act: 'Never claimed it?',
  },
  {
    name: 'certified, income open',
    json: { vehicle: LISTED },
    status: 'unknown',
    amount: '',
    says: ['Up to $7,500', 'It still hangs on your income'],
    act: 'Never claimed it?',
  },
  {
    name: 'nothing known of the sourcing',
    json: { vehicle: UNLISTED, buyer: income('240000') },
    status: 'unknown',
    amount: '',
    says: ['$0, $3,750, or $7,500', 'The seller’s report tells which'],
    act: 'Never claimed it?',
  },
  {
    name: 'refused for income',
    json: { vehicle: LISTED, buyer: income('410000') },
    status: 'ineligible',
    amount: '0',
    says: ['$0', 'No credit: your income was over $300,000 in both years.'],
  },
  {
    name: 'given to the dealer, with income over the limit',
    json: { vehicle: LISTED, buyer: { ...income('410000'), transferToDealer: true } },
    status: 'ineligible',
    amount: '0',
    says: ['No credit: your income was over $300,000 in both years.'],
    act: 'The whole amount that the dealer received, $7,500, is paid back',
  },
  {
    name: 'more than the tax',
    json: { vehicle: LISTED, buyer: { ...income('240000'), taxBeforeCreditUsd: '2000' } },
    status: 'eligible',
    amount: '7500',
    says: ['$7,500', '$2,000 of $7,500 can be used: your tax is $2,000'],
    act: 'Never claimed it?',
  },
  {
    name: 'used',
    json: { vehicle: { originalUse: false } },
    status: 'ineligible',
    amount: '0',
    says: ['this one is for new cars, and yours was used', 'up to $4,000'],
  },
  {
    name: 'leased',
    json: { vehicle: { ...LISTED, leased: true } },
    status: 'ineligible',
    amount: '0',
    says: ['you lease the car', 'Ask whether it was passed on in your lease.'],
  },
  {
    name: '2022',
    json: { vehicle: { acquired: '2022-10-01', placedInService: '2022-11-01' } },
    status: 'not-computed',
    amount: '',
    says: ['Not computed', 'Picked up before 2023'],
    act: 'For most, the time to claim a credit for 2022 ended on April 20, 2026.',
  },
  {
    name: '2027',
    json: { vehicle: { acquired: '2025-09-01', placedInService: '2027-02-01' } },
    status: 'undetermined',
    amount: '',
    says: ['Undetermined', 'the law names no percentage'],
    act: 'on your 2027 return, due April 18, 2028.',
  },
  {
    name: 'after the end',
    json: { vehicle: { acquired: '2025-10-05', placedInService: '2025-10-08' } },
    status: 'ineligible',
    amount: '0',
    says: [
      'it ended for cars acquired after September 30, 2025',
      'If you signed a binding contract and paid something by then',
    ],
  },
  {
    name: 'by capacity',
    json: {
      vehicle: {
        ...IONIQ,
        acquired: '2023-03-01',
        placedInService: '2023-04-10',
        gvwrLb: '5800',
        batteryKwh: '8.8',
      },
      buyer: income('1'),
    },
    status: 'eligible',
    amount: '4502',
    says: [
      '$4,502',
      'the amount goes by the battery’s capacity: 8.8 kWh',
      'If the maker certified another amount, that one counts.',
    ],
    act: 'by April 15, 2027.',
  },
];

test('each state has its amount, its reason and what to do by when @phone', async ({ page }) => {
  // Of what is to be done, the day decides.
  await page.clock.setFixedTime(new Date('2026-11-28T12:00:00Z'));
  await open(page);
  // One link after the other: nothing was typed, so that each replaces what stands there.
  for (const { name, json, status, amount, says, act } of STATES)
    await test.step(name, async () => {
      await followPayload(page, payloadOf(scenario(json)));
      await expect(verdict(page), name).toHaveAttribute('data-credit-status', status);
      await expect(verdict(page), name).toHaveAttribute('data-amount-usd', amount);
      for (const words of says) await expect(verdict(page), name).toContainText(words);
      const callOut = answer(page).getByText(act ?? /Never claimed it|Claim it with/);
      await expect(callOut, name).toHaveCount(act === undefined ? 0 : 1);
    });
});

test('before anything is said there is no amount and nothing to do, and what is drawn is said to be an example @phone', async ({
  page,
}) => {
  await open(page);
  await expect(verdict(page)).toContainText('Tell us which car, and when you got it.');
  await expect(verdict(page)).not.toContainText('$');
  await expect(
    answer(page).getByRole('heading', { name: 'How much of the minerals’ value counts' }),
  ).toHaveCount(0);
  await expect(answer(page).getByText(/Never claimed it/)).toHaveCount(0);
  const example = page.getByRole('region', { name: 'An example battery, not your car’s' });
  await expect(example).toContainText('Not your car: 75 kWh of NMC 811');
  await expect(example.locator('[data-chart=map]')).toBeVisible();
  // The form is as blank as before.
  await expect(page.locator('[data-field=placedInService]')).toHaveValue('');
  await expect(verdict(page)).toHaveAttribute('data-share-max', '');
});

const typical = {
  ...countingIn2025('10', '90'),
  assumed: ['/minerals', '/components'],
};

test('what is typical explains and does not decide for a car; for a battery it decides, and says so', async ({
  page,
}) => {
  await open(page, typical);
  await expect(verdict(page)).toHaveAttribute('data-mineral-status', 'unknown');
  await expect(verdict(page)).toHaveAttribute('data-share-possible', '');
  await expect(verdict(page)).toContainText('$0, $3,750, or $7,500');
  await expect(answer(page).getByText('A typical battery, not your car’s')).toBeVisible();
  await open(page, typical, 'battery');
  await expect(verdict(page)).toHaveAttribute('data-mineral-status', 'failed');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
  await expect(verdict(page)).toContainText('Typical sourcing');
});

test('the certificate decides for a car and stands beside a battery', async ({ page }) => {
  const json = { ...countingIn2025('60', '40') };
  const vehicle = { ...IONIQ, gvwrLb: '5800', certifiedUsd: '3750' };
  await open(page, { ...json, vehicle });
  await expect(verdict(page)).toHaveAttribute('data-credit-basis', 'certified');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
  await open(page, { ...json, vehicle }, 'battery');
  await expect(verdict(page)).toHaveAttribute('data-credit-basis', 'computed');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '7500');
  await expect(verdict(page)).toContainText('The maker certified $3,750 for this car');
});

test('60 % of 60 % is met; 59.9999 % is not, and is not shown as 60', async ({ page }) => {
  await open(page, countingIn2025('60', '40'), 'battery');
  await expect(verdict(page)).toHaveAttribute('data-mineral-status', 'met');
  await expect(verdict(page)).toHaveAttribute('data-share-min', '60');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '7500');
  await open(page, countingIn2025('59.9999', '40.0001'), 'battery');
  await expect(verdict(page)).toHaveAttribute('data-mineral-status', 'failed');
  await expect(verdict(page)).toHaveAttribute('data-share-min', '59.9999');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
  await expect(verdict(page)).toContainText('59.9999%');
});

test('what is not known is told apart from what does not count', async ({ page }) => {
  const json = countingIn2025('30', '20');
  const entries = [
    { kind: 'chain', id: 'cobalt', mineral: 'cobalt', valueUsd: '50', foreignEntityOfConcern: 'none' },
  ];
  const minerals = 'minerals' in json && typeof json.minerals === 'object' ? json.minerals : {};
  const known = Reflect.get(minerals ?? {}, 'entries');
  await open(
    page,
    { ...json, minerals: { entries: [...(Array.isArray(known) ? known : []), ...entries] } },
    'battery',
  );
  await expect(verdict(page)).toHaveAttribute('data-mineral-status', 'unknown');
  await expect(verdict(page)).toHaveAttribute('data-share-max', '30');
  await expect(verdict(page)).toHaveAttribute('data-share-possible', '80');
  const legend = answer(page).locator('figure').getByRole('listitem');
  await expect(legend).toHaveText(['Counts30%', 'Not known50%', 'Does not count20%']);
});

test('a what-if is marked beside the amount', async ({ page }) => {
  const partners = { added: [{ country: 'ID', minerals: 'all' }] };
  await open(page, { ...countingIn2025('10', '90'), partners }, 'battery');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '7500');
  await expect(verdict(page)).toContainText('What-if');
});
