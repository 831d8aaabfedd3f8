/** The browser's own translator changes the page under React's hands: what is shown stays what it is without it. */
import { expect, type Page, test } from '@playwright/test';
import { chooseFile, takeTable } from '../support/chains-file';
import { openLine } from '../support/the-form';
import { goTo } from '../support/the-page';
import { translate } from '../support/translator';

type Step = readonly [name: string, act: (page: Page) => Promise<void>];

const type = (field: string, text: string) => async (page: Page) => {
  const input = page.locator(`[data-field="${field}"]`).first();
  await input.fill(text);
  await input.blur();
};
const press = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();

const CAR: readonly Step[] = [
  ['a day that is none', type('acquired', 'June 31, 2024')],
  [
    'the days',
    async (page) => {
      await type('acquired', '6/1/2024')(page);
      await type('placedInService', '7/1/2024')(page);
    },
  ],
  ['an income', type('magiUsd', '120000')],
  ['too much of it', type('magiUsd', '1200000')],
  ['a used car', (page) => page.getByLabel('Used', { exact: true }).check()],
  ['a new one', (page) => page.getByLabel('New', { exact: true }).check()],
];

const BATTERY: readonly Step[] = [
  ['another value', (page) => page.getByLabel('Value of nickel').fill('1234')],
  ['a value that is none', (page) => page.getByLabel('Value of nickel').fill('abc')],
  ['a value again', (page) => page.getByLabel('Value of nickel').fill('900')],
  ['all from partners', press('Refined in Japan')],
  ['nothing known', press('Blank')],
  ['taken back', press('Undo')],
  ['a group opened', (page) => openLine(page, 'Vehicle')],
  [
    'other views',
    async (page) => {
      await goTo(page, 'Partners');
      await goTo(page, 'Calculator');
    },
  ],
];

const choose = (label: string, option: string) => async (page: Page) => {
  await page.getByLabel(label, { exact: true }).selectOption({ label: option });
};

const PICTURES: readonly Step[] = [
  ['another stage of the map', choose('Show where minerals were', 'Processed')],
  ['flow', (page) => page.getByRole('tab', { name: 'Flow', exact: true }).click()],
  ['a value', (page) => page.getByLabel('Value of nickel').fill('1234')],
  ['by country', (page) => page.getByRole('tab', { name: 'By country', exact: true }).click()],
  ['a value again', (page) => page.getByLabel('Value of nickel').fill('900')],
];

const TABLE: readonly Step[] = [
  [
    'a file',
    (page) =>
      chooseFile(
        page,
        'chains.csv',
        'mineral,value,extraction country,processing country\nLi,5,CL,CN\nNi,3,ID,CN\n',
      ),
  ],
  ['taken', (page) => takeTable(page).click()],
];

const PARTNERS: readonly Step[] = [
  [
    'a country opened',
    (page) =>
      page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { level: 3, name: 'Peru', exact: true }) })
        .locator('summary')
        .first()
        .click(),
  ],
  ['the law', (page) => goTo(page, 'How we read the law')],
  ['back', (page) => goTo(page, 'Partners')],
];

const DEALERS: readonly Step[] = [
  ['a color that is none', (page) => page.locator('#embed-accent').fill('#c')],
  ['a color', (page) => page.locator('#embed-accent').fill('#c00')],
  ['a day', (page) => page.locator('#embed-placed-in-service').fill('2025-03-01')],
];

/** The page in a frame, as a host's attributes open it. */
const FRAME = './embed.html?car=hyundai-ioniq-5&placed-in-service=2025-04-15&acquired=2025-03-10';

const openPart = (name: string) => (page: Page) =>
  page
    .locator('summary')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .click();

const IN_FRAME: readonly Step[] = [
  ['the car opened', openPart('Your car')],
  ['how one files', choose('You file as', 'Single')],
  ['too high an income', type('magiUsd', '1200000')],
  ['no number', type('magiUsd', 'abc')],
  ['an income within the limit', type('magiUsd', '120000')],
  ['another amount of the seller', type('certifiedUsd', '3750')],
  ['a day before the list', type('placedInService', '3/20/2025')],
  ['a used car', (page) => page.getByLabel('Used', { exact: true }).check()],
  ['a new one', (page) => page.getByLabel('New', { exact: true }).check()],
  ['its sourcing opened', openPart('Sourcing')],
  ['the example', press('Example')],
  ['a value', (page) => page.getByLabel('Value of nickel').fill('1234')],
  ['all from partners', press('Refined in Japan')],
  ['the picture', openPart('Value by mineral')],
  ['nothing known', press('Blank')],
];

/** What a reader sees of the page, without what tells the time. */
const seen = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (document.querySelector('main') ?? document.body).innerText
      .replace(/\s+/g, ' ')
      .replace(/Kept on this device[^.]*\d[^.]*\.?/g, ''),
  );

async function open(page: Page, depth: string): Promise<void> {
  await page.goto(depth);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await page.waitForLoadState('networkidle');
}

/** To wrap is what the browsers’ own does; the other two are those of extensions, and break what wrapping leaves whole. */
const TRIED_AT_EACH_TEST = ['./#/ wrap', `${FRAME} replace`];

for (const [depth, steps] of [
  ['./#/', CAR],
  ['./#/battery', BATTERY],
  ['./?pictures#/battery', PICTURES],
  ['./?table#/battery', TABLE],
  ['./#/partners', PARTNERS],
  ['./#/dealers', DEALERS],
  [FRAME, IN_FRAME],
] as const)
  for (const way of ['replace', 'insert-and-remove', 'wrap'] as const)
    test(`${depth}, the translator’s way to ${way}: nothing breaks, and no figure is stale`, {
      tag: TRIED_AT_EACH_TEST.includes(`${depth} ${way}`) ? [] : ['@long'],
    }, async ({ page, browser, baseURL }) => {
      test.setTimeout(120_000);
      const plain = await browser.newPage({
        baseURL: baseURL ?? '',
        locale: 'en-US',
        viewport: page.viewportSize(),
      });
      const broken: string[] = [];
      page.on('pageerror', ({ message }) => broken.push(message));
      await open(plain, depth);
      await open(page, depth);
      await page.evaluate(translate, way);
      for (const [name, act] of steps) {
        await test.step(name, async () => {
          await act(plain);
          await act(page);
          await expect(async () => expect(await seen(page)).toBe(await seen(plain))).toPass({
            timeout: 15_000,
          });
        });
      }
      expect(broken).toEqual([]);
      expect(await page.locator('font').count()).toBeGreaterThan(10);
      await plain.close();
    });

test('a translator that is quicker than the page’s own guard does not freeze the verdict', async ({
  page,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/translator-/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./#/battery');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(page.getByRole('heading', { name: /^What if/ })).toBeAttached();
  await page.evaluate(translate, 'replace' as const);
  release();
  await expect(page.locator('#root font').first()).toBeAttached();
  await page.getByLabel('Value of nickel').fill('1234');
  await press('Blank')(page);
  const status = page.getByRole('status', { name: 'Result' });
  await expect(status).toContainText('Still open');
  await expect(status).toBeVisible();
});
