/**
 * `npm run pictures`: draws the app's icons, and takes the screenshots that the browser shows before it installs,
 * and README's, from the built app; `npm run pictures -- icons` draws the icons alone. What it makes is committed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { launchOptions } from '../browser.mjs';
import { languagesIn } from '../build/messages.mjs';
import { root } from '../install.mjs';
import { STATES } from './gallery-states.mjs';
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

/** Of a language, beside those of English in a folder of its name. @param {Browser} browser @param {string} root @param {string} language */
async function takeScreenshots(browser, root, language) {
  const folder = language === 'en' ? '' : `${language}/`;
  const address = `${root}${folder}`;
  mkdirSync(join(SCREENSHOTS, folder), { recursive: true });
  const options = { locale: language, serviceWorkers: /** @type {const} */ ('block') };
  const wide = await browser.newPage({ ...options, viewport: { width: 1280, height: 800 } });
  await open(wide, address);
  await takeScreenshot(wide, `${folder}wide-calculator.webp`);
  if (language === 'en') await wide.screenshot({ path: README_PICTURE });
  await open(wide, `${address}#/partners`);
  await takeScreenshot(wide, `${folder}wide-partners.webp`);
  const phone = {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  };
  const narrow = await browser.newPage({ ...options, ...phone });
  await open(narrow, address);
  await takeScreenshot(narrow, `${folder}narrow-calculator.webp`);
  await open(narrow, `${address}${STATES.find(({ name }) => name === 'car-listed')?.at ?? ''}`);
  await narrow.locator('#shared button').click();
  await narrow.locator('[data-open] > section button[aria-controls]').click();
  await takeScreenshot(narrow, `${folder}narrow-result.webp`);
}

const browser = await chromium.launch(launchOptions());
try {
  await drawIcons(browser);
  if (!process.argv.includes('icons')) {
    const server = await preview({ root, logLevel: 'warn' });
    for (const language of languagesIn(root))
      await takeScreenshots(browser, server.resolvedUrls?.local[0] ?? '', language);
    await server.close();
  }
} finally {
  await browser.close();
}
