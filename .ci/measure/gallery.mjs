/**
 * `npm run gallery`: every view and state at every width, light and dark, in every language that is built, into
 * `reports/gallery` (outside git) with an index page. `npm run gallery -- car-listed 390 dark` draws only what
 * these words name.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { launchOptions } from '../browser.mjs';
import { languagesIn, messagesOf } from '../build/messages.mjs';
import { root } from '../install.mjs';
import { STATES } from './gallery-states.mjs';

/** @typedef {import('./gallery-states.mjs').State} State */

const WIDTHS = /** @type {const} */ ([320, 390, 768, 1280, 1600]);
const SCHEMES = /** @type {const} */ (['light', 'dark']);
const LANGUAGES = languagesIn(root).filter(
  (language) => language === 'en' || existsSync(join(root, 'dist', language)),
);
const FOLDER = join(root, process.env['GALLERY'] ?? 'reports/gallery');

const wanted = process.argv.slice(2);
/** @param {readonly (string | number)[]} all */
const chosen = (all) => {
  const named = all.filter((each) => wanted.includes(String(each)));
  return named.length > 0 ? named : all;
};

const states = STATES.filter(({ name }) => chosen(STATES.map((state) => state.name)).includes(name));
const shots = states.flatMap((state) =>
  chosen(WIDTHS).flatMap((width) =>
    chosen(SCHEMES).flatMap((scheme) =>
      chosen(LANGUAGES).map((language) => ({
        state,
        width: Number(width),
        scheme: scheme === 'dark' ? /** @type {const} */ ('dark') : /** @type {const} */ ('light'),
        language: String(language),
      })),
    ),
  ),
);

/** @param {typeof shots[number]} shot */
const fileOf = ({ state, width, scheme, language }) => `${state.name}-${width}-${scheme}-${language}.png`;

const browser = await chromium.launch(launchOptions());
const server = await preview({ root, logLevel: 'warn' });
const address = server.resolvedUrls?.local[0] ?? '';

/** @param {typeof shots[number]} shot */
async function draw(shot) {
  const { state, width, scheme, language } = shot;
  const isPhone = width < 768;
  const context = await browser.newContext({
    viewport: { width, height: isPhone ? 844 : 800 },
    colorScheme: scheme,
    locale: String(messagesOf(root, language).get('locale_tag')),
    timezoneId: 'America/New_York',
    hasTouch: isPhone,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  try {
    await state.before?.(page);
    await page.goto(`${address}${language === 'en' ? '' : `${language}/`}${state.at}`);
    await page.locator('html[data-ready=true]').waitFor({ timeout: 30_000 });
    // A link is the way to most states, and only one of them is about it.
    const own = page.locator('#shared button');
    // It goes by itself where the car list fills in what the link left out.
    if (state.name !== 'car-shared') await own.click({ timeout: 2_000 }).catch(() => undefined);
    await state.act?.(page);
    // A worker's script is never told as fetched: the line of a list would be waited for without end.
    await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined);
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(FOLDER, fileOf(shot)), fullPage: process.env['FOLD'] !== '1' });
  } catch (error) {
    process.stderr.write(
      `${fileOf(shot)}: ${error instanceof Error ? error.message.split('\n')[0] : error}\n`,
    );
    process.exitCode = 1;
  } finally {
    await context.close();
  }
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const queue = [...shots];
const worker = async () => {
  for (let shot = queue.shift(); shot !== undefined; shot = queue.shift()) await draw(shot);
};
await Promise.all([worker(), worker()]);

const figures = shots
  .map(
    (shot) =>
      `<figure><img loading="lazy" src="${fileOf(shot)}" alt=""><figcaption>${fileOf(shot)}</figcaption></figure>`,
  )
  .join('\n');
writeFileSync(
  join(FOLDER, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Gallery</title>
<style>body{font:14px system-ui;display:flex;flex-wrap:wrap;gap:16px}figure{margin:0}img{max-width:420px;border:1px solid #999}</style>
${figures}
`,
);
await browser.close();
await server.close();
process.stdout.write(`${shots.length} pictures in ${FOLDER}\n`);
