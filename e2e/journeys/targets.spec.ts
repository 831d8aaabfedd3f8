/** What is pressed is large enough for a finger, the focus is never under the sheet, and forced colours tell the same. */
import { expect, type Page, test } from '@playwright/test';
import { STATES } from '../../.ci/measure/gallery-states.mjs';
import { smallTargets } from '../support/small-targets';
import { openExample } from '../support/the-form';
import { LANGUAGES, pageIn } from '../support/words';

const READ = [
  'car-listed-income-open',
  'battery-chains',
  'partners',
  'law',
  'dealers',
  'developers',
  'accessibility',
  'embed',
];

/** Opens a state of the gallery, and all that is folded in it. */
async function openUnfolded(page: Page, language: string, name: string): Promise<void> {
  const state = STATES.find((each) => each.name === name);
  expect(state).toBeDefined();
  await page.goto(`${pageIn(language)}${state?.at ?? ''}`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await page.waitForLoadState('networkidle');
  const folded = page.locator('details:not([open])');
  // What was opened may hold what is folded again.
  await expect(async () => {
    await folded.evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    expect(await folded.count()).toBe(0);
  }).toPass();
  await page.waitForLoadState('networkidle');
}

/** The densest of the views; the others in `npm run long`. */
const AT_EACH_TEST = new Set(['car-listed-income-open', 'battery-chains', 'embed']);

for (const name of READ)
  for (const width of [390, 1280])
    for (const language of LANGUAGES) {
      // The length of words alone differs between languages.
      const tag = language === 'en' && width === 390 && AT_EACH_TEST.has(name) ? [] : ['@long'];
      test(`${language} ${name} at ${width} px: everything is hit within 44 px`, { tag }, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 844 });
        await openUnfolded(page, language, name);
        expect(await page.evaluate(smallTargets)).toEqual([]);
      });
    }

test('Tab leads out of the sheet of a phone: the sheet closes, and what has the focus is seen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openExample(page);
  const sheet = page.locator('[data-open]');
  const address = page.url();
  await page.getByRole('button', { name: 'Reasons', exact: true }).click();
  await expect(sheet).toHaveAttribute('data-open', 'true');
  await page.getByRole('button', { name: 'Copy a link to this scenario' }).focus();
  await page.keyboard.press('Tab');
  await expect(sheet).toHaveAttribute('data-open', 'false');
  await expect(page.locator(':focus')).toBeInViewport({ ratio: 1 });
  expect(page.url()).toBe(address);
  await page.getByRole('button', { name: 'Reasons', exact: true }).click();
  // A part of the sheet that the form draws closes it too.
  await page.getByRole('button', { name: 'Copy a link to this scenario' }).press('Escape');
  await expect(sheet).toHaveAttribute('data-open', 'false');
  await expect(page.getByRole('button', { name: 'Reasons', exact: true })).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`forced colours, ${colorScheme}: the depth in use is told, and a bar says what its legend says`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await openExample(page);
    const outlines = await page
      .getByRole('navigation')
      .or(page.locator('main'))
      .locator('a[href="#/"], a[href="#/battery"]')
      .filter({ visible: true })
      .evaluateAll((links) =>
        links
          .filter((link) => link.closest('header') === null)
          .map((link) => [link.getAttribute('aria-current'), getComputedStyle(link).outlineStyle]),
      );
    expect(outlines).toEqual([
      [null, 'none'],
      ['page', 'solid'],
    ]);
    const underlined = await page
      .locator('main button[aria-pressed]')
      .evaluateAll((all) =>
        all
          .filter((each) => getComputedStyle(each).textDecorationLine === 'underline')
          .map((each) => each.textContent),
      );
    expect(underlined).toEqual(['World average 2024', 'Example']);
    // The figure is drawn in the same colours as the swatches under it, and each meaning in another way.
    const drawn = await page.evaluate(() => {
      const token = (name: string): string => {
        const probe = document.createElement('div');
        probe.style.cssText = `forced-color-adjust: none; background: var(${name})`;
        document.body.append(probe);
        const { background } = getComputedStyle(probe);
        probe.remove();
        return background;
      };
      const parts = [...document.querySelectorAll('#result [class*=fill] > span')].map(
        (part) => getComputedStyle(part).background,
      );
      return { parts, tokens: ['--counts', '--hatch', '--dots'].map(token) };
    });
    expect(drawn.parts.length).toBeGreaterThan(1);
    for (const part of drawn.parts) expect(drawn.tokens).toContain(part);
    expect(new Set(drawn.tokens).size).toBe(3);
  });
