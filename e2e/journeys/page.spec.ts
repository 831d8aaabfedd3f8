/** The page itself: keyboard, narrow screens, both themes, age of its rules. */
import { expect, type Page, test } from '@playwright/test';
import { barriersOf } from '../support/axe';
import { openExample, openLine, openSourcing, shareOf, verdict } from '../support/the-form';
import { goTo, mishapsOf } from '../support/the-page';

/** Opens one of each thing that can be opened. */
async function openAll(page: Page): Promise<void> {
  await openSourcing(page, 'Manganese');
  for (const line of ['Prices and masses', 'Vehicle', 'Parts', 'Buyer', 'Assumptions', 'What if', 'Name'])
    await openLine(page, line);
  for (const summary of [
    'Source of the world shares',
    'Mass and price of each mineral',
    'Sources and confidence',
    'Suspend or add partners',
    'Other agreements',
  ]) {
    await page.getByText(summary).click();
  }
  await page.getByRole('button', { name: 'Add a country', exact: true }).click();
  await page.getByLabel('Some minerals').check();
  await page.getByText('More minerals').click();
}

for (const colorScheme of ['light', 'dark'] as const) {
  const tag = colorScheme === 'light' ? [] : ['@long'];
  test(`no barrier that axe can find, ${colorScheme} @phone-only`, { tag }, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openExample(page);
    await openAll(page);
    await page.getByLabel('Value of nickel').fill('abc');
    expect(await barriersOf(page)).toEqual([]);
  });
}

test('320 px: nothing is wider than the screen, and everything can be hit', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openExample(page);
  await openAll(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const small = await page.evaluate(() => {
    // The button of a mineral reaches over its whole line.
    const hitBox = (element: HTMLElement) =>
      getComputedStyle(element).position === 'static' && getComputedStyle(element, '::after').inset === '0px'
        ? (element.offsetParent ?? element)
        : (element.closest('span:has(> input)') ?? element);
    return [...document.querySelectorAll<HTMLElement>('main :is(button, select, summary, input[type=text])')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const { width, height } = hitBox(element).getBoundingClientRect();
        return width < 44 || height < 43.9;
      })
      .map((element) => element.textContent || element.id);
  });
  expect(small).toEqual([]);
});

for (const [width, figure] of [
  [320, '123456789'],
  [1280, '123456789'],
  [1280, '123456789012.34'],
] as const)
  test(`${width} px: the value ${figure} is not cut in its field`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openExample(page);
    const value = page.getByLabel('Value of nickel');
    await value.fill(figure);
    await expect.poll(() => value.evaluate((input) => input.scrollWidth - input.clientWidth)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test('the keyboard alone reaches every control and changes the verdict', async ({ page }) => {
  await openExample(page);
  await page.getByRole('heading', { level: 1 }).click();
  await openSourcing(page, 'Nickel');
  const expected = await page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>('main :is(a[href], button, select, summary, input)'),
    ];
    const wanted = controls.filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.tabIndex >= 0 &&
        !element.matches(':disabled, input[type=radio]:not(:checked)'),
    );
    for (const [index, element] of wanted.entries()) element.dataset['tabbed'] = String(index);
    return wanted.length;
  });
  await page.locator('main').focus();
  const reached = new Set<string>();
  for (let press = 0; press < expected + 20 && reached.size < expected; press += 1) {
    await page.keyboard.press('Tab');
    const index = await page.evaluate(
      () =>
        (document.activeElement instanceof HTMLElement ? document.activeElement.dataset['tabbed'] : '') ?? '',
    );
    if (index !== '') reached.add(index);
  }
  expect(reached.size).toBe(expected);

  await page.getByRole('button', { name: 'Refined in Japan', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toHaveAttribute('data-amount-usd', '7500');
});

test('going to another view moves the focus to its heading; what was typed stays', async ({ page }) => {
  await openExample(page);
  await page.getByLabel('Value of nickel').fill('1,000');
  await goTo(page, 'Partners');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(/^Partners/);
  await goTo(page, 'Calculator');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(/^How much of this battery’s sourcing counts/);
  await expect(page.getByLabel('Value of nickel')).toHaveValue('1,000');
});

test('each depth asks its own question, in its heading and its title', async ({ page }) => {
  const mishaps = mishapsOf(page);
  await page.goto('./');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Did your electric car earn the $7,500 credit?');
  await page.goto('./#/battery');
  await expect(heading).toHaveText('How much of this battery’s sourcing counts?');
  await expect(page).toHaveTitle('How much of this battery’s sourcing counts? · Battery Origin');
  await goTo(page, 'Partners');
  await goTo(page, 'Calculator');
  await expect(heading).toHaveText('How much of this battery’s sourcing counts?');
  // The description for search engines stands in the page as data: the policy must not take it for a script.
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
  expect(mishaps).toEqual([]);
});

