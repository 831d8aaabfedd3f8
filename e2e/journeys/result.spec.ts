/** The answer's panel, sheet, chart and table: the same figures, reachable and readable by all. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { evaluate, parseRulebook, parseScenario } from '../../src/law';
import { barriersOf } from '../support/axe';
import { EXAMPLE, openPayload, payloadOf, scenario } from '../support/scenario-link';
import { seeChart } from '../support/see-chart';

const file = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/data/${name}.json`, import.meta.url), 'utf8'));

/** What the law itself makes of a scenario. */
function evaluated(json: object) {
  const rulebook = parseRulebook({
    partners: file('partners'),
    parameters: file('parameters'),
    minerals: file('minerals'),
  });
  const read = parseScenario(json);
  if (!rulebook.ok || !read.ok) throw new Error('The test’s scenario or the rulebook is wrong');
  return evaluate(read.value, rulebook.value);
}

const usd = (amount: number): string => `$${Math.round(amount).toLocaleString('en-US')}`;

/** Opens the result on a phone, where it is a bar. */
async function openResult(page: Page): Promise<void> {
  const toggle = page.getByRole('button', { name: 'Reasons', exact: true });
  if (await toggle.isVisible()) await toggle.click();
}

const verdict = (page: Page) => page.getByRole('status', { name: 'Result' });
const sheet = (page: Page) => page.getByRole('region', { name: 'Result', exact: true });

test('the chart’s table says what the evaluation says @phone', async ({ page }) => {
  await openPayload(page, payloadOf(EXAMPLE));
  await page.getByRole('tab', { name: 'By mineral', exact: true }).click();
  await page.getByText('Show as a table').click();
  const { minerals } = evaluated(EXAMPLE);
  const total = Number(minerals.totalValueUsd);
  const { min = 0, max = 0 } = minerals.share ?? {};
  const cells = await page
    .getByRole('row', { name: /^Total/ })
    .getByRole('cell')
    .allTextContents();
  expect(cells).toEqual(
    [total, (total * min) / 100, (total * (max - min)) / 100, 0, (total * (100 - max)) / 100].map(usd),
  );
  await expect(page.getByRole('row', { name: /^Lithium/ })).toContainText('$600');
  await expect(
    page.getByText('Nickel is the largest value that does not count: $240 of $1,000'),
  ).toBeVisible();
});

test('the keyboard walks the chart’s bars', async ({ page }) => {
  await openPayload(page, payloadOf(EXAMPLE));
  await seeChart(page);
  const bars = page.getByRole('figure', { name: 'Value by mineral' }).getByRole('img');
  await expect(bars).toHaveCount(3);
  await bars.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(bars.nth(1)).toBeFocused();
  await expect(bars.nth(1)).toHaveAccessibleName('Lithium: $420 counts and $180 depends on pairing.');
  await page.keyboard.press('End');
  await expect(bars.nth(2)).toBeFocused();
});

test('what is still to answer leads to its question @phone', async ({ page }) => {
  const json = scenario({ vehicle: { placedInService: '2024-06-01', certifiedUsd: '7500' } });
  await openPayload(page, payloadOf(json));
  await openResult(page);
  await sheet(page).getByRole('link', { name: 'Price (MSRP)' }).click();
  const price = page.locator('[data-field="msrpUsd"]');
  await expect(price).toBeFocused();
  await expect(price).toBeInViewport();
});

test('Japan: two bars, why, and what it would change, under one anchor', async ({ page }) => {
  await openPayload(page, payloadOf(EXAMPLE));
  const japan = page.locator('#japan');
  await expect(japan.getByText('With the agreement')).toBeVisible();
  await expect(japan.getByText('Without it')).toBeVisible();
  await expect(japan).toContainText('Japan has no free-trade agreement with the United States');
  await expect(japan).toContainText('The credit would be $3,750 instead of $7,500.');
});

test('all that does not decide is in one fold', async ({ page }) => {
  const vehicle = { placedInService: '2024-06-01', certifiedUsd: '7500' };
  await openPayload(
    page,
    payloadOf({ ...EXAMPLE, vehicle: { ...Object(Reflect.get(EXAMPLE, 'vehicle')), ...vehicle } }),
  );
  await expect(page.locator('[data-status]')).toHaveCount(0);
  await page.getByText('12 requirements: all met · show them').click();
  await expect(page.locator('[data-status]')).toHaveCount(12);
});

