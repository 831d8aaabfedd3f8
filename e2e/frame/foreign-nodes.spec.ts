/** What the host put into the element or around the frame is the host's: nothing of it is removed or moved. */
import { embedIn, expect, heard, resultOf, test } from '../support/dealer-site';

const tag = (loader: string) => `<script src="${loader}"></script>`;
const REST = '<h2>Our price</h2><form id="lead"><input name="mail"></form>';

for (const [name, start] of [
  ['element', '<battery-origin preset="LFP" battery-kwh="60" />'],
  ['div', '<div data-battery-origin data-preset="LFP" />'],
] as const) {
  test(`a self-closed ${name} leaves the rest of the page in view`, async ({ page, dealer, loader }) => {
    await page.goto(
      dealer.serve({ head: tag(loader), body: `<main><h1>2025 Model Z</h1>${start}${REST}</main>` }),
    );
    await embedIn(page, 'main');
    await expect(page.locator('#lead')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Our price' })).toBeVisible();
    await expect(page.locator('#after')).toBeVisible();
    const [frame, form] = [
      await page.locator('main iframe').boundingBox(),
      await page.locator('#lead').boundingBox(),
    ];
    expect(form?.y).toBeGreaterThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0));
  });
}

test('two self-closed elements, one in the other, are both there', async ({ page, dealer, loader }) => {
  const body = '<battery-origin id="a" view="compact" /><battery-origin id="b" view="compact" />';
  await page.goto(dealer.serve({ head: tag(loader), body }));
  await expect.poll(async () => (await heard(page)).filter(({ name }) => name === 'ready')).toHaveLength(2);
  await expect(page.locator('#b iframe').first()).toBeVisible();
});

test('a script that wraps the frame keeps it', async ({ page, dealer, loader }) => {
  await page.goto(
    dealer.serve({ head: tag(loader), body: '<battery-origin msrp="50000"></battery-origin>' }),
  );
  await embedIn(page);
  await page.locator('battery-origin').evaluate((element) => {
    const frame = element.shadowRoot?.querySelector('iframe');
    const wrapper = document.createElement('div');
    frame?.replaceWith(wrapper);
    if (frame) wrapper.append(frame);
  });
  const frame = await embedIn(page);
  await expect(frame.locator('[name="vehicle.msrpUsd"]')).toHaveValue('50000');
  await expect(page.locator('battery-origin iframe')).toHaveCount(1);
});

test('clones of a carousel, and a copy of the markup, are embeds of their own', async ({
  page,
  dealer,
  loader,
}) => {
  const body =
    '<div id="slides"><battery-origin view="compact"><a href="#x">Credit</a></battery-origin></div>';
  await page.goto(dealer.serve({ head: tag(loader), body }));
  await embedIn(page);
  await page.locator('#slides').evaluate((slides) => {
    const [slide] = slides.children;
    if (slide) slides.append(slide.cloneNode(true));
    slides.insertAdjacentHTML('beforeend', slides.firstElementChild?.outerHTML ?? '');
  });
  await expect(page.locator('#slides iframe')).toHaveCount(3);
  await expect.poll(async () => (await heard(page)).filter(({ name }) => name === 'ready').length).toBe(3);
});

test('what stands inside is shown until there is a frame', async ({ page, dealer, loader }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/embed.html*', async (route) => {
    await held;
    await route.continue();
  });
  const body = '<battery-origin><p>About <a href="#after">the credit</a></p></battery-origin>';
  await page.goto(dealer.serve({ head: tag(loader), body }), { waitUntil: 'commit' });
  await expect(page.getByText('the credit')).toBeVisible();
  await page.getByText('the credit').click({ timeout: 5_000 });
  release();
  await embedIn(page);
  await expect(page.getByText('the credit')).toBeHidden();
});

test('a div no longer marked shows what is in it', async ({ page, dealer, loader }) => {
  const body = '<div id="d" data-battery-origin><a href="#x">Fallback</a></div>';
  await page.goto(dealer.serve({ head: tag(loader), body }));
  await embedIn(page, '#d');
  await page.locator('#d').evaluate((div) => div.removeAttribute('data-battery-origin'));
  await expect(page.getByText('Fallback')).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
  await page.locator('#d').evaluate((div) => div.setAttribute('data-battery-origin', ''));
  await embedIn(page, '#d');
  await resultOf(page, 'd');
});
