/**
 * How long the page's tasks block it after its first paint, as a phone four times slower would count them (of each task what is over
 * 50 ms), by the processor's time: what else the machine does is not counted, as it is in Lighthouse's figure. `node
 * .ci/measure/blocking.mjs [runs]` on the built app.
 */
import { chromium } from '@playwright/test';
import { launchOptions } from '../browser.mjs';
import { serve } from '../static-host.mjs';

const SLOWER = 4;
const LONG_MS = 50;
/** Until the page has all that it loads by itself (milliseconds). */
const UNTIL_MS = 7_000;
/** Thousandths of a millisecond, as traces write times. */
const PER_MS = 1000;
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

/** @typedef {{ readonly name: string, readonly ph: string, readonly pid: number, readonly tid: number, readonly ts: number, readonly dur?: number, readonly tdur?: number }} Traced */

/** @param {string} address @returns {Promise<readonly Traced[]>} */
async function trace(address) {
  const browser = await chromium.launch(launchOptions());
  const page = await (await browser.newContext(PHONE)).newPage();
  const session = await browser.newBrowserCDPSession();
  /** @type {Traced[]} */
  const traced = [];
  session.on('Tracing.dataCollected', ({ value }) => traced.push(.../** @type {Traced[]} */ (value)));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'loading', 'devtools.timeline'] },
    transferMode: 'ReportEvents',
  });
  await page.goto(address);
  await page.waitForTimeout(UNTIL_MS);
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await browser.close();
  return traced;
}

/** Milliseconds of each task after the first paint, slowed. @param {readonly Traced[]} traced */
function tasksOf(traced) {
  const paint = traced.find(({ name }) => name === 'firstContentfulPaint');
  if (paint === undefined) throw new Error('Nothing was painted');
  return traced.flatMap(({ name, ph, pid, tid, ts, dur = 0, tdur = dur }) =>
    name === 'ThreadControllerImpl::RunTask' &&
    ph === 'X' &&
    pid === paint.pid &&
    tid === paint.tid &&
    ts > paint.ts
      ? [(SLOWER * tdur) / PER_MS]
      : [],
  );
}

const host = await serve('dist', { packs: true });
const blocked = [];
for (let run = 0; run < Number(process.argv[2] ?? '5'); run += 1) {
  const tasks = tasksOf(await trace(`http://localhost:${host.port}/`));
  blocked.push(tasks.reduce((sum, task) => sum + Math.max(0, task - LONG_MS), 0));
  process.stdout.write(
    `blocked ${blocked.at(-1)?.toFixed(0)} ms, longest task ${Math.max(...tasks).toFixed(0)} ms\n`,
  );
}
const sorted = blocked.toSorted((a, b) => a - b);
process.stdout.write(`median ${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)} ms\n`);
host.close();
