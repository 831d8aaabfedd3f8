/** The fault matrix: what can go wrong around the page, what the person then sees, and what is kept. */
import { readFileSync } from 'node:fs';
import { chromium, expect, type Page, test } from '@playwright/test';
import { launchOptions, wholeChromium } from '../../.ci/browser.mjs';
import { chooseFile } from '../support/chains-file';
import { payloadOf, scenario } from '../support/scenario-link';
import { openLine } from '../support/the-form';
import {
  bar,
  FAULTS,
  goTo,
  LATER,
  mishapsOf,
  openWhole,
  value,
  verdict,
  withoutParts,
} from '../support/the-page';

// What a worker answers by itself never comes to where these faults are made.
test.use({ serviceWorkers: 'block' });

const ONE_CHAIN = 'mineral,value,extraction country,extraction value\nLi,5,AU,1\n';

test.describe('a data file', () => {
  const SAID: Readonly<Record<string, RegExp>> = {
    missing: /the server answered with status 404/,
    broken: /the server answered with status 500/,
    'a page': /the answer is not a data file/,
    unreachable: /no answer came/,
    'cut off': /the answer is not a data file/,
    malformed: /in it (is|are) wrong/,
  };
  for (const [file, name] of [
    ['partners.json', 'The partner list'],
    ['parameters.json', 'The figures of the law'],
    ['minerals.json', 'The mineral list'],
    ['presets.json', 'The starting figures'],
  ] as const) {
    const tag = file === 'partners.json' ? [] : ['@long'];
    test(`${file} missing, broken, a page, unreachable, cut off or malformed: said, with a retry, and what is typed is kept`, {
      tag,
    }, async ({ page, context }) => {
      let fault = 'missing';
      await page.route(`**/data/${file}`, (route) => FAULTS[fault]?.(route) ?? route.continue());
      await page.goto('./#/battery');
      const alert = page.getByRole('alert').filter({ hasText: `data/${file}` });
      const price = page.locator('#f-vehicle-msrpUsd');
      for (const [kind, words] of Object.entries(SAID)) {
        if (kind !== fault) {
          fault = kind;
          await alert.getByRole('button', { name: 'Try again' }).click();
        }
        await expect(alert).toContainText(words);
        await expect(alert).toContainText(name);
        await expect(alert).toContainText('your entries are safe');
      }
      await openLine(page, 'Vehicle');
      await price.fill('47,123');
      await expect(bar(page)).toContainText('Kept on this device');
      const other = await context.newPage();
      await openWhole(other);
      await expect(other.locator('#f-vehicle-msrpUsd')).toHaveValue('47,123');

      fault = 'none';
      await alert.getByRole('button', { name: 'Try again' }).click();
      await expect(alert).toHaveCount(0);
      await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
      await expect(price).toHaveValue('47,123');
      await expect(verdict(page)).toHaveAttribute('data-credit-status', /./);
    });
  }

  test('of the rulebook never answered: the questions come without it, and after a while that is said', {
    tag: '@long',
  }, async ({ page }) => {
    await page.clock.install();
    let isSlow = true;
    await page.route('**/data/minerals.json', (route) => (isSlow ? undefined : route.continue()));
    await page.goto('./#/battery');
    await page.clock.fastForward(5_000);
    await value(page, 'nickel').fill('777');
    await page.clock.fastForward(20_000);
    const alert = page.getByRole('alert').filter({ hasText: 'data/minerals.json' });
    await expect(alert).toContainText('The mineral list could not be read: no answer came');
    isSlow = false;
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(verdict(page)).toHaveAttribute('data-credit-status', /./);
    await expect(value(page, 'nickel')).toHaveValue('777');
  });

  test('with the starting figures never answered: the page opens blank, and after a while says why', {
    tag: '@long',
  }, async ({ page }) => {
    await page.clock.install();
    await page.route('**/data/presets.json', () => undefined);
    await page.goto('./#/battery');
    await page.clock.fastForward(25_000);
    await expect(page.getByRole('alert')).toContainText(
      'The starting figures could not be read: no answer came',
    );
    await page.getByLabel('Add a mineral').selectOption('lithium');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await value(page, 'lithium').fill('100');
    await expect(verdict(page)).toHaveAttribute('data-share-max', '0');
  });
});

