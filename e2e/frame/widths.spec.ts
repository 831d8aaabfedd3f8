/** As wide as its container, whatever lays it out; and little of the page moves when its height is told. */
import type { Page } from '@playwright/test';
import { PLACE } from '../../src/embed/place';
import { embedIn, expect, test } from '../support/dealer-site';

const tag = (loader: string) => `<script src="${loader}"></script>`;
const EMBED = '<battery-origin preset="NMC811" battery-kwh="75"></battery-origin>';

const LAYOUTS: Readonly<Record<string, string>> = {
  'a paragraph’s place': EMBED,
  'a flex row': `<div style="display:flex">${EMBED}</div>`,
  'a centred flex column': `<div style="display:flex;flex-direction:column;align-items:center">${EMBED}</div>`,
  'a centred grid': `<div style="display:grid;place-items:center">${EMBED}</div>`,
  'a table’s cell': `<table><tr><td>${EMBED}</td></tr></table>`,
  'a float': `<div style="float:left">${EMBED}</div>`,
  'an inline block': `<div style="display:inline-block">${EMBED}</div>`,
  'an absolute box': `<div style="position:absolute;left:8px;right:8px">${EMBED}</div>`,
  'a page from right to left': `<div dir="rtl">${EMBED}</div>`,
  'a zoomed page': `<div style="zoom:1.5">${EMBED}</div>`,
  'a div with the mark': `<div style="float:left"><div data-battery-origin></div></div>`,
};

const widths = (page: Page): Promise<{ readonly frame: number; readonly page: number }> =>
  page.evaluate(() => {
    const element = document.querySelector('battery-origin, [data-battery-origin]');
    const frame = element?.shadowRoot?.querySelector('iframe');
    return { frame: frame?.getBoundingClientRect().width ?? 0, page: document.body.clientWidth };
  });

/** What shrinks to its content; the others in `npm run long`. */
const AT_EACH_TEST = new Set([
  'a paragraph’s place',
  'a flex row',
  'a table’s cell',
  'a float',
  'a zoomed page',
]);

for (const [name, body] of Object.entries(LAYOUTS)) {
  test(`full width in ${name}`, { tag: AT_EACH_TEST.has(name) ? [] : ['@long'] }, async ({
    page,
    dealer,
    loader,
  }) => {
    await page.goto(dealer.serve({ head: tag(loader), body }));
    const { frame, page: whole } = await widths(page);
    expect(frame).toBeGreaterThan(whole - 16);
    expect(frame).toBeLessThanOrEqual(whole);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}

test('full width in a page in quirks mode, and in a column of 200 px', async ({ page, dealer, loader }) => {
  await page.goto(dealer.serveHtml(`<html>${tag(loader)}<div style="width:200px">${EMBED}</div></html>`));
  expect((await widths(page)).frame).toBe(200);
  await embedIn(page);
});

test('beside another flex item it leaves that its place', async ({ page, dealer, loader }) => {
  const body = `<div style="display:flex"><p style="flex:none;width:300px">The car</p>${EMBED}</div>`;
  await page.goto(dealer.serve({ head: tag(loader), body }));
  const { frame, page: whole } = await widths(page);
  expect(frame).toBeCloseTo(whole - 300, 0);
});

test('a page’s own width and [hidden] hold', async ({ page, dealer, loader }) => {
  const head = `<style>battery-origin { width: 400px }</style>${tag(loader)}`;
  await page.goto(dealer.serve({ head, body: `${EMBED}<battery-origin id="h" hidden></battery-origin>` }));
  expect((await widths(page)).frame).toBe(400);
  await expect(page.locator('#h')).toBeHidden();
});

for (const width of [390, 1280]) {
  const tags = width < 768 ? [] : ['@long'];
  test(`with the snippet’s own place, the page moves less than 0.05, ${width} px wide`, {
    tag: tags,
  }, async ({ page, dealer, loader }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const style = `display:block;min-height:${PLACE.full}`;
    const body =
      `<battery-origin style="${style}" preset="NMC811" battery-kwh="75"></battery-origin><p>More cars</p>` +
      `<script>setTimeout(function () { var s = document.createElement('script'); s.src = '${loader}'; document.head.append(s) }, 300)</script>`;
    await page.goto(dealer.serve({ body }));
    await embedIn(page);
    await page.waitForTimeout(2_000);
    const shifts = await page.evaluate<number[]>('shifts');
    expect(shifts.reduce((sum, each) => sum + each, 0)).toBeLessThan(0.05);
    const heights = await page
      .locator('battery-origin')
      .evaluate((element) => [
        element.getBoundingClientRect().height,
        element.shadowRoot?.querySelector('iframe')?.clientHeight,
      ]);
    expect(heights[0]).toBe(heights[1]);
  });
}
