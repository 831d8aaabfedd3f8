import { expect, type Locator, type Page, type Route } from '@playwright/test';

export const verdict = (page: Page): Locator => page.getByRole('status', { name: 'Result' });
export const value = (page: Page, mineral: string): Locator => page.getByLabel(`Value of ${mineral}`);
export const bar = (page: Page): Locator => page.getByRole('region', { name: 'Your work' });

/** Opens the page with all of it there. */
export async function openWhole(page: Page, address = './#/battery'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(bar(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: /^What if/ })).toBeAttached();
}

/** Goes to another view by the header; on a phone the views are behind one button. */
export async function goTo(page: Page, view: string): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view }).click();
}

/** Parts of the page that come once the first view stands, by the file that `import()` names. */
export const LATER: readonly string[] = [
  'after-first-view',
  'dealers',
  'later-questions',
  'later-views',
  'link-reader',
  'parts',
];

/** Has the server lose parts of the built app: the scripts named for these files. */
export async function withoutParts(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names)
    await page.route(`**/assets/${name}-*.js`, (route) => route.fulfill({ status: 404, body: 'Not found' }));
}

/** What a server does to a data file, after its name. */
export const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  missing: (route) => route.fulfill({ status: 404, body: 'Not found' }),
  broken: (route) => route.fulfill({ status: 500, body: 'Internal error' }),
  'a page': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' }),
  unreachable: (route) => route.abort('connectionfailed'),
  'cut off': async (route) => {
    const whole = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'application/json', body: whole.slice(0, whole.length >> 1) });
  },
  malformed: (route) => route.fulfill({ contentType: 'application/json', body: '{}' }),
};

/** Errors of the page that nobody caught, and policies it broke; what the browser says of missing files is no fault of the page. */
export function mishapsOf(page: Page): string[] {
  const mishaps: string[] = [];
  page.on('pageerror', (error) => mishaps.push(String(error)));
  page.on('console', (message) => {
    const isFile = /Failed to load resource|net::ERR_/.test(message.text());
    if (message.type() === 'error' && !isFile) mishaps.push(message.text());
  });
  return mishaps;
}