test.describe('a file of the app is missing', () => {
  test('the form: said in place of the questions; the answer to the example stands', async ({ page }) => {
    await withoutParts(page, 'workspace');
    await page.goto('./#/battery');
    await expect(page.getByRole('alert')).toContainText('The questions could not be loaded');
    await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await expect(value(page, 'nickel')).toBeVisible();
  });

  test('what comes later: said at each place; the questions and the verdict work, and what is typed can be saved as a file', async ({
    page,
  }) => {
    const mishaps = mishapsOf(page);
    await withoutParts(page, ...LATER);
    await page.goto('./#/battery');
    await value(page, 'nickel').fill('1,234.5');
    const alert = page.getByRole('alert').filter({ hasText: 'what you enter now is not kept' });
    await expect(alert).toBeVisible();
    await expect(page.getByText('This part could not be loaded.').first()).toBeVisible();
    await expect(verdict(page)).not.toHaveAttribute('data-share-max', '');
    const saving = page.waitForEvent('download');
    await alert.getByRole('button', { name: 'Save my entries as a file' }).click();
    const file = await (await saving).path();
    expect(readFileSync(file, 'utf8')).toContain('1,234.5');
    expect(mishaps).toEqual([]);

    await page.unrouteAll();
    await alert.getByRole('button', { name: 'Reload the page' }).click();
    await expect(bar(page)).toBeVisible();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'kept.json', mimeType: 'application/json', buffer: readFileSync(file) });
    await expect(value(page, 'nickel')).toHaveValue('1,234.5');
  });

  test('later, with a link in the address: that it was not opened is said, and it is still there to try again', {
    tag: '@long',
  }, async ({ page }) => {
    await withoutParts(page, ...LATER);
    const payload = payloadOf(scenario({ vehicle: { batteryKwh: '61.5' } }));
    await page.goto(`./#/battery?s=${payload}`);
    const alert = page.getByRole('alert').filter({ hasText: 'The link is still in the address' });
    await expect(alert).toBeVisible();
    await page.unrouteAll();
    await alert.getByRole('button', { name: 'Reload the page' }).click();
    await expect(page.getByLabel('Battery capacity').first()).toHaveValue('61.5');
  });

  test('later, with work kept: the work is there after a reload', { tag: '@long' }, async ({ page }) => {
    await openWhole(page);
    await value(page, 'nickel').fill('4567');
    await expect(bar(page)).toContainText('Kept on this device');
    await withoutParts(page, ...LATER);
    await page.reload();
    const alert = page.getByRole('alert').filter({ hasText: 'Work kept earlier is still on this device' });
    await expect(alert).toBeVisible();
    await page.unrouteAll();
    await alert.getByRole('button', { name: 'Reload the page' }).click();
    await expect(value(page, 'nickel')).toHaveValue('4567');
  });

  test('later, on the way to another view: said there, and the form is as it was', async ({ page }) => {
    await withoutParts(page, ...LATER);
    await page.goto('./#/battery');
    await value(page, 'nickel').fill('4567');
    for (const view of ['Partners', 'How we read the law', 'For dealers']) {
      await goTo(page, view);
      await expect(
        page.locator('main').getByText('This part could not be loaded.').locator('visible=true'),
      ).toHaveCount(1);
    }
    await goTo(page, 'Calculator');
    await expect(value(page, 'nickel')).toHaveValue('4567');
  });

  test('the reasons: said under the verdict, which follows what is typed', async ({ page }) => {
    await withoutParts(page, 'answer-details');
    await page.goto('./#/battery');
    await expect(page.getByText('This part could not be loaded.').first()).toBeVisible();
    const before = await verdict(page).getAttribute('data-share-max');
    await value(page, 'nickel').fill('9999');
    await expect(verdict(page)).not.toHaveAttribute('data-share-max', before ?? '');
  });

  test('the chart: said in its place, and its table says what it would show', async ({ page }) => {
    await withoutParts(page, 'stacked-bars');
    await openWhole(page);
    await page.getByRole('tab', { name: 'By mineral', exact: true }).click();
    await expect(page.getByText('The chart could not be loaded')).toBeVisible();
    await page.getByText('Show as a table').first().click();
    await expect(page.getByRole('table').first()).toBeVisible();
  });

  test('the worker that reads tables: the page reads them itself', { tag: '@long' }, async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    await openWhole(page);
    await chooseFile(page, 'chains.csv', ONE_CHAIN);
    await page.locator('[data-action="take-table"]').click();
    await expect(page.getByRole('grid')).toContainText('Lithium');
  });

  for (const [what, path] of [
    ['the worker that reads tables', '**/assets/table-worker-*.js'],
    ['the words of tables', '**/assets/countries-*.json'],
  ] as const)
    test(`${what}: said in place of the table, which can be opened again`, {
      tag: what === 'the words of tables' ? '@long' : [],
    }, async ({ page }) => {
      await page.route(path, (route) => route.fulfill({ status: 404, body: '' }));
      await openWhole(page);
      const open = () => chooseFile(page, 'chains.csv', ONE_CHAIN);
      await open();
      await expect(page.getByText('reads tables could not be loaded')).toContainText('chains.csv');
      await page.unroute(path);
      await open();
      await expect(page.locator('[data-action="take-table"]')).toBeVisible();
    });

  for (const name of ['index', 'react']) {
    test(`${name}: after a while the page says that it could not be loaded`, { tag: '@long' }, async ({
      page,
    }) => {
      await withoutParts(page, name);
      await page.goto('./#/battery');
      await expect(page.locator('#missing')).not.toBeVisible();
      await expect(page.locator('#missing')).toContainText('could not be loaded');
      await expect(page.locator('#missing')).toBeVisible({ timeout: 15_000 });
    });
  }

  test('what fills in a frame: what could not be filled in is said, and there is a result', {
    tag: '@long',
  }, async ({ page }) => {
    const mishaps = mishapsOf(page);
    await withoutParts(page, 'prefill');
    await page.goto('./embed.html?preset=NMC811&battery-kwh=75');
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    await expect(verdict(page)).toHaveAttribute('data-credit-status', 'unknown');
    await expect(page.getByText('This part could not be loaded.').first()).toBeVisible();
    expect(mishaps).toEqual([]);
  });

  test('what computes a line: said in the line, and the whole can be opened', async ({ page }) => {
    await withoutParts(page, 'line-engine');
    await page.goto('./line.html?car=hyundai-ioniq-5&placed-in-service=2025-04-15');
    await expect(page.getByText('The rules could not be loaded.')).toBeVisible();
    await page.getByRole('button', { name: 'Details' }).click();
    await expect(verdict(page)).toContainText('Up to $7,500');
  });

  test('what a frame folds away: said where it is opened, and the result stands', async ({ page }) => {
    const mishaps = mishapsOf(page);
    await withoutParts(page, 'folded-part');
    await page.goto('./embed.html?preset=NMC811&battery-kwh=75');
    await expect(verdict(page)).toHaveAttribute('data-credit-status', 'unknown');
    await page.locator('summary', { hasText: 'Your car' }).first().click();
    await expect(page.getByText('This part could not be loaded.').first()).toBeVisible();
    await expect(verdict(page)).toHaveAttribute('data-credit-status', 'unknown');
    expect(mishaps).toEqual([]);
  });
});

