/**
 * Lighthouse on the built app, as a phone on a slow line: medians of five, with the least and the most. Lighthouse weighs
 * more than all else together, so that npx fetches it when it is asked for. `node .ci/measure/lighthouse.mjs [folder] [runs]`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemChromium } from '../browser.mjs';
import { serve } from '../static-host.mjs';

const LIGHTHOUSE = 'lighthouse@12.8.2';
/** Of the address that `npm run lighthouse` builds for: canonical links are to be absolute. */
const PORT = 4180;
const [folder = 'dist', runs = '5', ...pages] = process.argv.slice(2);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** What is measured, and how it is written. @type {readonly (readonly [string, string, number])[]} */
const FIGURES = [
  ['first-contentful-paint', 'ms', 0],
  ['largest-contentful-paint', 'ms', 0],
  ['speed-index', 'ms', 0],
  ['total-blocking-time', 'ms', 0],
  ['cumulative-layout-shift', '', 3],
];
/** From where a budget of the page is broken. @type {Readonly<Record<string, number>>} */
const MOST = {
  'first-contentful-paint': 1000,
  'largest-contentful-paint': 1200,
  'total-blocking-time': 50,
  'cumulative-layout-shift': 0,
};
const LEAST = { performance: 99, others: 100 };

/** @typedef {{ readonly categories: Readonly<Record<string, { readonly score: number }>>, readonly audits: Readonly<Record<string, { readonly numericValue?: number, readonly score: number | null, readonly title: string }>>, readonly lighthouseVersion: string }} Report */

/** @param {readonly string[]} command */
const run = ([program = '', ...args]) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, CHROME_PATH: systemChromium() ?? '' },
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(code) : reject(new Error(`${program} ended with ${code}`)),
    );
  });

/** @param {string} address @param {string} output @returns {Promise<Report>} */
async function measure(address, output) {
  const flags = '--headless=new --no-sandbox --disable-gpu --disable-quic';
  await run([
    ...['npx', '--yes', LIGHTHOUSE, address, '--quiet', '--output=json', `--output-path=${output}`],
    ...[`--only-categories=${CATEGORIES.join(',')}`, `--chrome-flags=${flags}`],
  ]);
  return JSON.parse(readFileSync(output, 'utf8'));
}

/** @param {readonly number[]} values */
function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ index) => sorted.at(index) ?? Number.NaN;
  return { median: at(Math.floor(sorted.length / 2)), least: at(0), most: at(-1) };
}

/** @param {string} page @param {readonly Report[]} reports @returns {readonly string[]} What is past its budget. */
function tell(page, reports) {
  /** @type {string[]} */
  const broken = [];
  const line = (
    /** @type {string} */ name,
    /** @type {readonly number[]} */ values,
    /** @type {number} */ digits,
  ) => {
    const { median, least, most } = spread(values);
    const written = [median, least, most].map((value) => value.toFixed(digits));
    process.stdout.write(`  ${name.padEnd(26)} ${written[0]}  (${written[1]} to ${written[2]})\n`);
    return median;
  };
  process.stdout.write(
    `${page}: median of ${reports.length} (least to most), Lighthouse ${reports[0]?.lighthouseVersion}\n`,
  );
  for (const category of CATEGORIES) {
    const median = line(
      category,
      reports.map(({ categories }) => 100 * (categories[category]?.score ?? 0)),
      0,
    );
    if (median < (category === 'performance' ? LEAST.performance : LEAST.others)) broken.push(category);
  }
  for (const [audit, unit, digits] of FIGURES) {
    const name = unit === '' ? audit : `${audit}, ${unit}`;
    const median = line(
      name,
      reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN),
      digits,
    );
    if (median > (MOST[audit] ?? Number.POSITIVE_INFINITY)) broken.push(audit);
  }
  const failed = reports.flatMap(({ audits }) =>
    Object.values(audits).flatMap(({ score, title }) => (score === 0 ? [title] : [])),
  );
  for (const title of new Set(failed)) process.stdout.write(`  not passed: ${title}\n`);
  return broken;
}

const host = await serve(folder, { port: PORT, packs: true });
const kept = mkdtempSync(join(tmpdir(), 'lighthouse-'));
/** @type {string[]} */
const broken = [];
for (const page of pages.length === 0 ? [''] : pages) {
  const reports = [];
  for (let index = 0; index < Number(runs); index += 1)
    reports.push(await measure(`http://localhost:${host.port}/${page}`, join(kept, `${index}.json`)));
  broken.push(...tell(`/${page}`, reports).map((name) => `/${page} ${name}`));
}
host.close();
rmSync(kept, { recursive: true });
if (broken.length > 0) {
  process.stdout.write(`Past the budget: ${broken.join(', ')}\n`);
  process.exitCode = 1;
}
