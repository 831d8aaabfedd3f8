/** Opens the built page in each state of the gallery, for checks that are too long for `npm test`. */
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { launchOptions } from '../browser.mjs';
import { root } from '../install.mjs';
import { STATES } from './gallery-states.mjs';

/** @typedef {{ readonly state: string, readonly width: number, readonly schemes: readonly ('light' | 'dark')[], readonly language: string }} Shot */

/**
 * Has each page looked at, in each scheme once it stands. Words of the command line that name states, widths, schemes or
 * languages choose among them, and `2/4` takes the second fourth of what is left. Gives how many were looked at.
 * @param {{ widths: readonly number[], schemes: readonly ('light' | 'dark')[], languages: readonly string[] }} among
 * @param {(page: import('@playwright/test').Page, name: string) => Promise<void>} look
 */
export async function eachState({ widths, schemes, languages }, look) {
  const wanted = process.argv.slice(2);
  /** @template {string | number} T @param {readonly T[]} all @returns {readonly T[]} */
  const chosen = (all) => {
    const named = all.filter((each) => wanted.includes(String(each)));
    return named.length > 0 ? named : all;
  };
  const [part = 1, parts = 1] = (wanted.find((word) => /^\d+\/\d+$/.test(word)) ?? '1/1')
    .split('/')
    .map(Number);
  /** @type {Shot[]} */
  const all = chosen(STATES.map(({ name }) => name)).flatMap((state) =>
    chosen(widths).flatMap((width) =>
      chosen(languages).map((language) => ({ state, width, schemes: chosen(schemes), language })),
    ),
  );
  // Each n-th, not a run of them: the states that take longest stand beside one another.
  const queue = all.filter((_, index) => index % parts === part - 1);
  const count = queue.length * chosen(schemes).length;
  const browser = await chromium.launch(launchOptions());
  const server = await preview({ root, logLevel: 'warn' });
  const address = server.resolvedUrls?.local[0] ?? '';
  const work = async () => {
    for (let shot = queue.shift(); shot !== undefined; shot = queue.shift())
      await openOne(browser, address, shot, look);
  };
  await Promise.all([work(), work()]);
  await browser.close();
  await server.close();
  return count;
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {Shot} shot
 * @param {(page: import('@playwright/test').Page, name: string) => Promise<void>} look
 */
async function openOne(browser, address, { state, width, schemes, language }, look) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
    timezoneId: 'America/New_York',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const name = `${state} ${width} ${language}`;
  const found = STATES.find((each) => each.name === state);
  try {
    await found?.before?.(page);
    await page.goto(`${address}${language === 'en' ? '' : `${language}/`}${found?.at ?? ''}`);
    await page.locator('html[data-ready=true]').waitFor({ timeout: 30_000 });
    await found?.act?.(page);
    // A worker's script is never told as fetched: the line of a list would be waited for without end.
    await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await look(page, `${name} ${colorScheme}`);
    }
  } catch (error) {
    process.stdout.write(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}\n`);
    process.exitCode = 1;
  } finally {
    await context.close();
  }
}