test.describe('storage', () => {
  const price = (page: Page) => page.locator('#f-vehicle-msrpUsd');

  test('that is emptied meanwhile: the next change is kept again', async ({ page }) => {
    await openWhole(page);
    await openLine(page, 'Vehicle');
    await price(page).fill('41000');
    await expect(bar(page)).toContainText('Kept on this device');
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await price(page).fill('42000');
    await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('42000');
    await page.reload();
    await expect(price(page)).toHaveValue('42000');
  });

  test('that is refused meanwhile, and given again: both are said, and nothing typed is lost', {
    tag: '@long',
  }, async ({ page }) => {
    await openWhole(page);
    await page.evaluate(() => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      Object.assign(globalThis, { mend: () => Object.assign(Storage.prototype, { setItem }) });
    });
    await openLine(page, 'Vehicle');
    await price(page).fill('43000');
    await expect(bar(page)).toContainText('does not let the page keep anything');
    await page.evaluate('mend()');
    await price(page).fill('44000');
    await expect(bar(page)).toContainText('Kept on this device');
    await page.reload();
    await expect(price(page)).toHaveValue('44000');
  });

  test('without any room, as some browsers give in private: said, and the page works', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await openWhole(page);
    await openLine(page, 'Vehicle');
    await price(page).fill('90000');
    await expect(bar(page).getByRole('alert')).toContainText('The space for this page is full');
    await expect(verdict(page)).toHaveAttribute('data-credit-status', 'ineligible');
  });

  test('with rubbish under every key: set aside, and the page opens on its example', async ({ page }) => {
    await page.addInitScript(() => {
      for (const key of ['work/a', 'named/b', 'latest', 'slot', 'probe', 'work/', '']) {
        localStorage.setItem(
          `battery-origin/${key}`,
          '{"format":"battery-origin/saved","version":2,"form":{',
        );
        sessionStorage.setItem(`battery-origin/${key}`, '\u0000');
      }
    });
    const mishaps = mishapsOf(page);
    await openWhole(page);
    await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
    await expect(bar(page)).toContainText('Damaged. It is left as it is');
    expect(mishaps).toEqual([]);
  });
});

