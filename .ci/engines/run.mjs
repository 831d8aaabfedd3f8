/**
 * `npm run engines`: the consumer's journey in each language, and the frame's, in Firefox and in WebKit. What is not
 * installed is fetched from Debian by root, and named when it cannot be had. `npm run engines -- Firefox frame` takes
 * only what these words name.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { preview } from 'vite';
import { languagesIn } from '../build/messages.mjs';
import { root } from '../install.mjs';
import { consumer } from './consumer.mjs';
import { openFirefox } from './firefox.mjs';
import { dealerPage, frame } from './frame.mjs';
import { handsOn } from './hands.mjs';
import * as programs from './programs.mjs';
import { openWebkit } from './webkit.mjs';

/** @typedef {import('./hands.mjs').Driver} Driver */
/** @typedef {{ readonly name: string, readonly program: string, readonly keeps: boolean, readonly open: () => Promise<Driver> }} Engine */

const folder = join(root, 'reports/engines');
const wanted = process.argv.slice(2);
const isWanted = (/** @type {string} */ name) =>
  wanted.length === 0 || wanted.every((word) => name.toLowerCase().includes(word.toLowerCase()));

/** @returns {readonly Engine[]} */
function engines() {
  const [firefox, webkit] = [programs.firefox(), programs.webkit()];
  const say = (/** @type {string} */ name) => process.stdout.write(`- ${name}: not here, not tried\n`);
  if (firefox === undefined) say('Firefox');
  if (webkit === undefined) say('WebKit');
  const port = 4600 + (process.pid % 800);
  return [
    ...(firefox === undefined
      ? []
      : [
          { name: 'Firefox', program: firefox, keeps: true, open: () => openFirefox(firefox) },
          {
            name: 'Firefox that refuses frames of other sites all storage',
            program: firefox,
            keeps: false,
            open: () => openFirefox(firefox, { 'network.cookie.cookieBehavior': 1 }),
          },
        ]),
    ...(webkit === undefined
      ? []
      : [{ name: 'WebKit', program: webkit.browser, keeps: true, open: () => openWebkit(webkit, port) }]),
  ];
}

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

if (!existsSync(join(root, 'dist/index.html')))
  throw new Error('There is no dist: build first (npm run build).');
programs.install();
mkdirSync(folder, { recursive: true });
const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1' } });
const app = server.resolvedUrls?.local[0]?.replace('localhost', '127.0.0.1') ?? '';
const dealer = await openDealer(dealerPage(app));
let [passed, failed] = [0, 0];

/** @param {Engine} engine @param {string} journey @param {(hands: import('./hands.mjs').Hands) => Promise<void>} go */
async function tell(engine, journey, go) {
  const name = `${engine.name}: ${journey}`;
  if (!isWanted(name)) return;
  const browser = await engine.open();
  try {
    await go(handsOn(browser));
    const faults = browser.faults();
    if (faults.length > 0) throw new Error(faults.join('\n    '));
    passed += 1;
    process.stdout.write(`✓ ${name}\n`);
  } catch (error) {
    failed += 1;
    process.stdout.write(`✗ ${name}\n    ${error instanceof Error ? error.message : error}\n`);
    await browser.picture().then(
      (picture) => writeFileSync(join(folder, `${name.replace(/\W+/g, '-')}.png`), picture),
      () => undefined,
    );
  } finally {
    await browser.close();
  }
}

for (const engine of engines()) {
  if (engine.keeps)
    for (const language of languagesIn(root))
      await tell(engine, `consumer in ${language}`, (hands) => consumer(hands, app, language));
  await tell(engine, 'frame', (hands) => frame(hands, dealer.address, engine));
}

dealer.close();
await server.close();
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
