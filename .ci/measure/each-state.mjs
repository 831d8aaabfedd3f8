/** Opens the built page in each state of the gallery, for checks that are too long for `npm test`. */
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { launchOptions } from '../browser.mjs';
import { root } from '../install.mjs';
import { STATES } from './gallery-states.mjs';

/** @typedef {{ readonly state: string, readonly width: number, readonly scheme: 'light' | 'dark', readonly language: string }} Shot */

/**
 * Has each page looked at; words of the command line that name states, widths, schemes or languages choose among them.
 * Gives how many were.
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
  /** @type {Shot[]} */
  const queue = chosen(STATES.map(({ name }) => name)).flatMap((state) =>
    chosen(widths).flatMap((width) =>
      chosen(schemes).flatMap((scheme) =>
        chosen(languages).map((language) => ({ state, width, scheme, language })),
      ),
    ),
  );
  const count = queue.length;
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
async function openOne(browser, address, { state, width, scheme, language }, look) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    timezoneId: 'America/New_York',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const name = `${state} ${width} ${scheme} ${language}`;
  const found = STATES.find((each) => each.name === state);
  try {
    await found?.before?.(page);
    await page.goto(`${address}${language === 'en' ? '' : `${language}/`}${found?.at ?? ''}`);
    await page.locator('html[data-ready=true]').waitFor({ timeout: 30_000 });
    await found?.act?.(page);
    await page.waitForLoadState('networkidle');
    await look(page, name);
  } catch (error) {
    process.stdout.write(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}\n`);
    process.exitCode = 1;
  } finally {
    await context.close();
  }
}
