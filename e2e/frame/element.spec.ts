/** What a page asks of the element and hears from it. */
import type { Page } from '@playwright/test';
import { embedIn, expect, heard, resultOf, showField, test } from '../support/dealer-site';

const tag = (loader: string, how = '') => `<script ${how} src="${loader}"></script>`;
const resultIn = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => Reflect.get(element, 'result'));

for (const [name, html] of [
  ['element', '<battery-origin id="x" placed-in-service="2024-06-01"></battery-origin>'],
  ['div', '<div id="x" data-battery-origin data-placed-in-service="2024-06-01"></div>'],
] as const) {
  test(`the ${name}’s result can be asked for, and not set`, async ({ page, dealer, loader }) => {
    await page.goto(dealer.serve({ head: tag(loader), body: html }));
    const told = await resultOf(page, 'x');
    expect(await resultIn(page, '#x')).toEqual(told);
    const kept = await page.locator('#x').evaluate((element) => {
      const isSet = Reflect.set(element, 'result', 'mine');
      return [isSet, Reflect.get(element, 'result') === 'mine'];
    });
    expect(kept).toEqual([false, false]);
  });
}

test('before there is one, the result is null', async ({ page, dealer, loader }) => {
  await page.goto(dealer.serve({ head: tag(loader), body: '<p>Nothing yet</p>' }));
  expect(
    await page.evaluate(() => Reflect.get(document.createElement('battery-origin'), 'result')),
  ).toBeNull();
});