test.describe('the clock', { tag: '@long' }, () => {
  for (const [day, isOverdue] of [
    ['1999-12-31T23:59:59', false],
    ['2020-02-29T12:00:00', false],
    ['2099-01-01T00:00:00', true],
  ] as const) {
    test(`at ${day}: the answer is the same, and kept work opens`, async ({ page }) => {
      const mishaps = mishapsOf(page);
      await page.clock.setFixedTime(new Date(day));
      await openWhole(page);
      await expect(verdict(page)).toHaveAttribute('data-amount-usd', '3750');
      await expect(page.getByText('These rules may be out of date')).toHaveCount(isOverdue ? 1 : 0);
      await value(page, 'nickel').fill('4567');
      await page.reload();
      await expect(value(page, 'nickel')).toHaveValue('4567');
      expect(mishaps).toEqual([]);
    });
  }
});

test('our own mistake: the error page keeps the entries, offers them as a file, and leads back', async ({
  page,
}) => {
  await openWhole(page);
  await value(page, 'nickel').fill('4321');
  await openLine(page, 'Buyer');
  await page.locator('#f-buyer-thisYear-magiUsd').fill('123987');
  await page.evaluate(() => {
    const { normalize } = String.prototype;
    // Only what is typed next breaks it: what follows the verdict may still be drawing.
    String.prototype.normalize = function (...form) {
      if (this.includes('8765')) throw new Error('broken by the test');
      return normalize.apply(this, form);
    };
    Object.assign(globalThis, { mend: () => Object.assign(String.prototype, { normalize }) });
  });
  await value(page, 'cobalt').fill('8765.4');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Something went wrong on this page');
  await expect(alert).toContainText('they are still here');
  await page.evaluate('mend()');
  const saving = page.waitForEvent('download');
  await alert.getByRole('button', { name: 'Save my entries as a file' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/\.json$/);
  const file = readFileSync(await download.path());
  expect(file.toString()).toContain('8765.4');
  expect(file.toString()).not.toContain('123987');

  await alert.getByRole('button', { name: 'Back to the form' }).click();
  await expect(value(page, 'cobalt')).toHaveValue('8765.4');
  await expect(value(page, 'nickel')).toHaveValue('4321');
  await expect(page.locator('#f-buyer-thisYear-magiUsd')).toHaveValue('123987');
  await value(page, 'nickel').fill('1');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: file });
  await expect(value(page, 'nickel')).toHaveValue('4321');
});

