/** The loader, wherever a page puts it. */
import { embedIn, expect, heard, resultOf, showField, test } from '../support/dealer-site';

const ELEMENT =
  '<battery-origin preset="NMC811" battery-kwh="75" placed-in-service="2024-06-01"></battery-origin>';
const tag = (loader: string, how = '') => `<script ${how} src="${loader}"></script>`;

/** What a tag manager or a page builder runs long after the page is there. */
const inject = (loader: string, after = '') =>
  `<script>setTimeout(function () {
    var script = document.createElement('script');
    script.async = true;
    script.src = '${loader}';
    document.getElementsByTagName('script')[0].parentNode.insertBefore(script, null);
    ${after}
  }, 300)</script>`;

const byScript = (element: string) => `document.querySelector('#slot').innerHTML = '${element}';`;

test.describe('works', () => {
  const placements: Readonly<Record<string, (loader: string) => { head?: string; body: string }>> = {
    'in the head': (loader) => ({ head: tag(loader), body: ELEMENT }),
    'at the end': (loader) => ({ body: ELEMENT + tag(loader) }),
    async: (loader) => ({ head: tag(loader, 'async'), body: ELEMENT }),
    defer: (loader) => ({ head: tag(loader, 'defer'), body: ELEMENT }),
    'injected late': (loader) => ({ body: ELEMENT + inject(loader) }),
    'injected together with the element': (loader) => ({
      body: `<div id="slot"></div>${inject(loader, byScript(ELEMENT))}`,
    }),
    'twice on the page': (loader) => ({ head: tag(loader), body: ELEMENT + tag(loader, 'async') }),
    'with a version behind its address': (loader) => ({ head: tag(`${loader}?ver=6.4.2`), body: ELEMENT }),
    'inside what is closed at first': (loader) => ({
      body: `${tag(loader)}<details open><summary>Credit</summary>${ELEMENT}</details>`,
    }),
  };
  /** The plainest place and the two that go wrong most easily; the others in `npm run long`. */
  const AT_EACH_TEST = new Set(['in the head', 'injected together with the element', 'twice on the page']);
  for (const [name, place] of Object.entries(placements)) {
    test(name, { tag: AT_EACH_TEST.has(name) ? [] : ['@long'] }, async ({ page, dealer, loader }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(dealer.serve(place(loader)));
      const frame = await embedIn(page);
      await expect(frame.getByRole('status', { name: 'Result' })).toBeVisible();
      expect(await resultOf(page)).toMatchObject({ version: 1, status: 'unknown', thresholdPercent: 50 });
      await expect(page.locator('battery-origin iframe')).toHaveCount(1);
      expect(errors).toEqual([]);
    });
  }

  test('as a div, one there and one to come', async ({ page, dealer, loader }) => {
    const div = (id: string, kwh: string) =>
      `<div id="${id}" data-battery-origin data-battery-kwh="${kwh}" data-preset="LFP"></div>`;
    await page.goto(dealer.serve({ head: tag(loader, 'async'), body: `${div('first', '50')}<main></main>` }));
    await embedIn(page, '#first');
    await page.evaluate(
      (html) => {
        document.querySelector('main')?.insertAdjacentHTML('beforeend', `<section>${html}</section>`);
      },
      div('second', '60'),
    );
    const second = await embedIn(page, '#second');
    await showField(second, 'vehicle.batteryKwh');
    await expect(second.locator('[name="vehicle.batteryKwh"]')).toHaveValue('60');
    expect((await resultOf(page, 'first'))['version']).toBe(1);
    expect((await resultOf(page, 'second'))['version']).toBe(1);
  });

  test('as a div marked only later', async ({ page, dealer, loader }) => {
    await page.goto(dealer.serve({ head: tag(loader), body: '<div id="later"></div>' }));
    await page.evaluate(() => document.querySelector('#later')?.setAttribute('data-battery-origin', ''));
    await embedIn(page, '#later');
  });
});

test('leaves no global behind but the element', async ({ page, dealer, loader }) => {
  const globals = () => page.evaluate(() => Object.getOwnPropertyNames(window).toSorted());
  await page.goto(dealer.serve({ body: '<p>Without</p>' }));
  const before = await globals();
  await page.goto(dealer.serve({ head: tag(loader), body: '<p>With</p>' }));
  expect(await globals()).toEqual(before);
  expect(await page.evaluate(() => customElements.get('battery-origin') !== undefined)).toBe(true);
});

