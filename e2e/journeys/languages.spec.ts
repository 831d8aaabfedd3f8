/** One address a language: which one is shown, and that going from one to another loses nothing. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { barriersOf } from '../support/axe';
import { EXAMPLE, payloadOf } from '../support/scenario-link';
import { LANGUAGES, OTHERS, pageIn, wordsOf } from '../support/words';

const ready = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
const inLanguage = (page: Page, code: string) =>
  expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${code}\\b`));
const choice = (page: Page, code: string): Locator => page.locator(`header a[hreflang=${code}]`);
const field = (page: Page, name: string): Locator => page.locator(`[data-field="${name}"]`).first();
/** Where the page is, without its origin. */
const at = (page: Page): string => page.url().replace(/^https?:\/\/[^/]+/, '');

async function open(page: Page, address: string, shown: string): Promise<void> {
  // A page that sends on is left before it has loaded.
  await page.goto(address, { waitUntil: 'commit' }).catch(() => undefined);
  await ready(page);
  await inLanguage(page, shown);
}

test('the three languages are built', () => {
  expect(LANGUAGES).toEqual(['en', 'es', 'ja']);
});

for (const code of LANGUAGES)
  test(`${code} names itself, its alternates and its manifest`, async ({ page, request }) => {
    await page.goto(pageIn(code));
    await ready(page);
    const say = wordsOf(code);
    expect(await page.locator('html').getAttribute('lang')).toBe(say('locale_tag'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('page_car_heading'));
    const root = new URL('./', page.url()).href.replace(/\/(es|ja)\/$/, '/');
    const alternates = await page
      .locator('link[rel=alternate]')
      .evaluateAll((links) =>
        links.map((link) => (link instanceof HTMLLinkElement ? [link.hreflang, link.href] : [])),
      );
    expect(alternates).toEqual([
      ...LANGUAGES.map((each) => [each, new URL(pageIn(each), root).href]),
      ['x-default', root],
    ]);
    const canonical = page.locator('link[rel=canonical]');
    expect(await canonical.evaluate((link) => (link instanceof HTMLLinkElement ? link.href : ''))).toBe(
      new URL(pageIn(code), root).href,
    );
    const locale = page.locator('meta[property="og:locale"]');
    await expect(locale).toHaveAttribute('content', { en: 'en_US', es: 'es_US', ja: 'ja_JP' }[code] ?? '');
    const manifest = await (await request.get(new URL('manifest.webmanifest', page.url()).href)).json();
    expect(manifest).toMatchObject({ lang: say('locale_tag'), description: say('install_description') });
    const start = new URL(manifest.start_url, page.url()).href;
    expect(start).toBe(new URL(pageIn(code), root).href);
    expect(start.startsWith(new URL(manifest.scope, page.url()).href)).toBe(true);
    for (const { src } of [...manifest.icons, ...manifest.screenshots])
      expect((await request.get(new URL(src, page.url()).href)).ok()).toBe(true);
  });

for (const [locale, shown] of [
  ['es-MX', 'es'],
  ['ja', 'ja'],
  ['en-GB', 'en'],
  ['fr-FR', 'en'],
] as const)
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale });

    const tag = locale === 'es-MX' || locale === 'fr-FR' ? [] : ['@long'];
    test(`is shown ${shown}, the link kept, without a flash of another`, { tag }, async ({ page }) => {
      const link = `#/battery?s=${payloadOf(EXAMPLE)}`;
      const headings: string[] = [];
      await page.exposeFunction('noteHeading', (text: string) => headings.push(text));
      await page.addInitScript(() => {
        const note: unknown = Reflect.get(globalThis, 'noteHeading');
        new MutationObserver(() => {
          const text = document.querySelector('h1')?.textContent;
          if (text && typeof note === 'function') note(text);
        }).observe(document, { childList: true, subtree: true, characterData: true });
      });
      await open(page, `./${link}`, shown);
      expect(at(page)).toContain('#/battery');
      // The value that the link gives is in the form.
      await expect(page.getByRole('textbox').filter({ visible: true }).first()).toBeVisible();
      await expect(page.locator('[role=status][data-share-min]').first()).toBeAttached();
      const said = LANGUAGES.filter((each) => each !== shown).map((each) =>
        wordsOf(each)('page_battery_heading'),
      );
      expect(headings.filter((heading) => said.includes(heading))).toEqual([]);
    });
  });

