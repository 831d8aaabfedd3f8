/** Words before script: the HTML says what the page says first, and is brought to life without a trace. */
import { expect, type Page, test } from '@playwright/test';
import { shiftedIn, watchShifts } from '../support/shifts';
import { mishapsOf, verdict } from '../support/the-page';
import { LANGUAGES, pageIn, wordsOf } from '../support/words';

/** Opens the page while its scripts, but for the one in the head, are on the way; gives how to let them come. */
async function openWithoutScripts(page: Page, address = './'): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/(?!language-)[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('h1')).toBeAttached();
  return release;
}

const ready = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
const car = (page: Page) => page.locator('#f-vehicle-car');
const acquired = (page: Page) => page.locator('#f-vehicle-acquired');

for (const width of [320, 390, 1280])
  test(`nothing moves when the scripts come, and the focus stays, ${width} px wide`, {
    tag: width === 320 ? [] : '@long',
  }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(watchShifts);
    const release = await openWithoutScripts(page);
    // Nobody can go into a field before it is painted; a busy machine's styles may come later than the test does.
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
      .toBe(1);
    await acquired(page).focus();
    release();
    await ready(page);
    await expect(acquired(page)).toBeFocused();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    expect(await shiftedIn(page)).toBe(0);
  });

for (const width of [320, 390, 1280])
  test(`what is said before the scripts are there is kept, ${width} px wide`, {
    tag: width === 320 ? [] : '@long',
  }, async ({ page }) => {
    const mishaps = mishapsOf(page);
    await page.setViewportSize({ width, height: 800 });
    const release = await openWithoutScripts(page);
    await page.getByRole('radio', { name: 'New' }).check({ force: true });
    await car(page).pressSequentially('Bolt');
    await page.locator('#f-buyer-thisYear-filingStatus').selectOption('joint');
    await page.locator('#f-buyer-thisYear-magiUsd').pressSequentially('120000');
    await acquired(page).pressSequentially('6/1/2023');
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('ArrowLeft');
    // Of the elements themselves, that they are the same afterwards.
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('#root *')) Object.assign(each, { isOfTheHtml: true });
    });
    release();
    await ready(page);
    await expect(page.getByRole('radio', { name: 'New' })).toBeChecked();
    await expect(car(page)).toHaveValue('Bolt');
    await expect(page.locator('#f-buyer-thisYear-filingStatus')).toHaveValue('joint');
    await expect(page.locator('#f-buyer-thisYear-magiUsd')).toHaveValue('120000');
    await expect(acquired(page)).toHaveValue('6/1/2023');
    await expect(acquired(page)).toBeFocused();
    expect(
      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('#f-vehicle-acquired');
        const heading = document.querySelector('h1');
        return [field, heading].map((each) => each !== null && 'isOfTheHtml' in each);
      }),
    ).toEqual([true, true]);
    // The caret is where it was.
    await page.keyboard.type('0');
    await expect(acquired(page)).toHaveValue('6/1/20023');
    expect(mishaps).toEqual([]);
  });

test('the form has heard what was said before it was there', async ({ page }) => {
  const release = await openWithoutScripts(page);
  await page.getByRole('radio', { name: 'Leased' }).check({ force: true });
  await acquired(page).pressSequentially('6/1/2023');
  await page.locator('#f-buyer-thisYear-magiUsd').focus();
  release();
  await ready(page);
  // Nothing but that it was leased decides, so that nothing else is asked.
  await expect(car(page)).toBeHidden();
  await expect(verdict(page)).toHaveAttribute('data-credit-status', /./);
  await page.getByRole('radio', { name: 'New' }).check({ force: true });
  await expect(acquired(page)).toHaveValue('June 1, 2023');
});

