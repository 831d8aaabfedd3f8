/** The frame as a guest in a page that resizes, hides, resets and locks it up. */
import type { Locator, Page } from '@playwright/test';
import { barriersOf } from '../support/axe';
import { embedIn, expect, openPart, resultOf, showField, test } from '../support/dealer-site';

const tag = (loader: string) => `<script src="${loader}"></script>`;
const FILLED =
  '<battery-origin preset="NMC811" battery-kwh="75" placed-in-service="2024-06-01" vehicle-class="suv"></battery-origin>';

/** The frame's height on the host, and what its content needs. */
const heights = async (page: Page): Promise<{ frame: number; content: number; scrolls: boolean }> => {
  const frame = await page.locator('battery-origin iframe').evaluate((each) => each.clientHeight);
  const inside = await page
    .frameLocator('battery-origin iframe')
    .locator('html')
    .evaluate((html) => ({
      content: Math.ceil(html.querySelector('#root > div')?.getBoundingClientRect().height ?? 0),
      scrolls: html.scrollWidth > html.clientWidth || html.scrollHeight > html.clientHeight,
    }));
  return { frame, ...inside };
};

/** Opens what is folded, and what is folded in it. */
const openAll = (html: Locator): Promise<void> =>
  html.evaluate(async (root) => {
    for (let depth = 0; depth < 2; depth += 1) {
      for (const each of root.querySelectorAll('details')) each.open = true;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  });

const fits = (page: Page) =>
  expect
    .poll(
      async () => {
        const { frame, content, scrolls } = await heights(page);
        return frame === content && !scrolls;
      },
      { timeout: 20_000 },
    )
    .toBe(true);

test('its height follows the content both ways, and then rests', async ({ page, dealer, loader }) => {
  await page.goto(dealer.serve({ head: tag(loader), body: FILLED }));
  const frame = await embedIn(page);
  await fits(page);
  const closed = (await heights(page)).frame;
  await openPart(frame, 'Sourcing');
  await fits(page);
  expect((await heights(page)).frame).toBeGreaterThan(closed + 200);
  await openPart(frame, 'Sourcing');
  await fits(page);
  expect((await heights(page)).frame).toBe(closed);

  await page.evaluate(() => {
    const sizes: unknown[] = [];
    Object.assign(window, { sizes });
    addEventListener('message', ({ data }) => data.type === 'size' && sizes.push(data));
  });
  await page.waitForTimeout(2_000);
  expect(await page.evaluate('sizes')).toEqual([]);
});

for (const width of [280, 320, 480, 768, 1280]) {
  test(`no scrollbar and nothing cut off with everything open, ${width} px wide`, async ({
    page,
    dealer,
    loader,
  }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width: width + 40, height: 700 });
    const body = `<div style="width:${width}px">${FILLED}</div>`;
    await page.goto(dealer.serve({ head: `<style>body{margin:0}</style>${tag(loader)}`, body }));
    const frame = await embedIn(page);
    await openAll(frame.locator('html'));
    await fits(page);
    const over = await frame.locator('html').evaluate((html) => {
      const tooWide = [...html.querySelectorAll('main *, footer *')].filter(
        (each) => each.getBoundingClientRect().right > html.clientWidth + 1,
      );
      return (
        tooWide
          .filter((each) => each.closest('[tabindex="0"], table') === null)
          // Words for those who hear the page are cut off to nothing.
          .filter((each) => getComputedStyle(each).clipPath === 'none')
          .map((each) => each.outerHTML.slice(0, 120))
      );
    });
    expect(over).toEqual([]);
  });
}

test('a host that resizes, hides and shows it', async ({ page, dealer, loader }) => {
  const body = `<button onclick="panel.hidden = !panel.hidden">Tab</button><div id="panel">${FILLED}</div>`;
  await page.goto(dealer.serve({ head: tag(loader), body }));
  await embedIn(page, '#panel battery-origin');
  const first = page.locator('#panel iframe');
  const height = () => first.evaluate((each) => each.style.height);
  await expect.poll(height).not.toContain('clamp');
  // What follows the first view grows the frame once more.
  let before = '';
  const isSettled = async () => {
    const [last, now] = [before, await height()];
    before = now;
    return last === now;
  };
  await expect.poll(isSettled, { intervals: [1_000] }).toBe(true);
  await page.getByText('Tab').click();
  await page.waitForTimeout(300);
  expect(await height()).toBe(before);
  await page.getByText('Tab').click();
  await expect(first).toBeVisible();
  expect(await height()).toBe(before);
  await page.locator('#panel').evaluate((panel) => {
    panel.style.width = '300px';
  });
  await expect.poll(height).not.toBe(before);
  await page.locator('#panel').evaluate((panel) => {
    panel.style.width = '';
  });
  await expect.poll(height).toBe(before);
});

test('style sheets of the host do not reach it', async ({ page, dealer, loader }) => {
  const reset = `<style>
    * { all: unset !important; }
    iframe { display: none !important; height: 20px !important; max-width: 10px !important; position: absolute !important; }
  </style>`;
  await page.goto(
    dealer.serve({ head: reset + tag(loader), body: `<div style="display:block!important">${FILLED}</div>` }),
  );
  await embedIn(page);
  await fits(page);
  const box = await page.locator('battery-origin iframe').boundingBox();
  expect(box?.width).toBeGreaterThan(1000);
  expect(box?.height).toBeGreaterThan(400);
});

