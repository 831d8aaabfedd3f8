/** Sites of other origins, real servers, whose pages hold the embed. */
import { createServer } from 'node:http';
import { test as base, expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

export interface SitePage {
  readonly head?: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  readonly origin: string;
  /** Puts a page on the site, and gives its address. */
  readonly serve: (page: SitePage) => string;
  /** Puts a whole document on the site. */
  readonly serveHtml: (html: string, headers?: Readonly<Record<string, string>>) => string;
}

interface Fixtures {
  /** `localhost`, while the app is at `127.0.0.1`: another site, not only another origin. */
  readonly dealer: Site;
  readonly stranger: Site;
  /** The address of the loader. */
  readonly loader: string;
}

/** Notes every event of every embed, with the order they came in. */
const NOTE = `<script>
  var heard = [];
  ['ready', 'result', 'error'].forEach(function (name) {
    addEventListener('battery-origin:' + name, function (event) {
      heard.push({ name: name, detail: event.detail, id: event.target.id });
    });
  });
</script>`;

const documentOf = ({ head = '', body }: SitePage): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A dealer</title>${NOTE}${head}</head>` +
  `<body><h1>A dealer</h1>${body}<p id="after">After</p></body></html>`;

async function openSite(use: (site: Site) => Promise<void>): Promise<void> {
  const pages = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    const missing = request.url === '/favicon.ico' ? 204 : 404;
    response.writeHead(page === undefined ? missing : 200, { 'Content-Type': 'text/html', ...page?.headers });
    response.end(page?.html ?? 'Not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site has no port');
  const origin = `http://localhost:${address.port}`;
  const serveHtml: Site['serveHtml'] = (html, headers = {}) => {
    const path = `/page-${pages.size}.html`;
    pages.set(path, { html, headers });
    return origin + path;
  };
  await use({ origin, serveHtml, serve: (page) => serveHtml(documentOf(page), page.headers) });
  server.closeAllConnections();
  server.close();
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern
  dealer: ({}, use) => openSite(use),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  stranger: ({}, use) => openSite(use),
  loader: ({ baseURL }, use) => use(new URL('embed.js', baseURL).href),
});

export interface Heard {
  readonly name: 'ready' | 'result' | 'error';
  readonly detail: Readonly<Record<string, unknown>> | null;
  readonly id: string;
}

/** What the page's embeds have told until now. */
export const heard = (page: Page): Promise<readonly Heard[]> => page.evaluate<Heard[]>('heard');

/** The embed of an element, once its page can be used. */
export async function embedIn(page: Page, selector = 'battery-origin'): Promise<FrameLocator> {
  const frame = page.frameLocator(`${selector} iframe`);
  await expect(frame.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 15_000 });
  return frame;
}

/** Waits until the embed has told its result, and gives the last one. */
export async function resultOf(page: Page, id = ''): Promise<Readonly<Record<string, unknown>>> {
  const results = async () => (await heard(page)).filter((each) => each.name === 'result' && each.id === id);
  await expect.poll(async () => (await results()).length, { timeout: 15_000 }).toBeGreaterThan(0);
  const last = (await results()).at(-1)?.detail;
  if (last === null || last === undefined) throw new Error('A result without detail');
  return last;
}

/** Opens all that is folded around a field of the embed. */
export async function showField(frame: FrameLocator | Page, name: string): Promise<Locator> {
  const field = frame.locator(`[name="${name}"]`);
  await field.evaluate((element) => {
    const folded = 'details, [data-summary-line]';
    let part = element.closest(folded);
    while (part !== null) {
      if (part instanceof HTMLDetailsElement) part.open = true;
      else part.dispatchEvent(new Event('open-line'));
      part = part.parentElement?.closest(folded) ?? null;
    }
  });
  return field;
}

/** Opens a folded part of the embed. */
export const openPart = (frame: FrameLocator, name: string): Promise<void> =>
  frame
    .locator('summary')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .click();

export { expect };