test.describe('back and forth', () => {
  test('to another site and back, the page anew: the work is there', { tag: '@long' }, async ({ page }) => {
    await openWhole(page);
    await value(page, 'nickel').fill('4567');
    await page.goto('about:blank');
    await page.goBack();
    await expect(value(page, 'nickel')).toHaveValue('4567');
  });

  test('over views and a link: each as it was, and nothing is replaced unasked', async ({ page }) => {
    await openWhole(page);
    await value(page, 'nickel').fill('4567');
    await goTo(page, 'Partners');
    await page.evaluate(
      (hash) => {
        window.location.hash = hash;
      },
      `#/battery?s=${payloadOf(scenario({ title: 'Another', vehicle: { batteryKwh: '60' } }))}`,
    );
    await expect(page.getByText('Opening “Another” replaces what you have entered here.')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'Partner countries' })).toBeVisible();
    await page.goBack();
    await expect(value(page, 'nickel')).toHaveValue('4567');
    await page.goForward();
    await expect(page.getByRole('heading', { level: 1, name: 'Partner countries' })).toBeVisible();
    await page.goForward();
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await expect(value(page, 'nickel')).toHaveValue('4567');
  });

  test('out of the back/forward cache: the page goes on, and does not write over what was kept meanwhile', {
    tag: '@long',
  }, async ({ baseURL }) => {
    const executablePath = wholeChromium();
    test.skip(executablePath === undefined, 'the headless shell keeps no back/forward cache');
    // Playwright's own switches turn the cache off.
    const browser = await chromium.launch({
      ...launchOptions(),
      ...(executablePath === undefined ? {} : { executablePath }),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const context = await browser.newContext({
      ...(baseURL === undefined ? {} : { baseURL }),
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await openWhole(page);
    await value(page, 'nickel').fill('4567');
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })),
    );
    await page.goto('about:blank');
    const other = await context.newPage();
    await openWhole(other);
    await expect(value(other, 'nickel')).toHaveValue('4567');
    await value(other, 'nickel').fill('5678');
    // Playwright's own way back waits for a page that is loaded, which this is not.
    await page.evaluate(() => setTimeout(() => history.back()));
    await expect.poll(() => page.url()).toContain(baseURL ?? '');
    await expect.poll(() => page.evaluate('globalThis.persisted')).toBe(true);
    await expect(value(page, 'nickel')).toHaveValue('4567');
    await value(page, 'cobalt').fill('89');
    await expect(verdict(page)).toHaveAttribute('data-credit-status', /./);
    await Promise.all([page.reload(), other.reload()]);
    await expect(value(page, 'cobalt')).toHaveValue('89');
    await expect(value(other, 'nickel')).toHaveValue('5678');
    await browser.close();
  });
});

test.describe('enlarged', () => {
  /** What sticks out to the side, by name. */
  const tooWide = (page: Page) =>
    page.evaluate(() => {
      const { clientWidth } = document.documentElement;
      const scrolls = (element: Element): boolean => {
        const { overflowX } = getComputedStyle(element);
        if (overflowX === 'auto' || overflowX === 'scroll') return true;
        return element.parentElement !== null && scrolls(element.parentElement);
      };
      return [...document.querySelectorAll('main *, header *, footer *')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !scrolls(element))
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
        .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`);
    });

  /** What has the focus and cannot be seen, and what covers it; null when it is seen. */
  const coveredFocus = (page: Page) =>
    page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return null;
      const { left, top, width, height } = focused.getBoundingClientRect();
      const points = [0.02, 0.25, 0.5, 0.75].flatMap((part) => [
        document.elementFromPoint(left + width * part, top + Math.min(height / 2, 12)),
        document.elementFromPoint(left + width * part, top + height - Math.min(height / 2, 12)),
      ]);
      const isSeen = points.some(
        (each) => each !== null && (focused.contains(each) || each.contains(focused)),
      );
      return isSeen ? null : `${focused.outerHTML.slice(0, 120)} at ${left}, ${top}`;
    });

  test('to 400 %: nothing is wider than the screen, and no field hides under the result', {
    tag: '@long',
  }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await openWhole(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const fields = page.locator('main :is(input, select, button, summary):visible');
    const count = Math.min(60, await fields.count());
    for (let index = 0; index < count; index += 1) {
      await page.keyboard.press('Tab');
      await expect.poll(() => coveredFocus(page)).toBeNull();
    }
  });

  test('in its text alone to 200 %: nothing is wider than the screen, at any width', async ({ page }) => {
    await openWhole(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    for (const width of [1280, 768, 400]) {
      await page.setViewportSize({ width, height: 900 });
      // A picture takes its new width a frame later.
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBeLessThanOrEqual(width);
      await expect.poll(() => tooWide(page)).toEqual([]);
    }
    const isApart = async (): Promise<boolean> => {
      const amount = await verdict(page).getByText('$3,750').first().boundingBox();
      const button = await page.getByRole('button', { name: 'Reasons' }).boundingBox();
      if (amount === null || button === null) return false;
      return (
        amount.x + amount.width <= button.x ||
        amount.y + amount.height <= button.y ||
        // A box of letters reaches a little over the letters themselves.
        button.y + button.height <= amount.y + 6
      );
    };
    await expect.poll(isApart).toBe(true);
    await value(page, 'nickel').fill('4567');
    await expect(verdict(page)).toHaveAttribute('data-credit-status', /./);
  });
});
