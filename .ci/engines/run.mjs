/**
 * `npm run engines`: the consumer's journey in each language, and the frame's, in Firefox and in WebKit. What is not
 * here is named and not tried. `npm run engines -- Firefox frame` takes only what these words name.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { languagesIn } from '../build/messages.mjs';
import { root } from '../install.mjs';
import { serve } from '../static-host.mjs';
import { dealerPage } from './frame.mjs';
import { handsOn } from './hands.mjs';
import { journeysAt } from './journeys.mjs';

/** @typedef {import('./journeys.mjs').Journey} Journey */

const folder = join(root, 'reports/engines');
/** `--once`: the consumer's journey in one language, as `npm test` has time for. */
const ONCE = '--once';
const wanted = process.argv
  .slice(2)
  .filter((word) => word !== ONCE)
  .map((word) => word.toLowerCase());
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
const words = (/** @type {unknown} */ error) => (error instanceof Error ? error.message : String(error));

/** A size that changes while sizes are told is told in the next frame: browsers report it as an error, nothing is lost. */
const POSTPONED = /ResizeObserver loop completed with undelivered notifications/;

/** A dealer at another site than the app's. @param {string} html @returns {Promise<{ address: string, close: () => void }>} */
const openDealer = (html) =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      response.writeHead(request.url === '/' ? 200 : 404, { 'Content-Type': 'text/html' });
      response.end(request.url === '/' ? html : '');
    }).listen(0, '127.0.0.1', () => {
      const at = server.address();
      const port = typeof at === 'object' && at !== null ? at.port : 0;
      resolve({ address: `http://localhost:${port}/`, close: () => server.close() });
    });
  });

/** A journey takes some ten seconds; a browser that hangs is given up. @returns {Promise<never>} */
const tooLong = () =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('It took longer than three minutes')), 180_000).unref();
  });

/** What went wrong on the way; undefined when nothing did, null when the browser does not start here. @param {Journey} journey */
async function wrongOn({ name, open, go }) {
  const browser = await open().catch((error) => {
    say(`- ${name}: not tried, the browser does not start (${words(error).slice(0, 200)})`);
    return null;
  });
  if (browser === null) return null;
  try {
    await Promise.race([go(handsOn(browser)), tooLong()]);
    const faults = browser.faults().filter((fault) => !POSTPONED.test(fault));
    return faults.length === 0 ? undefined : faults.join('\n    ');
  } catch (error) {
    const picture = await browser.picture().catch(() => undefined);
    if (picture !== undefined) writeFileSync(join(folder, `${name.replace(/\W+/g, '-')}.png`), picture);
    return words(error);
  } finally {
    await browser.close();
  }
}

if (!existsSync(join(root, 'dist/index.html')))
  throw new Error('There is no dist: build first (npm run build).');
mkdirSync(folder, { recursive: true });
const host = await serve(join(root, 'dist'));
const app = `http://127.0.0.1:${host.port}/`;
const dealer = await openDealer(dealerPage(app));
// Japanese is composed, and breaks and sorts in its own ways.
const languages = process.argv.includes(ONCE) ? ['ja'] : languagesIn(root);
const { journeys, absent } = journeysAt({ app, dealer: dealer.address, languages });
for (const name of absent) say(`- ${name}: not here, not tried`);
const counts = { passed: 0, failed: 0 };
/** @type {string[]} */
const failures = [];
for (const journey of journeys) {
  if (!wanted.every((word) => journey.name.toLowerCase().includes(word))) continue;
  // A busy machine loses a race now and then: two failures are a fault.
  let wrong = await wrongOn(journey);
  if (typeof wrong === 'string') {
    say(`? ${journey.name}\n    ${wrong}`);
    wrong = await wrongOn(journey);
  }
  if (wrong === null) continue;
  counts[wrong === undefined ? 'passed' : 'failed'] += 1;
  if (wrong !== undefined) failures.push(`${journey.name}: ${wrong.split('\n')[0]}`);
  say(wrong === undefined ? `✓ ${journey.name}` : `✗ ${journey.name}\n    ${wrong}`);
}
dealer.close();
host.close();
writeFileSync(join(root, 'reports/engines.json'), JSON.stringify({ ...counts, failures }));
say(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
