import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { openLine } from '../support/the-form';
import { AppHost } from './app-host';
import { BUILT, NEWER } from './builds';

interface Fixtures {
  /** Holds the build under test, at an origin of its own. */
  readonly host: AppHost;
  /** The folder of the newer build. */
  readonly newer: string;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern
  host: async ({}, use) => {
    const host = await AppHost.open(BUILT);
    await use(host);
    await host.stop().catch(() => undefined);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  newer: async ({}, use) => use(NEWER),
});

export { expect };

export const verdict = (page: Page): Locator => page.getByRole('status', { name: 'Result' });

export const price = (page: Page): Locator => page.locator('#f-vehicle-msrpUsd');

/** The depth that has all the questions, open on its example. */
export const batteryOf = (host: AppHost): string => `${host.address}#/battery`;

/** Types the price into its group, opened for it. */
export async function fillPrice(page: Page, usd: string): Promise<void> {
  await openGroup(page, 'Vehicle', price(page));
  await price(page).fill(usd);
}

/** Opens a group of questions, once it is there, unless it is open. */
export async function openGroup(page: Page, name: string, field: Locator): Promise<void> {
  await expect(field).toBeAttached();
  if (!(await field.isVisible())) await openLine(page, name);
}

/** The notice with this heading. */
export const news = (page: Page, heading: string): Locator =>
  page.locator('[aria-live]').filter({ hasText: heading });

export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
}

/** Opens the app and waits until all of it is on the device. */
/** Opens the page for the first time, until it is kept on the device. */
async function firstVisit(page: Page, host: AppHost): Promise<void> {
  await page.goto(batteryOf(host));
  await ready(page);
  await expect(news(page, 'Ready offline')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
}

/**
 * Opens the page, and again. A worker that has answered nothing yet is thought busy by the browser for its first half
 * minute, and the next build waits for so long; one that has answered gives way at once.
 */
export async function visit(page: Page, host: AppHost): Promise<void> {
  await firstVisit(page, host);
  await page.reload();
  await ready(page);
}

/** Has the browser look for a newer worker now, rather than when the page is next opened. */
export const look = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
  });

/** The file of a build whose name begins so. */
export function assetOf(dist: string, name: string): string {
  const { shared, languages } = JSON.parse(readFileSync(join(dist, 'files.json'), 'utf8'));
  const file = Object.keys({ ...shared, ...languages.en }).find((each) => each.startsWith(`assets/${name}-`));
  if (file === undefined) throw new Error(`No ${name} in ${dist}`);
  return file;
}

/** Waits until no worker is being installed any more; gives which there are. */
export const settled = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    while (registration.installing !== null) await new Promise((resolve) => setTimeout(resolve, 50));
    return { isActive: registration.active !== null, isWaiting: registration.waiting !== null };
  });

/** The mark of the build that the page runs. */
export const buildOf = (page: Page): Promise<string | null> =>
  page.locator('html').getAttribute('data-build');
