/**
 * Requests and bytes (packed as a host packs them, headers apart) of a first visit and of one that the copy on the device
 * answers. `node .ci/measure/visits.mjs` on the built app.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../browser.mjs';
import { serve } from '../static-host.mjs';

/** No request for so long (milliseconds): the page has all it asks for by itself. */
const QUIET = 3_000;
const DAY = 86_400;
const MILLION = 1_000_000;

let answers = 0;
let bytes = 0;
let last = 0;
const host = await serve('dist', {
  packs: true,
  onAnswer: (sent) => {
    answers += 1;
    bytes += sent;
    last = performance.now();
  },
});

const settled = async () => {
  last = performance.now();
  while (performance.now() - last < QUIET) await new Promise((resolve) => setTimeout(resolve, 200));
};

/** @param {string} title */
function tell(title) {
  const perDay = (bytes * MILLION) / 1e9;
  const perSecond = (bytes * MILLION * 8) / DAY / 1e6;
  process.stdout.write(
    `${title}: ${answers} requests, ${(bytes / 1000).toFixed(1)} kB; a million a day: ${perDay.toFixed(0)} GB, ` +
      `${((answers * MILLION) / DAY).toFixed(0)} requests and ${perSecond.toFixed(0)} Mbit a second on average\n`,
  );
  answers = 0;
  bytes = 0;
}

const profile = mkdtempSync(join(tmpdir(), 'visits-'));
const context = await chromium.launchPersistentContext(profile, {
  ...launchOptions(),
  viewport: { width: 390, height: 844 },
});

/** @param {string} title @param {'block' | 'allow'} worker */
async function visit(title, worker) {
  const page = await context.newPage();
  if (worker === 'block')
    await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }));
  await page.goto(`http://localhost:${host.port}/`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await settled();
  await page.close();
  tell(title);
}

await visit('First visit that keeps no copy', 'block');
await (await context.newCDPSession(await context.newPage())).send('Network.clearBrowserCache');
await visit('First visit, with the copy for use without a network', 'allow');
await visit('Repeat visit', 'allow');
await context.close();
host.close();
rmSync(profile, { recursive: true, maxRetries: 8 });
