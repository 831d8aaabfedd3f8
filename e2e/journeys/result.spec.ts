/** The result, its chart and its table: the same figures, reachable and readable by all. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { evaluate, parseRulebook, parseScenario } from '../../src/law';
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

test('the chart’s table says what the evaluation says @phone', async ({ page }) => {
  await openPayload(page, payloadOf(EXAMPLE));
  await openResult(page);
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
  await openPayload(page, payloadOf(scenario({ vehicle: { placedInService: '2024-06-01' } })));
  await openResult(page);
  await page.getByRole('link', { name: 'Price (MSRP)' }).click();
  await expect(page.getByLabel('Manufacturer’s suggested retail price (MSRP)')).toBeFocused();
  await expect(page.getByLabel('Manufacturer’s suggested retail price (MSRP)')).toBeInViewport();
});

test('Japan’s effect and a hypothetical are said', async ({ page }) => {
  await openPayload(page, payloadOf(EXAMPLE));
  await expect(
    page.getByText(/^Without the Japan agreement, 38% to 38%|^Without the Japan agreement, 38%/),
  ).toBeVisible();
  await expect(page.getByText('The credit would be $3,750 instead of $7,500.')).toBeVisible();
  await openPayload(page, payloadOf({ ...EXAMPLE, partners: { suspended: ['JP'] } }));
});

for (const [state, json] of [
  ['met', EXAMPLE],
  ['blank', scenario({})],
  ['undetermined', scenario({ vehicle: { acquired: '2025-09-01', placedInService: '2027-01-02' } })],
] as const) {
  test(`the page passes axe: ${state} @phone`, async ({ page }) => {
    test.slow();
    await openPayload(page, payloadOf(json));
    await openResult(page);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

test('there is one status, and it speaks only when the verdict changes', async ({ page }) => {
  await openPayload(page, payloadOf(EXAMPLE));
  const status = page.locator('[role=status]');
  await expect(status).toHaveCount(1);
  const spoken = () =>
    status.evaluate((element) => {
      const copy = element.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      for (const quiet of copy.querySelectorAll('[aria-live=off]')) quiet.remove();
      return copy.textContent;
    });
  const before = await spoken();
  expect(before).not.toMatch(/%/);
  await page.locator('[data-field=valueUsd]').first().locator('visible=true').fill('601');
  await expect(status).not.toHaveAttribute('data-share-max', '76');
  expect(await spoken()).toBe(before);
});
