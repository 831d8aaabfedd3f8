/** Every car on the list on the first and the last day of each of its listings, named to the frame by its id. */
import { readFileSync } from 'node:fs';
import { expect, showField, test } from '../support/dealer-site';

interface Listing {
  readonly from?: string;
  readonly until: string;
  readonly creditUsd?: string;
  readonly confidence: string;
}
interface Car {
  readonly id: string;
  readonly listings: readonly Listing[];
}

const file = new URL('../../public/data/vehicles.json', import.meta.url);
const { vehicles }: { readonly vehicles: readonly Car[] } = JSON.parse(readFileSync(file, 'utf8'));

/** A listing without an amount, or with one that a weak source alone knows, leaves the amount to the seller's report. */
const CASES = vehicles.flatMap(({ id, listings }) =>
  listings
    .filter(({ creditUsd, confidence }) => creditUsd !== undefined && confidence !== 'low')
    .flatMap(({ from, until, creditUsd = '' }) =>
      [...new Set([from ?? until, until])].map((day) => ({ id, day, creditUsd })),
    ),
);

/** What the lists say is tested car by car in `certified-for.test.ts`; here, that the frame's headline says it. */
const SOME = CASES.filter((_case, at) => at % 8 === 0);

for (const [which, cases, tag] of [
  ['of every eighth', SOME, []],
  ['of every car', CASES, ['@long']],
] as const)
  test(`the headline is the listing, ${which}`, { tag: [...tag] }, async ({ page, dealer, loader }) => {
    test.setTimeout(300_000);
    expect(new Set(CASES.map(({ id }) => id)).size).toBeGreaterThan(35);
    const body = '<battery-origin></battery-origin>';
    await page.goto(dealer.serve({ head: `<script src="${loader}"></script>`, body }));
    const status = page.frameLocator('battery-origin iframe').getByRole('status', { name: 'Result' });
    await expect(status).toBeVisible();
    for (const { id, day, creditUsd } of cases) {
      await page.locator('battery-origin').evaluate(
        (element, given) => {
          element.setAttribute('car', given.id);
          element.setAttribute('placed-in-service', given.day);
        },
        { id, day },
      );
      const amount = `$${Number(creditUsd).toLocaleString('en-US')}`;
      const open = await page
        .waitForFunction(
          (wanted) => {
            const result = Reflect.get(document.querySelector('battery-origin') ?? {}, 'result');
            const isListed = result?.basis === 'certified' && result.possibleUsd.at(-1) === wanted;
            return isListed ? { cause: result.cause, status: result.status } : null;
          },
          Number(creditUsd),
          { timeout: 5_000 },
        )
        .catch(() => {
          throw new Error(`${id} on ${day} is not shown as listed at ${amount}`);
        });
      expect(await open.jsonValue()).toEqual({ cause: 'prefill', status: 'unknown' });
      await expect(status, `${id} on ${day}`).toContainText(`Up to ${amount}`);
      await expect(status).toHaveAttribute('data-credit-basis', 'certified');
    }
  });

test('with all else known it is the amount itself', async ({ page }) => {
  await page.goto(
    '/embed.html?car=hyundai-ioniq-5&placed-in-service=2025-04-15&msrp=50000&final-assembly=US',
  );
  const status = page.getByRole('status', { name: 'Result' });
  await expect(status).toContainText('Up to $7,500');
  await showField(page, 'buyer.thisYear.magiUsd');
  await page.locator('[name="buyer.thisYear.filingStatus"]').selectOption('joint');
  await page.locator('[name="buyer.thisYear.magiUsd"]').fill('120000');
  await expect(status).toHaveAttribute('data-credit-status', 'eligible');
  await expect(status).toContainText('$7,500');
  await expect(status).not.toContainText('Up to');
});

test('another day typed in the frame has what the list says of it', async ({ page }) => {
  await page.goto('/embed.html?car=hyundai-ioniq-5&placed-in-service=2025-04-15');
  const status = page.getByRole('status', { name: 'Result' });
  await expect(status).toHaveAttribute('data-credit-basis', 'certified');
  await showField(page, 'vehicle.placedInService');
  await page.locator('[name="vehicle.placedInService"]').fill('2024-06-01');
  await expect(status).toHaveAttribute('data-credit-basis', 'computed');
  await expect(page.getByText(/do not cover this car on this day/)).toBeVisible();
});

test('the host’s certificate wins over the list, and an edition that is not shipped is refused', async ({
  page,
  dealer,
  loader,
}) => {
  const body =
    '<battery-origin car="hyundai-ioniq-5" placed-in-service="2025-04-15" certified="3750" edition="2023-04" view="tiny"></battery-origin>';
  await page.goto(dealer.serve({ head: `<script src="${loader}"></script>`, body }));
  const result = () => page.locator('battery-origin').evaluate((each) => Reflect.get(each, 'result'));
  await expect.poll(async () => (await result())?.possibleUsd).toEqual([0, 3750]);
  expect(await result()).toMatchObject({ basis: 'certified', assumed: false, cause: 'prefill' });
  const errors = await page.evaluate<{ name: string; detail: unknown }[]>('heard');
  expect(errors.filter(({ name }) => name === 'error').map(({ detail }) => detail)).toEqual([
    { version: 1, code: 'BAD_ATTRIBUTE', attribute: 'view' },
    { version: 1, code: 'BAD_ATTRIBUTE', attribute: 'edition' },
  ]);
});
