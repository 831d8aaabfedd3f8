/** An address that keeps to an edition: the answer of then, and what the newest rules would change. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { EXAMPLE, payloadOf } from '../support/scenario-link';
import { mishapsOf, verdict } from '../support/the-page';

const file = (name: string): object => JSON.parse(readFileSync(`public/data/${name}`, 'utf8'));

/** An edition before Japan's agreement was listed, as a host keeps it. */
async function keepFormer(page: Page): Promise<void> {
  const of = { edition: '2025-06', asOf: '2025-06-01', reviewBy: '2030-01-01' };
  const partners = { ...file('partners.json'), ...of };
  const listed: readonly { country: string }[] = Reflect.get(partners, 'partners');
  const former = { ...partners, partners: listed.filter(({ country }) => country !== 'JP') };
  const bodies: Readonly<Record<string, object>> = {
    'partners.json': former,
    'parameters.json': { ...file('parameters.json'), ...of },
    'minerals.json': { ...file('minerals.json'), ...of },
    'index.json': { editions: [{ edition: '2026-11', asOf: '2026-11-22' }, of] },
  };
  await page.route(/\/data\/editions\/(?:2025-06\/)?([a-z]+\.json)$/, (route) => {
    const name = route.request().url().split('/').at(-1) ?? '';
    return route.fulfill({ json: bodies[name] });
  });
}

const open = async (page: Page, edition: string): Promise<void> => {
  await page.goto(`./?edition=${edition}#/battery?s=${payloadOf(EXAMPLE)}`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
};

test('an old edition’s link shows the old answer and the difference @phone-only', async ({ page }) => {
  const mishaps = mishapsOf(page);
  await keepFormer(page);
  await open(page, '2025-06');
  await expect(page.getByText('Answered by the rules of edition 2025-06, as of June 1, 2025')).toBeVisible();
  await expect(verdict(page)).toHaveAttribute('data-share-min', '38');
  const changes = page.locator('[data-edition-changes] li');
  await expect(changes.filter({ hasText: 'Share that counts: 50% to 76% instead of' })).toBeVisible();
  await expect(changes.filter({ hasText: 'Credit: $7,500 instead of' })).toBeVisible();
  await page.getByRole('link', { name: 'Answer by the newest rules' }).click();
  await expect(verdict(page)).toHaveAttribute('data-share-min', '50');
  await expect(page).toHaveURL(/\/#\/battery/);
  expect(mishaps).toEqual([]);
});

test('an edition that is not kept is said, with those that are', async ({ page }) => {
  await open(page, '2019-01');
  await expect(page.getByRole('alert')).toContainText('Edition 2019-01 is not to be had');
  await expect(page.getByRole('alert')).toContainText('Kept here: 2026-11.');
  await expect(verdict(page)).toHaveAttribute('data-share-min', '50');
});

test('the newest edition’s own link says that it stays, and the link made there is pinned', async ({
  page,
}) => {
  await open(page, '2026-11');
  await expect(page.getByText('This address stays with the rules of edition 2026-11.')).toBeVisible();
  const pin = page.getByLabel('Keep to the rules of edition 2026-11');
  await expect(pin).toBeChecked();
  await page.getByRole('button', { name: 'Copy a link to this scenario' }).click();
  await expect(page.getByLabel('Link', { exact: true })).toHaveValue(/\?edition=2026-11#\/battery\?s=1\./);
  await pin.uncheck();
  await page.getByRole('button', { name: 'Copy a link to this scenario' }).click();
  await expect(page.getByLabel('Link', { exact: true })).not.toHaveValue(/edition/);
});

test('a frame keeps to an edition', async ({ page }) => {
  await keepFormer(page);
  await page.goto(`./embed.html?edition=2025-06#s=${payloadOf(EXAMPLE)}`);
  await expect(verdict(page)).toHaveAttribute('data-share-min', '38');
  await expect(page.getByText('Answered by the rules of edition 2025-06')).toBeVisible();
});
