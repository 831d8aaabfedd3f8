/** Who wants less motion is shown none: not on a buyer's way, in a battery's sourcing, nor in the frame. */
import { expect, type Page, test } from '@playwright/test';
import { goTo, openWhole } from '../support/the-page';

/** What moved until now, by the element, and what moves now. */
const movedIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const now = document.getAnimations().map((each) => `now: ${String(each.constructor.name)}`);
    return [...((Reflect.get(window, 'moved') as string[] | undefined) ?? []), ...now];
  });

test('a buyer’s way, a battery and the frame with less motion: nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    for (const name of ['animationstart', 'transitionrun'])
      addEventListener(
        name,
        ({ target }) => moved.push(`${name}: ${target instanceof Element ? target.className : ''}`),
        true,
      );
    // What is drawn by script would not be told by either.
    for (const name of ['scrollTo', 'scrollBy', 'scrollIntoView'] as const) {
      const own = Element.prototype[name] as (...args: unknown[]) => void;
      Object.assign(Element.prototype, {
        [name](this: Element, ...args: unknown[]) {
          if (JSON.stringify(args).includes('smooth')) moved.push(name);
          own.apply(this, args);
        },
      });
    }
  });

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  const fill = async (field: string, text: string) => {
    const input = page.locator(`[data-field="${field}"]`).first();
    await input.fill(text);
    await input.blur();
  };
  await page.getByLabel('New', { exact: true }).check({ force: true });
  await page.locator('[data-field="car"]').first().pressSequentially('ioniq 5');
  await page.locator('[data-car]').first().click();
  await fill('acquired', '3/10/2025');
  await fill('placedInService', '4/15/2025');
  await page.locator('select[data-field="filingStatus"]').first().selectOption('joint');
  await fill('magiUsd', '120000');
  await page.getByRole('button', { name: 'Reasons', exact: true }).click();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await goTo(page, 'Partners');
  expect(await movedIn(page)).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');

  await openWhole(page);
  await page.getByRole('button', { name: 'Example', exact: true }).click();
  await page.getByLabel('Value of nickel').fill('1234');
  await page.getByRole('tab', { name: 'Flow', exact: true }).click();
  await page.getByRole('button', { name: 'Refined in Japan', exact: true }).click();
  await page.locator('[data-asked] > details > summary').first().click();
  await expect(page.locator('[data-chart] svg').first()).toBeVisible();
  expect(await movedIn(page)).toEqual([]);

  await page.goto('./embed.html?car=hyundai-ioniq-5&placed-in-service=2025-04-15');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await page
    .locator('summary')
    .filter({ hasText: /^Your car$/ })
    .click();
  await fill('magiUsd', '1200000');
  expect(await movedIn(page)).toEqual([]);
});