test('what was typed is not lost to who goes to the other depth before the script is there', async ({
  page,
}) => {
  const release = await openWithoutScripts(page);
  await acquired(page).pressSequentially('6/1/2023');
  await page.locator('#f-buyer-thisYear-magiUsd').pressSequentially('120000');
  await page.getByRole('link', { name: wordsOf('en')('car_depth_battery') }).click();
  await expect(page).toHaveURL(/#\/battery$/);
  release();
  await ready(page);
  await expect(page).toHaveURL(/#\/battery$/);
  await expect(page.locator('h1')).toHaveText(wordsOf('en')('page_battery_heading'));
  await page.getByRole('link', { name: wordsOf('en')('car_depth_car') }).click();
  await expect(acquired(page)).toHaveValue('June 1, 2023');
  await expect(page.locator('#f-buyer-thisYear-magiUsd')).toHaveValue('120000');
});

test('a car typed before the script is there is looked for once it is', async ({ page }) => {
  const release = await openWithoutScripts(page);
  await car(page).pressSequentially('Bolt');
  release();
  await ready(page);
  await expect(car(page)).toBeFocused();
  await expect(page.getByRole('option').first()).toContainText('Bolt');
  await page.keyboard.press('Enter');
  await expect(car(page)).toHaveValue(/Bolt/);
});

test('what is pressed or opened before the script is there is so once it is', async ({ page }) => {
  const release = await openWithoutScripts(page);
  await page.getByRole('button', { name: 'Add the year before' }).click();
  await page.getByText('About the data').click();
  release();
  await ready(page);
  await expect(page.locator('#f-buyer-lastYear-magiUsd')).toBeVisible();
  await expect(page.locator('footer a[href$="licences.txt"]')).toBeVisible();
  await expect(page.locator('[data-pressed]')).toHaveCount(0);
});

test('a browser’s translator that was quicker breaks nothing', async ({ page }) => {
  const mishaps = mishapsOf(page);
  const release = await openWithoutScripts(page);
  await acquired(page).pressSequentially('6/1/2023');
  await page.evaluate(() => {
    const heading = document.querySelector('h1');
    const font = document.createElement('font');
    font.textContent = 'Titre';
    heading?.firstChild?.replaceWith(font);
  });
  release();
  await ready(page);
  await expect(acquired(page)).toHaveValue(/2023/);
  expect(mishaps).toEqual([]);
});

for (const [what, address] of [
  ['a shared link', './#/?s=1.q1bKS8xNVbJSMlTSUSpKLS4tSi1WsqpWSssvKkkFAA'],
  ['a battery’s sourcing', './#/battery'],
  ['another view', './#/partners'],
  ['a former edition', './?edition=2023-08'],
] as const)
  test(`${what} does not show the questions of a car first`, async ({ page }) => {
    const release = await openWithoutScripts(page, address);
    await expect(page.locator('html')).toHaveAttribute('data-opens', 'other');
    await expect(page.locator('#f-vehicle-car')).toBeHidden();
    await expect(page.locator('h1')).toBeHidden();
    release();
    await expect(page.locator('h1').filter({ visible: true }).first()).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-opens');
  });

test('kept work shows the page’s words, and its own answers in place of a blank form', async ({ page }) => {
  await page.goto('./');
  await ready(page);
  await acquired(page).fill('6/1/2023');
  await page.keyboard.press('Tab');
  await expect(acquired(page)).toHaveValue('June 1, 2023');
  await expect(page.getByText(/Kept on this device/)).toBeAttached();
  const release = await openWithoutScripts(page);
  await expect(page.locator('h1')).toBeVisible();
  await expect(acquired(page)).toBeHidden();
  release();
  await expect(acquired(page)).toHaveValue('June 1, 2023');
  await expect(acquired(page)).toBeVisible();
});

for (const language of LANGUAGES)
  test.describe(`without scripts, in ${language}`, () => {
    test.use({ javaScriptEnabled: false });
    test('there are the words, and what is amiss', async ({ page }) => {
      const words = wordsOf(language);
      await page.goto(`./${pageIn(language)}`);
      await expect(page.locator('h1')).toHaveText(words('page_car_heading'));
      await expect(page.getByText(words('page_car_intro'))).toBeVisible();
      await expect(page.getByRole('link', { name: words('car_depth_battery') })).toBeVisible();
      await expect(page.getByRole('combobox', { name: words('car_which') })).toBeVisible();
      await expect(page.getByText(words('answer_nothing_said'))).toBeVisible();
      await expect(page.getByText(words('page_footer_model'))).toBeVisible();
      await expect(page.locator('noscript')).toBeVisible();
      await expect(page.locator('#missing')).toBeHidden();
      await expect(page.locator('noscript')).toHaveJSProperty('textContent', words('page_needs_script'));
    });
  });

for (const language of LANGUAGES)
  test(`the words in ${language} are brought to life`, { tag: language === 'es' ? '@long' : [] }, async ({
    page,
  }) => {
    const mishaps = mishapsOf(page);
    const words = wordsOf(language);
    const release = await openWithoutScripts(page, pageIn(language));
    const field = page.getByRole('combobox', { name: words('car_which') });
    await field.pressSequentially('Kona');
    await page.evaluate(() => Object.assign(document.querySelector('h1') ?? {}, { isOfTheHtml: true }));
    release();
    await ready(page);
    await expect(field).toHaveValue('Kona');
    await expect(field).toBeFocused();
    expect(await page.evaluate(() => 'isOfTheHtml' in (document.querySelector('h1') ?? {}))).toBe(true);
    await page.waitForLoadState('networkidle');
    expect(mishaps).toEqual([]);
  });