test('nothing of the host moves but by the height told', async ({ page, dealer, loader }) => {
  await page.addInitScript(() => {
    const shifts: unknown[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  // Where the embed is below the first screen, as on most pages, nobody sees even that.
  const body = `<div style="height:880px">The car</div>${FILLED}<p>More cars</p>`;
  await page.goto(dealer.serve({ head: tag(loader), body }));
  await embedIn(page);
  // The browser draws no frame that is out of view, so its height is settled as it comes in.
  await page.locator('battery-origin').evaluate((element) => element.scrollIntoView());
  await fits(page);
  expect(await page.evaluate('shifts')).toEqual([]);
});

test('in a sandbox without its origin it works, and its host hears nothing', async ({
  page,
  dealer,
  baseURL,
}) => {
  const src = `${baseURL}embed.html?preset=LFP&battery-kwh=60&placed-in-service=2024-06-01`;
  const body = `<main><iframe title="Credit" sandbox="allow-scripts" width="700" height="900" src="${src}"></iframe></main>`;
  const failures: string[] = [];
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
  await page.goto(dealer.serve({ body }));
  const frame = await embedIn(page, 'main');
  expect(await frame.locator('html').evaluate(() => self.origin)).toBe('null');
  // A typical sourcing explains and does not decide: the verdict has no share of it.
  await expect(frame.getByRole('status', { name: 'Result' })).toHaveAttribute('data-share-max', '');
  await showField(frame, 'vehicle.gvwrLb');
  await frame.locator('[name="vehicle.gvwrLb"]').fill('20000');
  await expect(frame.getByRole('status', { name: 'Result' })).toHaveAttribute(
    'data-credit-status',
    'ineligible',
  );
  await openPart(frame, 'Value by mineral');
  await expect(frame.locator('.recharts-surface').first()).toBeVisible();
  expect(failures).toEqual([]);
});

test('with storage blocked it works, and it asks for none but the tab’s own', async ({
  page,
  dealer,
  loader,
}) => {
  const used: string[] = [];
  await page.exposeFunction('noteUse', (name: string) => used.push(name));
  await page.addInitScript(() => {
    if (window === window.top) return;
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      Object.defineProperty(window, name, {
        get: () => {
          Reflect.get(window, 'noteUse')(name);
          throw new DOMException('Denied', 'SecurityError');
        },
      });
    }
  });
  await page.goto(dealer.serve({ head: tag(loader), body: FILLED }));
  const frame = await embedIn(page);
  await showField(frame, 'vehicle.msrpUsd');
  await frame.locator('[name="vehicle.msrpUsd"]').fill('90000');
  await expect.poll(async () => (await resultOf(page))['status']).toBe('ineligible');
  // The language that the visitor chose in the whole app, and what was typed in this tab.
  expect(used.filter((name) => !/^(local|session)Storage$/.test(name))).toEqual([]);
  expect(await frame.locator('html').evaluate(() => navigator.serviceWorker?.controller ?? null)).toBeNull();
});

test('links open outside, and the full app opens on what was typed, without what is personal', async ({
  page,
  dealer,
  loader,
  context,
}) => {
  await page.goto(dealer.serve({ head: tag(loader), body: FILLED }));
  const frame = await embedIn(page);
  await showField(frame, 'vehicle.msrpUsd');
  await showField(frame, 'buyer.thisYear.magiUsd');
  await frame.locator('[name="vehicle.msrpUsd"]').fill('51234');
  await frame.locator('[name="buyer.thisYear.magiUsd"]').fill('98765');
  const outside = await frame
    .locator('a[href]:not([href^="#"])')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('target'), link.getAttribute('rel')]));
  expect(outside.length).toBeGreaterThan(0);
  for (const [target, rel] of outside) {
    expect(target).toBe('_blank');
    expect(rel).toContain('noopener');
  }
  const full = frame.getByRole('link', { name: /full calculator/ });
  await page.waitForTimeout(600);
  const opened = context.waitForEvent('page');
  await full.click();
  const app = await opened;
  await expect(app.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(app.locator('[name="vehicle.msrpUsd"]')).toHaveValue('51234');
  await expect(app.locator('[name="buyer.thisYear.magiUsd"]')).toHaveValue('');
  expect(app.url()).not.toContain('embed');
});

test('opened on its own it is a usable page, prefilled by its address', async ({ page }) => {
  await page.goto('/embed.html?preset=NMC811&battery-kwh=75&placed-in-service=2024-06-01&utm_source=mail');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('status', { name: 'Result' })).toHaveAttribute(
    'data-mineral-status',
    'unknown',
  );
  await showField(page, 'vehicle.gvwrLb');
  await page.locator('[name="vehicle.gvwrLb"]').fill('15000');
  await expect(page.getByRole('status', { name: 'Result' })).toHaveAttribute(
    'data-credit-status',
    'ineligible',
  );
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe('visible');
});

test('a bad link in its address is refused aloud', async ({ page }) => {
  await page.goto('/embed.html?msrp=50000#/?s=1.AAAA');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('[name="vehicle.msrpUsd"]')).toHaveValue('50000');
});

for (const theme of ['light', 'dark']) {
  // The frame's light colors are the page's, which axe reads in `journeys/page.spec.ts`.
  const tag = theme === 'dark' ? [] : ['@long'];
  test(`axe finds nothing in it, ${theme}`, { tag }, async ({ page }) => {
    await page.goto(
      `/embed.html?preset=NMC811&battery-kwh=75&placed-in-service=2024-06-01&theme=${theme}&accent=yellow`,
    );
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    // Only the outermost: a list of all countries at each row takes axe minutes.
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.toggleAttribute('open', each.parentElement?.closest('details') === null);
    });
    await page.waitForTimeout(500);
    expect(await barriersOf(page)).toEqual([]);
  });
}
