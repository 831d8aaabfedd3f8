/** How the loader is run, what it asks for and when, and what it does when nothing comes. */
import { deflateRawSync } from 'node:zlib';
import { embedIn, expect, heard, resultOf, showField, test } from '../support/dealer-site';

const tag = (loader: string, how = '') => `<script ${how} src="${loader}"></script>`;
const EMBED = '<battery-origin id="x" msrp="50000"></battery-origin>';

test('when no frame comes there is a link in its place, undone when it comes late', async ({
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
  await page.clock.install();
  const body = '<battery-origin id="x" msrp="50000"><a href="#after">Ask us</a></battery-origin>';
  await page.goto(dealer.serve({ head: tag(loader), body }), { waitUntil: 'commit' });
  await expect(page.locator('iframe')).toBeVisible();
  await page.clock.fastForward(21_000);
  const link = page.getByRole('link', { name: 'Clean vehicle credit calculator' });
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute('href', /embed\.html#.*msrp=50000/);
  await expect(page.getByText('Ask us')).toBeVisible();
  await expect(page.locator('iframe')).toBeHidden();
  expect(await page.locator('#x').evaluate((each) => each.clientHeight)).toBeLessThan(100);
  release();
  // The frame has the page's clock, and waits by it: it is moved on until the frame is there.
  const html = page.frameLocator('battery-origin iframe').locator('html');
  await expect(async () => {
    await page.clock.runFor(250);
    await expect(html).toHaveAttribute('data-ready', 'true', { timeout: 250 });
  }).toPass();
  await expect(page.locator('iframe')).toBeVisible();
  await expect(link).toBeHidden();
  await expect(page.getByText('Ask us')).toBeHidden();
  const errors = (await heard(page)).filter(({ name }) => name === 'error');
  expect(errors.map(({ detail }) => detail?.['code'])).toEqual(['LOAD_FAILED']);
});

test('a scenario longer than any address is told by message, and is never in the address', async ({
  page,
  dealer,
  loader,
}) => {
  const entries = Array.from({ length: 1_500 }, (_none, index) => ({
    kind: 'shares',
    id: `e${index}`,
    mineral: 'lithium',
    valueUsd: '1',
    note: Array.from({ length: 200 }, (_one, at) => ((index + 1) * (at + 7919)) % 99_991).join(' '),
  }));
  const scenario = { format: 'battery-origin/scenario', version: 1, minerals: { entries } };
  const payload = `1.${deflateRawSync(JSON.stringify(scenario)).toString('base64url')}`;
  await page.goto(dealer.serve({ head: tag(loader), body: '<p>Later</p>' }));
  await page.evaluate((given) => {
    const element = document.createElement('battery-origin');
    element.setAttribute('scenario', given);
    document.body.append(element);
  }, payload);
  await embedIn(page);
  expect((await resultOf(page))['mineralShare']).not.toBeNull();
  expect((await heard(page)).map(({ name }) => name)).toEqual(['ready', 'result']);
  expect(page.frames().map((frame) => frame.url().includes('scenario'))).toEqual([false, false]);
});

for (const [name, run] of [
  ['a module', (loader: string) => tag(loader, 'type="module"')],
  ['imported', (loader: string) => `<script type="module">import '${loader}'</script>`],
  [
    'with another vendor’s embed.js before it',
    (loader: string) => `<script src="/typeform/embed.js"></script>${tag(loader, 'type="module"')}`,
  ],
] as const) {
  test(`run as ${name}`, async ({ page, dealer, loader }) => {
    await page.goto(dealer.serve({ head: run(loader), body: EMBED }));
    await embedIn(page);
    expect(page.frames().at(-1)?.url()).toContain(loader.replace('embed.js', 'embed.html'));
  });
}

test('inlined, it frames nobody else’s page and says why', async ({ page, dealer, loader, request }) => {
  const code = await (await request.get(loader)).text();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const head = `<script src="/typeform/embed.js"></script><script>${code}</script>`;
  await page.goto(dealer.serve({ head, body: EMBED }));
  await expect.poll(() => said.join('\n')).toContain('battery-origin: ');
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('nothing is asked for before it nears the screen', async ({ page, dealer, loader }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const body = `<div style="height:2000px"></div>${EMBED}`;
  await page.goto(dealer.serve({ head: tag(loader), body }));
  await page.waitForTimeout(1_000);
  expect(asked.filter((path) => !/page-|embed\.js|favicon/.test(path))).toEqual([]);
  await page.evaluate(() => scrollTo(0, 900));
  await embedIn(page);
});

for (const [name, html, open] of [
  ['a tab', `<button onclick="t.hidden = false">Open</button><div id="t" hidden>${EMBED}</div>`, 'button'],
  ['a details', `<details><summary>Open</summary>${EMBED}</details>`, 'summary'],
  [
    'a dialog',
    `<button onclick="d.showModal()">Open</button><dialog id="d" style="width:80vw">${EMBED}</dialog>`,
    'button',
  ],
] as const) {
  const tags = name === 'a dialog' ? [] : ['@long'];
  test(`in ${name}, it is loaded when opened`, { tag: tags }, async ({ page, dealer, loader }) => {
    await page.goto(dealer.serve({ head: tag(loader), body: html }));
    await page.waitForTimeout(500);
    expect(await heard(page)).toEqual([]);
    await page.locator(open).first().click();
    const frame = await embedIn(page);
    await resultOf(page, 'x');
    await showField(frame, 'vehicle.msrpUsd');
    await expect(frame.locator('[name="vehicle.msrpUsd"]')).toBeVisible();
  });
}

for (const policy of ['require-corp', 'credentialless']) {
  test(`on a page under COEP, ${policy}`, async ({ page, dealer, loader }) => {
    const headers = { 'Cross-Origin-Embedder-Policy': policy, 'Cross-Origin-Opener-Policy': 'same-origin' };
    await page.goto(dealer.serve({ head: tag(loader), body: EMBED, headers }));
    expect(await page.evaluate('crossOriginIsolated')).toBe(true);
    await embedIn(page);
    await resultOf(page, 'x');
  });
}

test('the server is not told which site it stands in', async ({ page, dealer, loader }) => {
  const told: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.url().includes('embed.html')) told.push(request.headers()['referer']);
  });
  await page.goto(dealer.serve({ head: tag(loader), body: EMBED }));
  await embedIn(page);
  expect(told).toEqual([undefined]);
});
