import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { launchOptions } from '../.ci/browser.mjs';

/** A port nobody uses, so that a server left behind is never the one tested. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

// Each worker reads this file anew: the first to do so chooses for all.
const port = process.env['E2E_PORT'] ?? String(await freePort());
process.env['E2E_PORT'] = port;
const address = `http://127.0.0.1:${port}/`;

/** Pictures are put together in the browser's own process: a page takes a tenth less of the processor. Not where that is measured. */
const IN_FEW_PROCESSES = { ...launchOptions(), args: [...launchOptions().args, '--in-process-gpu'] };

/** Folders with a project of their own. */
const NOT_OF_A_WIDTH = '**/{sizes,budgets,offline,bench,memory}/**';

/**
 * `desktop` runs every test but those tagged `@phone-only`; `phone` runs those tagged `@phone` or `@phone-only`;
 * `@long` marks the long matrices, which `npm run long` runs and `npm test` leaves out;
 * `offline` holds the tests of the service worker; `sizes` weighs what is built; `budgets` runs by itself (`--project=budgets --workers=1`), for what it measures depends on the machine's load.
 */
export default defineConfig({
  testDir: '.',
  outputDir: './output',
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  // A busy machine loses a race now and then: a later try is told as flaky, and three failures are a fault.
  retries: process.env['CI'] === undefined ? 0 : 2,
  // A busy machine is slow, not wrong: what is to be fast is measured in the budgets.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: {
    baseURL: address,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    // A trace of every test takes a third of the time: ask for it with `--trace on`.
    screenshot: 'only-on-failure',
    // Its own tests are in `offline`: elsewhere it would answer what a test means to answer itself.
    serviceWorkers: 'block',
    launchOptions: IN_FEW_PROCESSES,
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: NOT_OF_A_WIDTH,
      grepInvert: /@phone-only\b/,
      use: { viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'phone',
      testIgnore: NOT_OF_A_WIDTH,
      grep: /@phone(-only)?\b/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    { name: 'newer build', testMatch: '**/offline/newer.setup.ts' },
    {
      name: 'offline',
      testMatch: '**/offline/*.spec.ts',
      dependencies: ['newer build'],
      use: { viewport: { width: 1280, height: 900 }, serviceWorkers: 'allow' },
    },
    {
      name: 'monkey',
      testMatch: '**/monkey.spec.ts',
      use: { viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'bench',
      testMatch: '**/bench/*.spec.ts',
      use: { launchOptions: launchOptions(), viewport: { width: 390, height: 844 } },
    },
    {
      name: 'memory',
      testMatch: '**/memory/*.spec.ts',
      use: { launchOptions: launchOptions(), viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'sizes',
      testMatch: '**/sizes/*.spec.ts',
      use: { viewport: { width: 390, height: 844 } },
    },
    {
      name: 'budgets',
      testMatch: '**/budgets/*.spec.ts',
      use: { launchOptions: launchOptions(), viewport: { width: 390, height: 844 } },
    },
  ],
  webServer: {
    command: `node .ci/serve.mjs ${port}`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    url: address,
    reuseExistingServer: false,
  },
});
