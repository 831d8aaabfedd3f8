/** What twelve lines in a list of cars cost the page that holds them, beside the same page without them. Printed. */
import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../.ci/browser.mjs';
import { openCountingHost } from '../support/counting-host';
import { expect, test } from '../support/dealer-site';

const CARS = [
  'hyundai-ioniq-5',
  'chevrolet-equinox-ev',
  'chevrolet-blazer-ev',
  'nissan-leaf',
  'rivian-r1t',
  'rivian-r1s',
];

const IN_VIEW = 1_300;
const SETTLED_MS = 3_000;

const listOf = (inside: (id: string) => string): string =>
  [...CARS, ...CARS]
    .map((id) => `<article style="height:100px"><b>${id}</b>${inside(id)}</article>`)
    .join('');

/** Proportional memory of a process in MB, and seconds of CPU it has used; as Linux counts them. */
function costOf(pid: number): { readonly mb: number; readonly cpu: number } {
  const kb = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
  return { mb: Number(kb) / 1024, cpu: 0 };
}

/** All processes of a browser together. */
async function cost(browser: Browser): Promise<{ readonly mb: number; readonly cpu: number }> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const all = processInfo.map(({ id, cpuTime }) => ({ mb: costOf(id).mb, cpu: cpuTime }));
  process.stdout.write(
    `${processInfo.map(({ type, id, cpuTime }) => `${type} ${costOf(id).mb.toFixed(0)}MB ${cpuTime.toFixed(2)}s`).join(', ')}\n`,
  );
  return {
    mb: all.reduce((sum, each) => sum + each.mb, 0),
    cpu: all.reduce((sum, each) => sum + each.cpu, 0),
  };
}

const told = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('battery-origin')].filter((each) => Reflect.get(each, 'result') !== null)
        .length,
  );

/** A page in a browser of its own, with `count` results awaited, and at rest. */
async function costOfPage(
  address: string,
  count: number,
): Promise<{ readonly mb: number; readonly cpu: number }> {
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage({ viewport: { width: 1280, height: IN_VIEW } });
  await page.goto('about:blank');
  const before = await cost(browser);
  await page.goto(address);
  await expect.poll(() => told(page), { timeout: 30_000 }).toBe(count);
  await page.waitForTimeout(SETTLED_MS);
  const after = await cost(browser);
  await browser.close();
  return { mb: after.mb, cpu: after.cpu - before.cpu };
}

test('twelve lines: at most 40 requests, a second of CPU and 60 MB', async ({ dealer, baseURL }) => {
  const host = await openCountingHost(baseURL ?? '');
  const line = (id: string) =>
    `<battery-origin view="compact" car="${id}" placed-in-service="2025-04-15"></battery-origin>`;
  const head = `<script src="${host.address}embed.js" async></script>`;
  const bare = await costOfPage(dealer.serve({ body: listOf(() => '') }), 0);
  const full = await costOfPage(dealer.serve({ head, body: listOf(line) }), 12);
  host.close();
  const [mb, cpu] = [full.mb - bare.mb, full.cpu - bare.cpu];
  process.stdout.write(
    `Twelve lines: ${host.asked.length} requests, ${cpu.toFixed(2)} s of CPU, ${mb.toFixed(0)} MB\n`,
  );
  process.stdout.write(`${host.asked.join('\n')}\n`);
  expect(host.asked.length).toBeLessThanOrEqual(40);
  expect(cpu).toBeLessThanOrEqual(1);
  expect(mb).toBeLessThanOrEqual(60);
});