test('a page without inline scripts and styles takes it', async ({ page, dealer, loader, baseURL }) => {
  const app = new URL(baseURL ?? '').origin;
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  // Said by browsers on systems that have no sheet to share with.
  const isSaid = (message: string) => message !== "warning: Unrecognized feature: 'web-share'.";
  const address = dealer.serveHtml(
    `<!doctype html><html lang="en"><title>Strict</title><script src="${loader}"></script>` +
      '<battery-origin preset="LFP" battery-kwh="60"></battery-origin>',
    {
      'Content-Security-Policy': `default-src 'none'; script-src ${app}; frame-src ${app}; require-trusted-types-for 'script'`,
    },
  );
  await page.goto(address);
  const frame = await embedIn(page);
  await expect(frame.getByRole('status', { name: 'Result' })).toBeVisible();
  // The height has been told and taken, although the page forbids style attributes.
  await expect
    .poll(() => page.locator('iframe').evaluate((each) => each.style.height))
    .not.toContain('clamp');
  expect(messages.filter(isSaid)).toEqual([]);
});

test('two on a page do not hear one another', async ({ page, dealer, loader }) => {
  const body =
    '<battery-origin id="a" placed-in-service="2023-05-01"></battery-origin>' +
    '<battery-origin id="b" placed-in-service="2025-05-01"></battery-origin>';
  await page.goto(dealer.serve({ head: tag(loader), body }));
  await embedIn(page, '#a');
  await page.locator('#b').scrollIntoViewIfNeeded();
  await embedIn(page, '#b');
  expect((await resultOf(page, 'a'))['thresholdPercent']).toBe(40);
  expect((await resultOf(page, 'b'))['thresholdPercent']).toBe(60);
  await page.locator('#a').evaluate((element) => element.setAttribute('placed-in-service', '2024-05-01'));
  await expect.poll(async () => (await resultOf(page, 'a'))['thresholdPercent']).toBe(50);
  const told = (await heard(page)).filter(({ name, id }) => name === 'result' && id === 'b');
  expect(told).toHaveLength(1);
  const height = (id: string) => page.locator(`${id} iframe`).evaluate((frame) => frame.clientHeight);
  await page.locator('#a').scrollIntoViewIfNeeded();
  await showField(page.frameLocator('#a iframe'), 'vehicle.batteryKwh');
  await expect.poll(async () => (await height('#a')) - (await height('#b'))).toBeGreaterThan(0);
});

test('an element that leaves takes its frame and its ears with it', async ({ page, dealer, loader }) => {
  await page.goto(
    dealer.serve({
      head: tag(loader),
      body: '<battery-origin id="gone"></battery-origin><div id="d" data-battery-origin></div>',
    }),
  );
  await embedIn(page, '#gone');
  await page.locator('#d').scrollIntoViewIfNeeded();
  await embedIn(page, '#d');
  await page.evaluate(() => {
    for (const id of ['gone', 'd']) document.getElementById(id)?.remove();
  });
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect.poll(() => page.frames().length).toBe(1);
  // And back again, it is as new.
  await page.evaluate(() => document.body.append(document.createElement('battery-origin')));
  await embedIn(page);
});

test('what stands in the element for those without script is hidden when the frame has spoken', async ({
  page,
  dealer,
  loader,
}) => {
  const body =
    '<battery-origin><a href="https://dealer.example/credit">About the credit</a></battery-origin>';
  await page.goto(dealer.serve({ head: tag(loader), body }));
  await embedIn(page);
  await expect(page.getByText('About the credit')).toBeHidden();
  await expect(page.getByText('About the credit')).toHaveCount(1);
});

test('the frame has a title, is lazy and has its height before it is loaded', async ({
  page,
  dealer,
  loader,
}) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/embed.html*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(dealer.serve({ head: tag(loader), body: '<battery-origin></battery-origin>' }), {
    waitUntil: 'commit',
  });
  const frame = page.locator('battery-origin iframe');
  await expect(frame).toHaveAttribute('title', 'Clean vehicle credit calculator');
  await expect(frame).toHaveAttribute('loading', 'lazy');
  expect(await frame.evaluate((each) => each.clientHeight)).toBe(870);
  release();
  await embedIn(page);
});

test('far below it is not loaded, and that is no failure', async ({ page, dealer, loader }) => {
  await page.clock.install();
  const body = '<div style="height:20000px"></div><battery-origin></battery-origin>';
  await page.goto(dealer.serve({ head: tag(loader), body }));
  await page.clock.fastForward(60_000);
  expect(await heard(page)).toEqual([]);
  expect(page.frames()).toHaveLength(2);
  await page.locator('battery-origin').scrollIntoViewIfNeeded();
  await embedIn(page);
});

test('a frame that says nothing within 20 s has failed', async ({ page, dealer, loader }) => {
  await page.route('**/embed.html*', (route) => route.fulfill({ contentType: 'text/html', body: 'Busy' }));
  await page.clock.install();
  const body = '<battery-origin id="x"><a href="#after">Without</a></battery-origin>';
  await page.goto(dealer.serve({ head: tag(loader), body }));
  await page.waitForTimeout(500);
  await page.clock.fastForward(12_000);
  expect(await heard(page)).toEqual([]);
  await page.clock.fastForward(9_000);
  expect(await heard(page)).toEqual([
    { name: 'error', detail: { version: 1, code: 'LOAD_FAILED' }, id: 'x' },
  ]);
  await expect(page.getByText('Without')).toBeVisible();
});
