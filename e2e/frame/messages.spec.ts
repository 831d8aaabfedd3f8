/** What host and frame tell each other, and whom they do not listen to. */
import { deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { embedIn, expect, heard, resultOf, showField, test } from '../support/dealer-site';

const tag = (loader: string) => `<script src="${loader}"></script>`;

/** A scenario in which everything is known, with what must never cross. */
const SCENARIO = {
  format: 'battery-origin/scenario',
  version: 1,
  title: 'SECRET-TITLE',
  vehicle: {
    acquired: '2024-05-18',
    placedInService: '2024-06-01',
    vehicleClass: 'suv',
    msrpUsd: '52000',
    gvwrLb: '5800',
    batteryKwh: '75',
    finalAssembly: 'US',
    originalUse: true,
    forResale: false,
    qualifiedManufacturer: true,
    sellerReport: true,
    vin: 'SECRETVIN',
  },
  buyer: { thisYear: { filingStatus: 'joint', magiUsd: '123456.78' } },
  minerals: {
    entries: [
      {
        kind: 'shares',
        id: 'lithium',
        mineral: 'lithium',
        valueUsd: '400',
        note: 'SECRET-NOTE',
        processing: [{ country: 'JP', percent: '60' }],
      },
    ],
  },
  components: { kind: 'share', northAmericanPercent: '50', foreignEntityOfConcern: 'none' },
};
const payload = `1.${deflateRawSync(JSON.stringify(SCENARIO)).toString('base64url')}`;

/** Notes every message the page's window gets. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    if (window !== window.top) return;
    const messages: unknown[] = [];
    Object.assign(window, { messages });
    addEventListener('message', ({ data, origin }) => messages.push({ data, origin }));
  });

const messages = (page: Page) => page.evaluate<{ data: { type: string }; origin: string }[]>('messages');

test.describe('the host is told', () => {
  test('ready once, then each change of the result and no other', async ({ page, dealer, loader }) => {
    await page.goto(
      dealer.serve({ head: tag(loader), body: `<battery-origin scenario="${payload}"></battery-origin>` }),
    );
    const frame = await embedIn(page);
    expect(await resultOf(page)).toEqual({
      version: 1,
      status: 'eligible',
      amountUsd: 3750,
      possibleUsd: [3750],
      mineralShare: { min: 60, estimate: 60, max: 60, possible: 100 },
      thresholdPercent: 50,
      hypothetical: false,
      basis: 'computed',
      assumed: false,
      cause: 'prefill',
    });
    expect((await heard(page)).map(({ name }) => name)).toEqual(['ready', 'result']);
    await showField(frame, 'buyer.thisYear.magiUsd');
    await frame.locator('[name="buyer.thisYear.magiUsd"]').fill('200000');
    await frame.locator('[name="buyer.thisYear.magiUsd"]').fill('300000.01');
    await expect.poll(async () => (await resultOf(page))['status']).toBe('unknown');
    expect(await heard(page)).toHaveLength(3);
    expect((await resultOf(page))['cause']).toBe('visitor');
  });

  test('nothing of the buyer, the VIN or any text', async ({ page, dealer, loader }) => {
    await listen(page);
    await page.goto(
      dealer.serve({ head: tag(loader), body: `<battery-origin scenario="${payload}"></battery-origin>` }),
    );
    const frame = await embedIn(page);
    await resultOf(page);
    await showField(frame, 'buyer.thisYear.magiUsd');
    await frame.locator('[name="buyer.thisYear.magiUsd"]').fill('987654.32');
    await page.waitForTimeout(500);
    const told = JSON.stringify(await messages(page));
    expect(told).toContain('eligible');
    for (const secret of ['SECRET', '123456', '987654', 'joint', 'magi']) expect(told).not.toContain(secret);
  });

  test('that a result is hypothetical', async ({ page, dealer, loader }) => {
    const partners = { suspended: ['JP'] };
    const whatIf = `1.${deflateRawSync(JSON.stringify({ ...SCENARIO, partners })).toString('base64url')}`;
    await page.goto(
      dealer.serve({ head: tag(loader), body: `<battery-origin scenario="${whatIf}"></battery-origin>` }),
    );
    await embedIn(page);
    expect(await resultOf(page)).toMatchObject({ hypothetical: true, status: 'unknown', amountUsd: null });
  });

  test('each bad attribute by name, beside what the good ones do', async ({ page, dealer, loader }) => {
    const warned: string[] = [];
    page.on('console', (message) => warned.push(message.text()));
    const body =
      '<battery-origin lang="tlh" theme="pink" accent="var(--x)" preset="coal" battery-kwh="lots" vehicle-class="tank"' +
      ' msrp="0x10" final-assembly="Texas" acquired="yesterday" placed-in-service="2024-06-01" scenario="1.%%"></battery-origin>';
    await page.goto(dealer.serve({ head: tag(loader), body }));
    await embedIn(page);
    expect(await resultOf(page)).toMatchObject({ thresholdPercent: 50 });
    const errors = (await heard(page)).filter(({ name }) => name === 'error').map(({ detail }) => detail);
    const bad = [
      'lang',
      'theme',
      'accent',
      'preset',
      'battery-kwh',
      'vehicle-class',
      'msrp',
      'final-assembly',
    ];
    const names = [...bad, 'acquired', 'scenario'];
    expect(errors).toEqual(names.map((attribute) => ({ version: 1, code: 'BAD_ATTRIBUTE', attribute })));
    for (const name of names) expect(warned.filter((line) => line.includes(`"${name}"`))).toHaveLength(1);
    expect((await heard(page)).map(({ name }) => name).indexOf('ready')).toBeGreaterThan(-1);
  });

  test('that the rules could not be loaded', async ({ page, dealer, loader }) => {
    await page.route('**/data/partners.json', (route) => route.fulfill({ status: 200, body: '{"broken":' }));
    await page.goto(dealer.serve({ head: tag(loader), body: '<battery-origin></battery-origin>' }));
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('alert')).toBeVisible();
    await expect
      .poll(() => heard(page))
      .toEqual([{ name: 'error', detail: { version: 1, code: 'BAD_DATA' }, id: '' }]);
    await page.unroute('**/data/partners.json');
    await frame.getByRole('button', { name: 'Try again' }).click();
    await embedIn(page);
    await resultOf(page);
  });
});

