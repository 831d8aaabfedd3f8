/** Light or dark, language and accent, as the host's page has them. */
import type { FrameLocator } from '@playwright/test';
import { embedIn, expect, heard, test } from '../support/dealer-site';

const tag = (loader: string) => `<script src="${loader}"></script>`;
const EMBED = '<battery-origin></battery-origin>';
const paper = (frame: FrameLocator) =>
  frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
const LIGHT = 'rgb(246, 246, 243)';
const DARK = 'rgb(14, 17, 22)';

for (const [name, head, light, dark] of [
  ['says nothing', '', LIGHT, LIGHT],
  ['is dark', '<style>:root { color-scheme: dark }</style>', DARK, DARK],
  ['takes both', '<style>:root { color-scheme: light dark }</style>', LIGHT, DARK],
  ['takes both by a meta', '<meta name="color-scheme" content="light dark">', LIGHT, DARK],
] as const) {
  test(`on a page that ${name}, for devices of either kind`, async ({ page, dealer, loader }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(dealer.serve({ head: head + tag(loader), body: EMBED }));
    const frame = await embedIn(page);
    expect(await paper(frame)).toBe(dark);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => paper(frame)).toBe(light);
  });
}

test('a page that turns dark takes it along; auto stays with the device', async ({
  page,
  dealer,
  loader,
}) => {
  const head = `<style>.dark { color-scheme: dark }</style>${tag(loader)}`;
  const body =
    '<battery-origin id="a"></battery-origin><battery-origin id="b" theme="auto"></battery-origin>';
  await page.goto(dealer.serve({ head, body }));
  const [a, b] = [await embedIn(page, '#a'), page.frameLocator('#b iframe')];
  await page.locator('#b').scrollIntoViewIfNeeded();
  await embedIn(page, '#b');
  await page.evaluate(() => document.documentElement.classList.add('dark'));
  await expect.poll(() => paper(a)).toBe(DARK);
  expect(await paper(b)).toBe(LIGHT);
});

test('a language is any tag of one there is, else the nearest of the page', async ({
  page,
  dealer,
  loader,
}) => {
  const body = '<section lang="en-GB"><battery-origin lang="EN-us"></battery-origin></section>';
  await page.goto(dealer.serve({ head: tag(loader), body }));
  await embedIn(page);
  const attribute = (url: string) => new URLSearchParams(new URL(url).hash.slice(1)).get('lang');
  expect(attribute(page.frames().at(-1)?.url() ?? '')).toBe('EN-us');
  await expect.poll(async () => (await heard(page)).map(({ name }) => name)).toEqual(['ready', 'result']);
  await page.goto(dealer.serve({ head: tag(loader), body: `<section lang="en-GB">${EMBED}</section>` }));
  await embedIn(page);
  expect(attribute(page.frames().at(-1)?.url() ?? '')).toBe('en');
});

for (const accent of [
  '#c008',
  'rgb(1 2 3 / 50%)',
  'color-mix(in srgb, red, navy)',
  'light-dark(navy, pink)',
  'rgb(none 0 0)',
  'rgb(calc(10 * 2) 0 0)',
  'oklch(70% 0.1 200)',
]) {
  // One that is half seen through, and one that hangs on the paper.
  const tags = /light-dark|c008/.test(accent) ? [] : ['@long'];
  test(`the accent ${accent} is taken, and can be read on both papers`, { tag: tags }, async ({
    page,
    dealer,
    loader,
  }) => {
    const body = `<battery-origin theme="dark" accent="${accent}"></battery-origin>`;
    await page.goto(dealer.serve({ head: tag(loader), body }));
    const frame = await embedIn(page);
    expect((await heard(page)).filter(({ name }) => name === 'error')).toEqual([]);
    await expect(frame.locator('html')).toHaveAttribute('data-accent', 'host');
    const shade = (theme: string) =>
      frame
        .locator('html')
        .evaluate((html, name) => html.style.getPropertyValue(name), `--host-accent-${theme}`);
    for (const theme of ['light', 'dark']) expect(await shade(theme)).toMatch(/^#[0-9a-f]{6}$/);
  });
}
