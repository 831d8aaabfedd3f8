/** The page four times its size, its text set apart as a reader likes it, and a keypad that has only a comma. */
import { expect, type Page, test } from '@playwright/test';
import { cutTexts } from '../../.ci/measure/seen-texts.mjs';
import { openExample, openLine, verdict } from '../support/the-form';
import { LANGUAGES, pageIn } from '../support/words';

const VIEWS = ['#/', '#/battery', '#/partners', '#/law', '#/dealers', '#/accessibility'];

async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await page.waitForLoadState('networkidle');
}

/** What would make a reader scroll both ways, or hides words. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const cut = await page.evaluate(cutTexts);
  return [
    ...(wide > 0 ? [`${wide} px too wide`] : []),
    ...cut.map(({ text, at }) => `cut: ${text} in ${at}`),
  ];
}

/** Runs in the page: texts of drawings beyond the screen's edge or over one another. */
function drawnOut(): readonly string[] {
  const texts = [...document.querySelectorAll('[data-chart] svg text')]
    .filter((each) => each.checkVisibility() && each.textContent !== '')
    .map((each) => ({
      box: each.getBoundingClientRect(),
      text: each.textContent ?? '',
      in: each.closest('svg'),
    }));
  const beyond = texts.filter(({ box }) => box.right > document.documentElement.clientWidth + 1);
  const over = texts.filter(({ box, in: drawing }, at) =>
    texts
      .slice(at + 1)
      .some(
        (other) =>
          other.in === drawing &&
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 4 &&
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > box.height / 3,
      ),
  );
  return [...beyond.map(({ text }) => `beyond: ${text}`), ...over.map(({ text }) => `over another: ${text}`)];
}

for (const language of LANGUAGES) {
  const tag = language === 'en' ? [] : ['@long'];
  test(`${language}: 1280 × 1024 at 400 %: one column, nothing cut, nothing pinned over half of it`, {
    tag,
  }, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 320, height: 256 });
    for (const view of VIEWS) {
      await open(page, `${pageIn(language)}${view}`);
      expect(await faultsOf(page), view).toEqual([]);
      // Of the screen that little is left of, no bar that stays may take more than half.
      const pinned = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((each) => /fixed|sticky/.test(getComputedStyle(each).position) && each.checkVisibility())
          .map((each) => each.getBoundingClientRect())
          .filter(({ top, bottom, width }) => width > 200 && bottom > 0 && top < innerHeight)
          .map(({ height }) => height),
      );
      expect(Math.max(0, ...pinned), view).toBeLessThanOrEqual(128);
    }
  });
}

/** WCAG 2.2, 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

for (const language of LANGUAGES) {
  test(`${language}: lines, words and letters set apart: nothing is cut or wider than the screen`, {
    tag: '@long',
  }, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 390, height: 844 });
    for (const view of VIEWS) {
      await open(page, `${pageIn(language)}${view}`);
      // As a reader's own style sheet does, past the page's policy.
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      }, SPACING);
      expect(await faultsOf(page), view).toEqual([]);
    }
  });
}

for (const language of LANGUAGES)
  for (const width of [320, 390]) {
    test(`${language}: text twice its size, ${width} px wide: nothing is cut, covered or wider than the screen`, {
      tag: '@long',
    }, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 740 });
      // The browser's own setting, which lengths in `rem` of queries follow too.
      const browser = await page.context().newCDPSession(page);
      await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      for (const view of [...VIEWS, './embed.html?car=hyundai-ioniq-5&placed-in-service=2025-04-15']) {
        await open(page, `${pageIn(language)}${view}`);
        const folded = page.locator('details:not([open])');
        await folded.evaluateAll((all) => {
          for (const each of all) each.setAttribute('open', '');
        });
        await page.waitForLoadState('networkidle');
        expect([...(await faultsOf(page)), ...(await page.evaluate(drawnOut))], view).toEqual([]);
      }
    });
  }

test('75,5 is taken where it can be nothing else, and 1,234 stays a thousand', async ({ page }) => {
  await openExample(page);
  const capacity = page.locator('[data-field=batteryKwh]').first();
  await capacity.fill('75,5');
  await capacity.blur();
  await expect(capacity).not.toHaveAttribute('aria-invalid', 'true');
  await openLine(page, 'Vehicle');
  const price = page.locator('[data-field=msrpUsd]').first();
  await price.fill('52,000');
  await price.blur();
  await expect(price).not.toHaveAttribute('aria-invalid', 'true');
  await expect(verdict(page)).toHaveAttribute('aria-busy', 'false');
  await page.reload();
  await expect(page.locator('[data-field=batteryKwh]').first()).toHaveValue(/^75[.,]5$/);
});

test('a select shows what it was set to after a reload, and to who comes back', async ({ page }) => {
  await open(page, './#/');
  const status = page.locator('select[data-field="filingStatus"]').first();
  await status.selectOption({ index: 2 });
  const chosen = await status.inputValue();
  expect(chosen).not.toBe('');
  await page.locator('[data-field="magiUsd"]').first().fill('120000');
  await page.reload();
  await expect(status).toHaveValue(chosen);
  await page.goto('about:blank');
  await page.goBack();
  await expect(status).toHaveValue(chosen);
  await expect(page.locator('[data-field="magiUsd"]').first()).toHaveValue(/120[,.]?000/);
});

test('no key alone does anything in a frame: a reader’s own are not taken', async ({ page }) => {
  await open(page, './embed.html?car=hyundai-ioniq-5&placed-in-service=2025-04-15');
  await page.evaluate(() => {
    document.documentElement.dataset['taken'] = '';
    window.addEventListener('keydown', ({ key, defaultPrevented }) => {
      if (defaultPrevented) document.documentElement.dataset['taken'] += key;
    });
  });
  const seen = () => page.evaluate(() => document.body.innerText);
  const before = await seen();
  for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789?/.,-[]') await page.keyboard.press(key);
  expect(await seen()).toBe(before);
  await expect(page.locator('html')).toHaveAttribute('data-taken', '');
});

test('no field asks a browser for a name or an address', async ({ page }) => {
  await openExample(page);
  const asked = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[type=text], select')]
      .filter(({ autocomplete }) => autocomplete !== 'off')
      .map(({ id, name }) => id || name),
  );
  expect(asked).toEqual([]);
});