test.describe('the host sets', () => {
  test('an attribute after load: that fact changes, what was typed stays', async ({
    page,
    dealer,
    loader,
  }) => {
    const body =
      '<battery-origin vehicle-class="other" msrp="54000" placed-in-service="2024-06-01"></battery-origin>';
    await page.goto(dealer.serve({ head: tag(loader), body }));
    const frame = await embedIn(page);
    await resultOf(page);
    await showField(frame, 'vehicle.gvwrLb');
    await frame.locator('[name="vehicle.gvwrLb"]').fill('14000');
    await expect.poll(async () => (await resultOf(page))['status']).toBe('ineligible');
    await frame.locator('[name="vehicle.gvwrLb"]').fill('5000');
    await expect.poll(async () => (await resultOf(page))['status']).toBe('unknown');
    const element = page.locator('battery-origin');
    await element.evaluate((each) => each.setAttribute('msrp', '99000'));
    await expect.poll(async () => (await resultOf(page))['status']).toBe('ineligible');
    await expect(frame.locator('[name="vehicle.msrpUsd"]')).toHaveValue('99000');
    await expect(frame.locator('[name="vehicle.gvwrLb"]')).toHaveValue('5000');
    await element.evaluate((each) => each.removeAttribute('msrp'));
    await expect(frame.locator('[name="vehicle.msrpUsd"]')).toHaveValue('');
    await element.evaluate((each) => each.setAttribute('msrp', 'cheap'));
    await expect.poll(async () => (await heard(page)).at(-1)?.detail).toMatchObject({ attribute: 'msrp' });
  });

  test('several attributes in one go: one result', async ({ page, dealer, loader }) => {
    await page.goto(dealer.serve({ head: tag(loader), body: '<battery-origin></battery-origin>' }));
    await embedIn(page);
    await resultOf(page);
    const before = (await heard(page)).length;
    await page.locator('battery-origin').evaluate((each) => {
      each.setAttribute('placed-in-service', '2024-06-01');
      each.setAttribute('preset', 'NMC811');
      each.setAttribute('battery-kwh', '75');
    });
    await expect.poll(async () => (await resultOf(page))['mineralShare']).not.toBeNull();
    expect((await heard(page)).slice(before).map(({ name }) => name)).toEqual(['result']);
  });

  test('theme and accent: readable, whatever the colour', async ({ page, dealer, loader }) => {
    await page.goto(
      dealer.serve({
        head: tag(loader),
        body: '<battery-origin theme="dark" accent="navy"></battery-origin>',
      }),
    );
    const frame = await embedIn(page);
    const colours = () =>
      frame.locator('html').evaluate((html) => {
        const link = html.querySelector('footer a');
        return [getComputedStyle(document.body).backgroundColor, link && getComputedStyle(link).color];
      });
    const [dark, onDark] = await colours();
    expect(dark).toBe('rgb(14, 17, 22)');
    expect(onDark).not.toBe('rgb(0, 0, 128)');
    const element = page.locator('battery-origin');
    await element.evaluate((each) => each.setAttribute('theme', 'light'));
    await expect.poll(colours).toEqual(['rgb(246, 246, 243)', 'rgb(0, 0, 128)']);
    await element.evaluate((each) => each.removeAttribute('accent'));
    await expect.poll(colours).toEqual(['rgb(246, 246, 243)', 'rgb(31, 63, 191)']);
  });
});

