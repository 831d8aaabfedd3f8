/** `npm run hosts`: the built app at real servers, each set up by the recipe that the view for dealers shows. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { ensureBrowser, launchOptions } from '../browser.mjs';
import { root } from '../install.mjs';
import { wrongHeaders, wrongInBrowser, wrongTransfer } from './checks.mjs';
import { programOf, SERVERS, startServer } from './servers.mjs';

const freePort = () =>
  new Promise((/** @type {(port: number) => void} */ resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** A module of the app, as it is. @param {string} path */
const load = async (path) => {
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' });
  return /** @type {any} */ (module);
};

const source = await load('src/features/dealers/host-recipes/header-groups.ts');
const { RECIPES } = await load('src/features/dealers/hosting.ts');
if (!existsSync(`${root}/dist/index.html`)) throw new Error('There is no dist: build first (npm run build).');
ensureBrowser();
const browser = await chromium.launch(launchOptions());
let failed = 0;

for (const [name, server] of Object.entries(SERVERS)) {
  const program = programOf(server);
  if (program === undefined) {
    process.stdout.write(`- ${name}: not here, not tried\n`);
    continue;
  }
  const folder = mkdtempSync(join(tmpdir(), 'battery-origin-host-'));
  const www = join(folder, 'www');
  cpSync(`${root}/dist`, www, { recursive: true });
  const port = await freePort();
  const recipe = RECIPES.find((/** @type {{ id: string }} */ { id }) => id === server.recipe).code;
  const stop = await startServer(program, server, { folder, www, port, recipe });
  const base = `http://127.0.0.1:${port}`;
  // A server that sends no headers of ours still has to serve an app that guards itself.
  const sends = !name.includes('without');
  const wrong = [
    ...(sends ? await wrongHeaders(base, source) : []),
    ...(sends ? await wrongTransfer(base) : []),
    ...(await wrongInBrowser(base, browser)),
  ];
  await stop();
  rmSync(folder, { recursive: true });
  failed += wrong.length;
  process.stdout.write(
    `${wrong.length === 0 ? '✓' : '✗'} ${name}\n${wrong.map((each) => `    ${each}\n`).join('')}`,
  );
}

await browser.close();
process.exitCode = failed === 0 ? 0 : 1;