test.describe('the sheet of a phone', () => {
  test('opens with its head in the scroll, at the top; Back, Escape and Close shut it @phone-only', async ({
    page,
  }) => {
    await page.goto('./');
    await openPayload(page, payloadOf(EXAMPLE));
    const address = page.url();
    const toggle = page.getByRole('button', { name: 'Reasons', exact: true });
    await toggle.click();
    await expect(page.locator('[data-open=true]')).toBeAttached();
    // What it holds comes in parts: it is scrolled until it is long enough.
    await expect(async () => {
      await sheet(page).evaluate((panel) => panel.scrollTo({ top: 2_000 }));
      await expect(verdict(page)).not.toBeInViewport({ timeout: 500 });
    }).toPass();
    await expect(page.getByRole('button', { name: 'Close', exact: true })).toBeInViewport();
    await page.goBack();
    await expect(page.locator('[data-open=true]')).toHaveCount(0);
    expect(page.url()).toBe(address);
    await toggle.click();
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-open=true]')).toHaveCount(0);
    await toggle.click();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(toggle).toBeVisible();
    expect(page.url()).toBe(address);
  });

  test('it has the picture above the reasons, and the page beneath lies as it lay @phone-only', async ({
    page,
  }) => {
    await openPayload(page, payloadOf(EXAMPLE));
    const own = sheet(page).getByRole('tab');
    await expect(page.locator('[data-chart=map] svg').first()).toBeAttached();
    await expect(own).toHaveCount(0);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const lies = () =>
      page.evaluate(() => [window.scrollY, document.documentElement.scrollHeight].map(Math.round));
    const before = await lies();
    await page.getByRole('button', { name: 'Reasons', exact: true }).click();
    await expect(own.first()).toBeVisible();
    const picture = await own.first().boundingBox();
    const reasons = await sheet(page).getByRole('heading', { name: 'What decides' }).boundingBox();
    expect(picture?.y).toBeLessThan(reasons?.y ?? 0);
    expect(await lies()).toEqual(before);
    await page.goBack();
    await expect(own).toHaveCount(0);
    await expect(page.getByRole('tab').first()).toBeAttached();
    expect(await lies()).toEqual(before);
  });

  test('a jump out of it stays at its question and leaves no step behind @phone-only', async ({ page }) => {
    await page.goto('./#/law');
    const json = scenario({ vehicle: { placedInService: '2024-06-01', certifiedUsd: '7500' } });
    await openPayload(page, payloadOf(json));
    await page.getByRole('button', { name: 'Reasons', exact: true }).click();
    await sheet(page).getByRole('link', { name: 'Price (MSRP)' }).click();
    await expect(page.locator('[data-open=true]')).toHaveCount(0);
    const asked = page.locator('[data-field=msrpUsd]');
    await expect(asked).toBeFocused();
    await expect(asked).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(/#\/law$/);
  });

  test('the bar shows the whole sentence @phone-only', async ({ page }) => {
    await openPayload(page, payloadOf(EXAMPLE));
    const cut = await verdict(page).evaluate((status) =>
      [...status.querySelectorAll('p')].some(
        (line) => line.scrollWidth > line.clientWidth + 1 || line.scrollHeight > line.clientHeight + 1,
      ),
    );
    expect(cut).toBe(false);
    await expect(verdict(page)).toBeInViewport({ ratio: 1 });
  });

  test('at text twice as large the bar takes a third of the screen, or is not pinned @phone-only', async ({
    page,
  }) => {
    await openPayload(page, payloadOf(EXAMPLE));
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await expect
      .poll(() =>
        sheet(page).evaluate((panel) => {
          const isPinned = getComputedStyle(panel).position === 'fixed';
          return !isPinned || panel.getBoundingClientRect().height <= window.innerHeight * 0.36;
        }),
      )
      .toBe(true);
    await page.getByRole('button', { name: 'Reasons', exact: true }).click();
    const last = sheet(page).getByText(/it is not tax advice/);
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Close', exact: true })).toBeInViewport();
  });
});

// Where the result is a bar that opens, which holds more.
for (const [state, json, where] of [
  ['met', EXAMPLE, '@phone-only'],
  ['blank', scenario({}), '@phone-only'],
  [
    'undetermined',
    scenario({ vehicle: { acquired: '2025-09-01', placedInService: '2027-01-02' } }),
    '@phone-only @long',
  ],
] as const) {
  test(`the page passes axe: ${state} ${where}`, async ({ page }) => {
    await openPayload(page, payloadOf(json));
    await openResult(page);
    expect(await barriersOf(page)).toEqual([]);
  });
}

test('there is one status; it waits for a pause, and what moves at each key does not speak', async ({
  page,
}) => {
  await openPayload(page, payloadOf(EXAMPLE));
  const status = sheet(page).getByRole('status');
  await expect(status).toHaveCount(1);
  await expect(status).toHaveAttribute('aria-busy', 'false');
  const spoken = () =>
    status.evaluate((element) => {
      const copy = element.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      for (const quiet of copy.querySelectorAll('[aria-live=off]')) quiet.remove();
      return copy.textContent;
    });
  expect(await spoken()).not.toMatch(/%/);
  await page.locator('[data-field=msrpUsd]').fill('99000');
  await expect(status).toHaveAttribute('data-amount-usd', '0');
  await expect(status).toHaveAttribute('aria-busy', 'false');
  expect(await spoken()).toContain('No credit: the sticker price of $99,000');
});
