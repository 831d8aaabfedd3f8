/** The copy on the device is of the language that is read; another one is fetched when it is chosen. */
import type { Page } from '@playwright/test';
import { wordsOf } from '../support/words';
import { expect, ready, test } from './fixtures';

const choice = (page: Page, code: string) => page.locator(`header a[hreflang=${code}]`);
const lang = (page: Page) =>
  page.locator('html').evaluate((html) => (html.getAttribute('lang') ?? '').slice(0, 2));

/** The languages whose page is on the device. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all
      .flat()
      .flatMap(({ url }) => /path\/(?:(\w+)\/)?index\.html$/.exec(url)?.slice(1) ?? [])
      .map((folder) => folder ?? 'en')
      .sort();
  });

async function choose(page: Page, code: string): Promise<void> {
  await choice(page, code).click();
  await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${code}`));
  await ready(page);
}

test('a first visit in Spanish keeps Spanish alone, and opens without a network from any address', async ({
  page,
  host,
}) => {
  const say = wordsOf('es');
  await page.goto(`${host.address}es/#/battery`);
  await ready(page);
  await expect(page.getByText(say('offline_ready_heading'))).toBeVisible();
  expect(await kept(page)).toEqual(['es']);
  await host.stop();
  for (const address of ['es/', '', 'ja/#/partners', '?utm_source=mail']) {
    await page.goto(host.address + address);
    await ready(page);
    expect(await lang(page)).toBe('es');
    expect(page.url()).not.toContain('kept');
  }
  await page.goto(`${host.address}ja/#/partners`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('partners_heading'));
  expect(page.url()).toBe(`${host.address}es/#/partners`);
});

test('another language is fetched when it is chosen, and said when it cannot be', async ({ page, host }) => {
  await page.goto(host.address);
  await ready(page);
  await expect(page.getByText('Ready offline')).toBeVisible();
  expect(await kept(page)).toEqual(['en']);
  await choose(page, 'es');
  await expect.poll(() => kept(page)).toEqual(['en', 'es']);
  await host.stop();
  await page.reload();
  await ready(page);
  expect(await lang(page)).toBe('es');
  await choice(page, 'ja').click();
  await expect(page.locator('[aria-live]').filter({ hasText: 'japonés' })).toBeVisible();
  expect(await lang(page)).toBe('es');
  await choose(page, 'en');
});

test('a choice whose page is not on the device shows the one that is, and says why', {
  tag: '@long',
}, async ({ page, host }) => {
  await page.goto(host.address);
  await ready(page);
  await expect(page.getByText('Ready offline')).toBeVisible();
  await page.evaluate(() => localStorage.setItem('battery-origin/language', 'ja'));
  await host.stop();
  await page.goto('about:blank');
  await page.goto(`${host.address}#/law`);
  await ready(page);
  expect(await lang(page)).toBe('en');
  await expect(page.getByText('Not to be had in Japanese now')).toBeVisible();
  expect(page.url()).toBe(`${host.address}#/law`);
});