test.describe('the frame', () => {
  const init = (attributes: object) => ({ ns: 'battery-origin', v: 1, type: 'init', attributes });

  test('by hand, without the loader: greets, and answers whoever first speaks the protocol', async ({
    page,
    dealer,
    baseURL,
  }) => {
    await listen(page);
    const body = `<iframe title="Credit" width="600" height="900" src="${baseURL}embed.html?msrp=50000"></iframe>`;
    await page.goto(dealer.serve({ body }));
    await embedIn(page, 'body');
    expect(await messages(page)).toEqual([
      { data: { ns: 'battery-origin', v: 1, type: 'hello' }, origin: new URL(baseURL ?? '').origin },
    ]);
    await page.locator('iframe').evaluate(
      (frame: HTMLIFrameElement, message) => {
        frame.contentWindow?.postMessage(message, '*');
      },
      init({ 'placed-in-service': '2025-01-01' }),
    );
    await expect.poll(async () => (await messages(page)).map(({ data }) => data.type)).toContain('result');
    const told = await messages(page);
    const types = told.map(({ data }) => data.type).filter((type) => type !== 'size');
    expect(types).toEqual(['hello', 'ready', 'result']);
    expect(JSON.stringify(told)).toContain('"thresholdPercent":60');
    await expect(page.frameLocator('iframe').locator('[name="vehicle.msrpUsd"]')).toHaveValue('50000');
  });

  test('hears nothing from a sibling or an opener', async ({ dealer, stranger, loader, context }) => {
    const evil = { ns: 'battery-origin', v: 1, type: 'update', attributes: { msrp: '1', theme: 'dark' } };
    const attack = `<script>setInterval(function () {
      for (const type of ['init', 'update']) {
        const message = Object.assign(${JSON.stringify(evil)}, { type: type });
        for (let i = 0; i < parent.frames.length; i += 1) parent.frames[i].postMessage(message, '*');
        if (window.victim) for (let i = 0; i < victim.frames.length; i += 1) victim.frames[i].postMessage(message, '*');
      }
    }, 50)</script>`;
    const sibling = stranger.serve({ body: attack });
    const victim = dealer.serve({
      head: tag(loader),
      body: `<iframe src="${sibling}" width="50" height="50"></iframe><battery-origin msrp="50000"></battery-origin>`,
    });
    const opener = await context.newPage();
    await opener.goto(stranger.serve({ body: attack }));
    const opened = context.waitForEvent('page');
    await opener.evaluate((address) => Object.assign(window, { victim: window.open(address) }), victim);
    const host = await opened;
    const frame = await embedIn(host);
    await resultOf(host);
    await host.waitForTimeout(700);
    await expect(frame.locator('[name="vehicle.msrpUsd"]')).toHaveValue('50000');
    await expect(frame.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  });

  test('takes no malformed word from its own host', async ({ page, dealer, loader }) => {
    await page.goto(
      dealer.serve({ head: tag(loader), body: '<battery-origin msrp="50000"></battery-origin>' }),
    );
    const frame = await embedIn(page);
    await resultOf(page);
    const before = (await heard(page)).length;
    await page.locator('iframe').evaluate((each: HTMLIFrameElement) => {
      const good = { ns: 'battery-origin', v: 1, type: 'update', attributes: { msrp: '1' } };
      const bad = [
        null,
        'battery-origin',
        { ...good, v: 2 },
        { ...good, ns: 'x' },
        { ...good, type: 'eval' },
        { ...good, attributes: null },
        { ...good, attributes: { msrp: 1 } },
        { ...good, attributes: { msrp: { toString: 'x' } } },
        { ...good, attributes: new Map([['msrp', '1']]) },
      ];
      for (const message of bad) each.contentWindow?.postMessage(message, '*');
    });
    await page.waitForTimeout(500);
    await expect(frame.locator('[name="vehicle.msrpUsd"]')).toHaveValue('50000');
    expect((await heard(page)).length).toBe(before);
  });
});

test('the loader hears its own frame alone', async ({ page, dealer, stranger, loader }) => {
  const lie = {
    ns: 'battery-origin',
    v: 1,
    type: 'result',
    detail: {
      version: 1,
      status: 'eligible',
      amountUsd: 7500,
      possibleUsd: [7500],
      mineralShare: null,
      thresholdPercent: null,
      hypothetical: false,
    },
  };
  const size = { ns: 'battery-origin', v: 1, type: 'size', height: 7 };
  const post = (target: string) =>
    `<script>setInterval(() => { for (const m of ${JSON.stringify([lie, size])}) ${target}.postMessage(m, '*') }, 50)</script>`;
  const sibling = stranger.serve({ body: post('parent') });
  const body = `<iframe src="${sibling}" width="50" height="50"></iframe>${post('window')}<battery-origin></battery-origin>`;
  await page.goto(dealer.serve({ head: tag(loader), body }));
  await embedIn(page);
  expect(await resultOf(page)).toMatchObject({ status: 'unknown' });
  await page.waitForTimeout(500);
  expect((await heard(page)).map(({ name }) => name)).toEqual(['ready', 'result']);
  expect(await page.locator('battery-origin iframe').evaluate((each) => each.clientHeight)).toBeGreaterThan(
    300,
  );

  // Nor that frame, once another site has taken its place.
  await page.locator('battery-origin iframe').evaluate((each: HTMLIFrameElement, src) => {
    each.src = src;
  }, sibling);
  await page.waitForTimeout(1000);
  expect((await heard(page)).map(({ name }) => name)).toEqual(['ready', 'result']);
});
