/**
 * What the page asks of JavaScript until it can be used: each module with its part of its zipped file, and how much of it
 * had run by then. Builds English with source maps beside the build. `node .ci/measure/first-script.mjs [page] [rows]`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { launchOptions } from '../browser.mjs';
import { serve } from '../static-host.mjs';

const PORT = 4181;
const FOLDER = 'node_modules/.first-script';
const [page = '', rows = '60'] = process.argv.slice(2);

/** @typedef {{ readonly startOffset: number, readonly endOffset: number, readonly count: number }} Range */
/** @typedef {{ readonly url: string, readonly functions: readonly { readonly ranges: readonly Range[] }[] }} Covered */

/** Which characters ran: ranges within ranges, the inner ones last. @param {string} code @param {Covered | undefined} covered */
function ranIn(code, covered) {
  const ran = new Uint8Array(code.length);
  const ranges = (covered?.functions ?? []).flatMap((each) => each.ranges);
  const outerFirst = ranges.toSorted((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  for (const { startOffset, endOffset, count } of outerFirst)
    ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  return ran;
}

/** The module that each character comes of. @param {string} file @param {string} code */
function modulesIn(file, code) {
  const mapped = join(FOLDER, 'assets', `${file}.map`);
  if (!existsSync(mapped)) return Array(code.length).fill(file);
  const map = new SourceMap(JSON.parse(readFileSync(mapped, 'utf8')));
  let line = 0;
  let column = 0;
  return code.split('').map((letter) => {
    const entry = map.findEntry(line, column);
    column += 1;
    if (letter === '\n') [line, column] = [line + 1, 0];
    const source = 'originalSource' in entry ? entry.originalSource : undefined;
    return source === undefined ? '(file)' : source.replace(/^(\.\.\/)+/, '');
  });
}

/** @param {string} address */
async function covered(address) {
  const browser = await chromium.launch(launchOptions());
  const tab = await browser.newPage({
    viewport: { width: 390, height: 844 },
    locale: 'en-US',
    serviceWorkers: 'block',
  });
  const session = await tab.context().newCDPSession(tab);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
  await tab.addInitScript(() => {
    new MutationObserver((_, watch) => {
      if (document.documentElement?.dataset['ready'] === undefined) return;
      performance.mark('ready');
      watch.disconnect();
    }).observe(document, { attributes: true, childList: true, subtree: true });
  });
  await tab.goto(address);
  await tab.locator('html[data-ready]').waitFor({ state: 'attached' });
  const { result } = await session.send('Profiler.takePreciseCoverage');
  const asked = await tab.evaluate(() => {
    const ready = performance.getEntriesByName('ready')[0]?.startTime ?? 0;
    const before = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < ready);
    return before.map(({ name }) => name).filter((name) => name.endsWith('.js'));
  });
  await browser.close();
  return { asked, result };
}

if (process.env['BUILT'] === undefined)
  await build({ build: { sourcemap: true, outDir: FOLDER }, logLevel: 'error' });
const host = await serve(FOLDER, { port: PORT, packs: true });
const { asked, result } = await covered(`http://localhost:${host.port}/${page}`);
host.close();
/** @type {Map<string, { zipped: number, ran: number }>} */
const modules = new Map();
const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(2).padStart(7);
let all = 0;
for (const url of asked) {
  const file = basename(url);
  const code = readFileSync(join(FOLDER, new URL(url).pathname), 'utf8').replace(
    /\n\/\/# sourceMapp.*\n?$/,
    '\n',
  );
  const zipped = gzipSync(code, { level: 9 }).length;
  all += zipped;
  const ran = ranIn(
    code,
    result.find((script) => script.url === url),
  );
  let sum = 0;
  for (const each of ran) sum += each;
  process.stdout.write(`${kB(zipped)} kB, ran ${Math.round((100 * sum) / code.length)} %  ${file}\n`);
  const names = modulesIn(file, code);
  for (const [index, name] of names.entries()) {
    const key = process.env['BYFILE'] ? `${file} ${name}` : name;
    const module = modules.get(key) ?? { zipped: 0, ran: 0 };
    module.zipped += zipped / code.length;
    module.ran += ((ran[index] ?? 0) * zipped) / code.length;
    modules.set(key, module);
  }
}
process.stdout.write(`${kB(all)} kB in ${asked.length} files\n\n`);
const heaviest = [...modules].toSorted(([, a], [, b]) => b.zipped - a.zipped).slice(0, Number(rows));
for (const [name, { zipped, ran }] of heaviest)
  process.stdout.write(
    `${kB(zipped)} kB, ran ${String(Math.round((100 * ran) / zipped)).padStart(3)} %  ${name}\n`,
  );