test('events leave a shadow root, and a marked div in one is found', async ({ page, dealer, loader }) => {
  const body = `<my-card></my-card><my-late></my-late>
    <script>
      function card(html) {
        return class extends HTMLElement {
          constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = html; }
        };
      }
      customElements.define('my-card', card('<battery-origin view="compact"></battery-origin>'));
      document.addEventListener('DOMContentLoaded', function () {
        customElements.define('my-late', card('<section><div data-battery-origin data-view="compact"></div></section>'));
      });
    </script>`;
  await page.goto(dealer.serve({ head: tag(loader), body }));
  await expect.poll(async () => (await heard(page)).filter(({ name }) => name === 'result')).toHaveLength(2);
  await page.evaluate(() => {
    const root = document.querySelector('my-late')?.shadowRoot;
    root?.querySelector('section')?.insertAdjacentHTML('beforeend', '<div data-battery-origin></div>');
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect.poll(async () => (await heard(page)).filter(({ name }) => name === 'result')).toHaveLength(3);
});

test('size tells the height that the frame has', async ({ page, dealer, loader }) => {
  await page.addInitScript(() => {
    const sizes: unknown[] = [];
    Object.assign(window, { sizes });
    addEventListener('battery-origin:size', (event) => sizes.push(Reflect.get(event, 'detail')));
  });
  await page.goto(dealer.serve({ head: tag(loader), body: '<battery-origin></battery-origin>' }));
  const frame = await embedIn(page);
  const last = () => page.evaluate('sizes.at(-1)');
  const before = await last();
  await showField(frame, 'vehicle.gvwrLb');
  await expect.poll(last).not.toEqual(before);
  const height = await page.locator('iframe').evaluate((each) => each.clientHeight);
  expect(await last()).toEqual({ version: 1, height });
});

test('the cause of a result is whoever changed something last', async ({ page, dealer, loader }) => {
  await page.goto(dealer.serve({ head: tag(loader), body: '<battery-origin></battery-origin>' }));
  const frame = await embedIn(page);
  expect(await resultOf(page)).toMatchObject({ cause: 'prefill' });
  await showField(frame, 'vehicle.gvwrLb');
  await frame.locator('[name="vehicle.gvwrLb"]').fill('20000');
  await expect.poll(() => resultOf(page)).toMatchObject({ status: 'ineligible', cause: 'visitor' });
  await page
    .locator('battery-origin')
    .evaluate((each) => each.setAttribute('placed-in-service', '2024-06-01'));
  await expect.poll(() => resultOf(page)).toMatchObject({ thresholdPercent: 50, cause: 'prefill' });
});

test('moved with moveBefore it keeps its frame and what was typed', async ({ page, dealer, loader }) => {
  const body = '<section id="a"><battery-origin></battery-origin></section><section id="b"></section>';
  await page.goto(dealer.serve({ head: tag(loader), body }));
  const frame = await embedIn(page);
  await showField(frame, 'vehicle.gvwrLb');
  await frame.locator('[name="vehicle.gvwrLb"]').fill('7000');
  await page.evaluate(() => {
    const [target, element] = [document.querySelector('#b'), document.querySelector('battery-origin')];
    Reflect.apply(Reflect.get(Element.prototype, 'moveBefore'), target, [element, null]);
  });
  await expect(page.locator('#b iframe')).toHaveCount(1);
  await expect(frame.locator('[name="vehicle.gvwrLb"]')).toHaveValue('7000');
});

test('another preset keeps what the visitor typed', async ({ page, dealer, loader }) => {
  const body = '<battery-origin preset="NMC811" battery-kwh="75"></battery-origin>';
  await page.goto(dealer.serve({ head: tag(loader), body }));
  const frame = await embedIn(page);
  await showField(frame, 'buyer.thisYear.magiUsd');
  await frame.locator('[name="buyer.thisYear.magiUsd"]').fill('98765');
  const before = await resultOf(page);
  await page.locator('battery-origin').evaluate((each) => each.setAttribute('preset', 'LFP'));
  await expect.poll(async () => (await resultOf(page))['mineralShare']).not.toEqual(before['mineralShare']);
  await expect(frame.locator('[name="buyer.thisYear.magiUsd"]')).toHaveValue('98765');
});

test('what was typed is there again when the element is put back, and when the page is come back to', async ({
  page,
  dealer,
  loader,
}) => {
  // The tests' browser refuses all storage to frames of other sites, so this host is of the same site.
  const sameSite = (address: string): string => address.replace('localhost', '127.0.0.1');
  const body =
    '<battery-origin id="a" msrp="50000"></battery-origin><battery-origin id="b" msrp="60000"></battery-origin>';
  await page.goto(sameSite(dealer.serve({ head: tag(loader), body })));
  const frame = await embedIn(page, '#a');
  const income = await showField(frame, 'buyer.thisYear.magiUsd');
  await income.fill('98765');
  await page.locator('#a').evaluate((each) => {
    const { parentElement } = each;
    each.remove();
    parentElement?.prepend(each);
  });
  await embedIn(page, '#a');
  await expect(income).toHaveValue('98765');
  await expect(frame.locator('[name="vehicle.msrpUsd"]')).toHaveValue('50000');
  await page.goto(sameSite(dealer.serve({ body: '<p>Another car</p>' })));
  await page.goBack();
  await embedIn(page, '#a');
  await expect(income).toHaveValue('98765');
  // Another figure and another language since: the frame that is made anew begins with these.
  await page.evaluate(() => {
    document.querySelector('#a')?.setAttribute('msrp', '51000');
    document.documentElement.lang = 'es';
  });
  const language = frame.locator('html[lang|=es][data-ready=true]');
  await expect(language).toBeAttached();
  await expect(income).toHaveValue('98765');
  await page.locator('#a').evaluate((each) => {
    const { parentElement } = each;
    each.remove();
    parentElement?.prepend(each);
  });
  await expect(language).toBeAttached();
  await expect(income).toHaveValue('98765');
  await expect(frame.locator('[name="vehicle.msrpUsd"]')).toHaveValue('51000');
  await page.locator('#b').scrollIntoViewIfNeeded();
  const other = await embedIn(page, '#b');
  await expect(other.locator('[name="buyer.thisYear.magiUsd"]')).toHaveValue('');
});

test('blanks around a value are nothing, and an empty one is as absent', async ({ page, dealer, loader }) => {
  const body =
    '<battery-origin msrp=" 52000 " preset="" vehicle-class=" " lang=" " theme=""></battery-origin>';
  await page.goto(dealer.serve({ head: tag(loader), body }));
  const frame = await embedIn(page);
  await expect(frame.locator('[name="vehicle.msrpUsd"]')).toHaveValue('52000');
  expect((await heard(page)).map(({ name }) => name)).toEqual(['ready', 'result']);
});
