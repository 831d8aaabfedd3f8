/** What must hold at a host: each gives what is wrong, and nothing when all is well. */
import { createServer } from 'node:http';

/** @typedef {{ readonly EVERYWHERE: Readonly<Record<string, string>>, readonly HEADER_GROUPS: readonly { readonly headers: Readonly<Record<string, string>> }[], readonly GROUPED_HEADERS: readonly string[], readonly patternOf: (group: any) => string }} Source */

/** Every kind of address; the asset's name is read off the page. */
const PATHS = [
  '/',
  '/index.html',
  '/embed.html',
  '/line.html',
  '/embed.js',
  '/sw.js',
  '/version.json',
  '/manifest.webmanifest',
  '/data/partners.json',
  '/schema/scenario-v1.json',
  '/embed/battery-origin.d.ts',
  '/icons/app.svg',
];

/** @param {string} base @returns {Promise<string>} */
async function assetOf(base) {
  const page = await (await fetch(`${base}/`)).text();
  return `/${/(assets\/[^"]+\.js)"/.exec(page)?.[1] ?? 'no-asset'}`;
}

/** The headers are those of the source, on each address once. @param {string} base @param {Source} source */
export async function wrongHeaders(base, { EVERYWHERE, HEADER_GROUPS, GROUPED_HEADERS, patternOf }) {
  const wrong = [];
  for (const path of [...PATHS, await assetOf(base)]) {
    const answer = await fetch(base + path);
    const group = HEADER_GROUPS.find((each) => new RegExp(patternOf(each)).test(path));
    const wanted = { ...EVERYWHERE, ...group?.headers };
    if (answer.status !== 200) wrong.push(`${path}: ${answer.status}`);
    for (const name of [...Object.keys(EVERYWHERE), ...GROUPED_HEADERS]) {
      const [has, should] = [answer.headers.get(name), wanted[name] ?? null];
      if (has !== should) wrong.push(`${path}: ${name} is ${has}, not ${should}`);
    }
  }
  const missing = await fetch(`${base}/no-such-page`);
  if (missing.status !== 404) wrong.push(`/no-such-page: ${missing.status}`);
  return wrong;
}

/** Files have their types, what is text is sent small, and what has not changed is not sent again. @param {string} base */
export async function wrongTransfer(base) {
  const wrong = [];
  for (const [path, type] of [
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/embed/battery-origin.d.ts', 'text/plain'],
    ['/embed.js', 'javascript'],
  ]) {
    const has = (await fetch(base + path)).headers.get('content-type') ?? 'none';
    if (!has.includes(type ?? '')) wrong.push(`${path}: type ${has}, not ${type}`);
  }
  const asset = await fetch(base + (await assetOf(base)), { headers: { 'Accept-Encoding': 'gzip' } });
  if (asset.headers.get('content-encoding') !== 'gzip') wrong.push('a script is sent in full');
  const page = await fetch(`${base}/embed.html`, { headers: { 'Accept-Encoding': 'identity' } });
  const since = { 'If-None-Match': page.headers.get('etag') ?? '', 'Accept-Encoding': 'identity' };
  const again = await fetch(`${base}/embed.html`, { headers: since });
  if (again.status !== 304) wrong.push(`embed.html not changed: ${again.status}`);
  return wrong;
}

/**
 * The app runs under the policy of the host or of its own page, and so does the embed in a page of another site;
 * the app itself shows nothing in a frame.
 * @param {string} base @param {import('@playwright/test').Browser} browser
 */
export async function wrongInBrowser(base, browser) {
  const html = (/** @type {string} */ body) =>
    `<!doctype html><html lang="en"><title>A dealer</title>${body}</html>`;
  const embed = `<script src="${base}/embed.js"></script><battery-origin id="x" preset="LFP" battery-kwh="60"></battery-origin>`;
  const dealer = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(html(request.url === '/framed' ? `<iframe src="${base}/index.html"></iframe>` : embed));
  });
  await new Promise((resolve) => dealer.listen(0, '127.0.0.1', () => resolve(null)));
  const address = dealer.address();
  const origin = `http://localhost:${typeof address === 'object' ? address?.port : 0}`;
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  /** @type {string[]} */
  const wrong = [];
  const attempt = async (/** @type {string} */ what, /** @type {() => Promise<unknown>} */ act) => {
    await act().catch((error) => wrong.push(`${what}: ${String(error).split('\n')[0]}`));
  };
  await attempt('the app', async () => {
    await page.goto(`${base}/`);
    await page.locator('html[data-ready=true]').waitFor({ timeout: 20_000 });
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.append('document.documentElement.dataset.planted = "ran"');
      document.head.append(script);
      return document.documentElement.dataset['planted'];
    });
    if (ran === 'ran') wrong.push('a planted script runs');
  });
  await attempt('the embed', async () => {
    await page.goto(`${origin}/`);
    await page.waitForFunction(
      () => Reflect.get(document.querySelector('#x') ?? {}, 'result')?.mineralShare,
      null,
      {
        timeout: 20_000,
      },
    );
  });
  await attempt('the app in a frame', async () => {
    await page.goto(`${origin}/framed`);
    await page.waitForTimeout(2_000);
    const forms = await page.frameLocator('iframe').locator('main').count();
    if (forms > 0) wrong.push('the app shows itself in a frame');
  });
  await context.close();
  dealer.closeAllConnections();
  dealer.close();
  return wrong;
}