test.describe('a browser in Spanish', () => {
  test.use({ locale: 'es-US' });

  test('what was chosen wins over the browser, and over the address', async ({ page }) => {
    await open(page, './', 'es');
    await choice(page, 'en').click();
    await inLanguage(page, 'en');
    await ready(page);
    await open(page, './', 'en');
    await open(page, './ja/#/partners', 'en');
    expect(at(page)).toBe('/#/partners');
  });

  test('where the device keeps nothing the choice holds in this tab', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
    });
    await open(page, './', 'es');
    await choice(page, 'en').click();
    await inLanguage(page, 'en');
    await ready(page);
    await page.reload();
    await ready(page);
    await inLanguage(page, 'en');
  });
});

test('going round the languages loses nothing that was typed, income included @phone-only', async ({
  page,
}) => {
  await page.goto('./#/battery');
  await ready(page);
  await page.getByLabel('Value of nickel').fill('4321');
  await page.goto('./#/');
  await field(page, 'placedInService').fill('6/1/2024');
  await field(page, 'magiUsd').fill('123456');
  for (const code of [...OTHERS, 'en']) {
    const menu = page.locator('header button[aria-controls]');
    if (await menu.isVisible()) await menu.click();
    await choice(page, code).click();
    await inLanguage(page, code);
    await ready(page);
    await expect(choice(page, code)).toHaveAttribute('aria-current', 'true');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf(code)('page_car_heading'));
    await expect(field(page, 'magiUsd')).toHaveValue(/123[,.]?456/);
    expect(at(page)).toBe(`/${code === 'en' ? '' : `${code}/`}#/`);
  }
  await expect(field(page, 'placedInService')).toHaveValue('June 1, 2024');
  await page.goto('./#/battery');
  await expect(page.getByLabel('Value of nickel')).toHaveValue('4321');
});

test('a press that opens another tab leaves the page, and opens it in that language', async ({
  page,
  context,
}) => {
  await page.goto('./#/law');
  await ready(page);
  const [other] = await Promise.all([
    context.waitForEvent('page'),
    choice(page, 'es').click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await ready(other);
  expect(at(other)).toBe('/es/#/law');
  expect(at(page)).toBe('/#/law');
});

test('a language that cannot be had is said, and the page stays', async ({ page, context }) => {
  await page.goto('./');
  await ready(page);
  await field(page, 'placedInService').fill('6/1/2024');
  await expect(page.locator('[aria-live]').first()).toBeAttached();
  // What tells of it comes with the rest of the page.
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await choice(page, 'es').click();
  await expect(page.getByText('Not to be had in Spanish now')).toBeVisible();
  await expect(field(page, 'placedInService')).toHaveValue('June 1, 2024');
  await context.setOffline(false);
  await choice(page, 'es').click();
  await inLanguage(page, 'es');
});

/** All views in all languages in `npm run long`. */
const LOOKED_AT_EACH_TIME = 'ja #/battery';

for (const code of OTHERS)
  for (const view of ['#/', '#/battery', '#/partners', '#/law']) {
    const tag = LOOKED_AT_EACH_TIME === `${code} ${view}` ? [] : ['@long'];
    test(`${code} ${view}: no barrier that axe can find, nothing wider than 320 px`, { tag }, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(`${pageIn(code)}${view}`);
      await ready(page);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await barriersOf(page)).toEqual([]);
    });
  }