test('the first three presses of Tab offer the questions and the result @phone', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the questions' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#questions')).toBeFocused();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the result' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#result')).toBeFocused();
});

for (const depth of ['#/', '#/battery']) {
  test(`1280 × 800: a question, the answer and its picture are seen together at ${depth}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`./${depth}`);
    await expect(page.getByRole('tab').first()).toBeVisible();
    const question = page.locator('#questions :is(button, input, select)').first();
    for (const seen of [question, verdict(page), page.getByRole('tab').first()])
      await expect(seen).toBeInViewport({ ratio: 1 });
    // Of the picture itself enough to see what it shows.
    await expect(page.locator('[data-chart=map] svg').first()).toBeInViewport({ ratio: 0.6 });
    // The answer stays in view while the last question is answered.
    await page.locator('#questions :is(button, input, select)').last().scrollIntoViewIfNeeded();
    await expect(verdict(page)).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
  });

  test(`390 × 844: the first question is on the first screen at ${depth}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`./${depth}`);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    const question = page.locator('#questions :is(button, input, select)').first();
    await expect(question).toBeInViewport({ ratio: 1 });
    // The verdict takes the place of its skeleton: it is asked for until it is there.
    await expect(async () => {
      const bar = await verdict(page).boundingBox();
      const box = await question.boundingBox();
      expect((box?.y ?? 844) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    }).toPass();
  });
}

test('the menu of a phone opens, closes by Escape, and closes behind who chose @phone-only', async ({
  page,
}) => {
  await page.goto('./');
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  const law = page.getByRole('link', { name: 'How we read the law' });
  await expect(law).toBeHidden();
  await menu.click();
  await expect(law).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(law).toBeHidden();
  await expect(menu).toBeFocused();
  await menu.click();
  await law.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How we read the law');
  await expect(law).toBeHidden();
});

test('forced colours: the current view alone is underlined', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('./#/law');
  const underlined = () =>
    page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link')
      .evaluateAll((links) => {
        const ground = getComputedStyle(document.body).backgroundColor;
        return links.map((link) => getComputedStyle(link).borderBlockEndColor !== ground);
      });
  await expect.poll(underlined).toEqual([false, false, true, false]);
});

for (const view of ['partners', 'law'])
  test(`320 px: ${view} is no wider than the screen, and axe finds nothing`, {
    tag: view === 'partners' ? '@long' : [],
  }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`./#/${view}`);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await barriersOf(page)).toEqual([]);
  });

test('the way the law is read prints on three pages at most', async ({ page }) => {
  await page.goto('./#/law');
  await expect(page.getByRole('heading', { name: 'Rule by rule' })).toBeVisible();
  const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0).toBeLessThanOrEqual(3);
});

test('rules past their review are said to be', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-04-15T12:00:00'));
  await openExample(page);
  await expect(page.getByText('These rules may be out of date')).toHaveCount(0);
  await page.clock.setFixedTime(new Date('2027-04-16T12:00:00'));
  await page.reload();
  await expect(page.getByText('These rules may be out of date')).toBeVisible();
});

test('when the page breaks it says so, and what was typed is still there', async ({ page }) => {
  await openExample(page);
  const [before] = await shareOf(page);
  await page.getByLabel('Value of nickel').fill('4321');
  await expect.poll(async () => (await shareOf(page))[0]).not.toBe(before);
  await page.evaluate(() => {
    const format = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format');
    const broken = () => {
      throw new Error('broken by the test');
    };
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', { configurable: true, get: () => broken });
    Object.assign(globalThis, {
      mend: () => Object.defineProperty(Intl.NumberFormat.prototype, 'format', format ?? {}),
    });
  });
  // Whatever is drawn next breaks: the chart, or the answer to this.
  await page
    .getByLabel('Value of cobalt')
    .fill('1', { timeout: 1_000 })
    .catch(() => undefined);
  await expect(page.getByRole('alert')).toContainText('Something went wrong');
  await page.evaluate('mend()');
  await page.getByRole('button', { name: 'Back to the form' }).click();
  await expect(page.getByLabel('Value of nickel')).toHaveValue('4321');
  await expect(page.getByLabel('Value of lithium')).toHaveValue('519.61');
});
