/**
 * `npm run pictures`: draws the app's icons, and takes the screenshots that the browser shows before it installs,
 * and README's, from the built app; `npm run pictures -- icons` draws the icons alone. What it makes is committed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { launchOptions } from '../browser.mjs';
import { root } from '../install.mjs';
import { drawIcons } from './icons.mjs';

/** @typedef {import('@playwright/test').Browser} Browser @typedef {import('@playwright/test').Page} Page */

const SCREENSHOTS = join(root, 'public/screenshots');
const README_PICTURE = join(root, 'e2e/screenshot.png');

/** As WebP, a quarter of the weight. @param {Page} page @param {string} name */
async function takeScreenshot(page, name) {
  const png = (await page.screenshot()).toString('base64');
  const blank = await /** @type {Browser} */ (page.context().browser()).newPage();
  const webp = await blank.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.6).split(',')[1] ?? '';
  }, png);
  writeFileSync(join(SCREENSHOTS, name), Buffer.from(webp, 'base64'));
  await blank.close();
}

/** @param {Page} page @param {string} address */
async function open(page, address) {
  await page.goto(address);
  await page.locator('html[data-ready=true]').waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
}

/** @param {Browser} browser @param {string} address */
async function takeScreenshots(browser, address) {
  const options = { locale: 'en-US', serviceWorkers: /** @type {const} */ ('block') };
  const wide = await browser.newPage({ ...options, viewport: { width: 1280, height: 800 } });
  await open(wide, address);
  await takeScreenshot(wide, 'wide-calculator.webp');
  await wide.screenshot({ path: README_PICTURE });
  await open(wide, `${address}#/partners`);
  await takeScreenshot(wide, 'wide-partners.webp');
  const phone = {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  };
  const narrow = await browser.newPage({ ...options, ...phone });
  await open(narrow, address);
  await takeScreenshot(narrow, 'narrow-calculator.webp');
  await narrow.getByRole('button', { name: 'Reasons' }).click();
  await takeScreenshot(narrow, 'narrow-result.webp');
}

const browser = await chromium.launch(launchOptions());
try {
  await drawIcons(browser);
  if (!process.argv.includes('icons')) {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const server = await preview({ root, logLevel: 'warn' });
    await takeScreenshots(browser, server.resolvedUrls?.local[0] ?? '');
    await server.close();
  }
} finally {
  await browser.close();
}
