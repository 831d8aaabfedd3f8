/** `npm test`: every check, on a fresh clone too; all run, whatever failed before. The last lines name what failed and count. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { ensureBrowser } from './browser.mjs';
import {
  playwrightCounts,
  playwrightFailures,
  reportAt,
  vitestCounts,
  vitestFailures,
  withExit,
} from './counts.mjs';
import { ensurePackages, root, run, runBeside } from './install.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {Counts & { readonly failures?: readonly string[] }} Outcome */

const began = Date.now();
const NOTHING = { passed: 0, failed: 0 };
const reports = `${root}/reports`;
const seconds = (/** @type {number} */ since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * A script of package.json; lint, types and build count as one each.
 * @param {string} script
 * @returns {Outcome}
 */
function one(script) {
  return run('npm', ['run', '--silent', script])
    ? { passed: 1, failed: 0 }
    : { passed: 0, failed: 1, failures: [script] };
}

/** @returns {Outcome} */
function unit() {
  const report = `${reports}/unit.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const endedWell = run('npx', ['vitest', 'run', ...reporters]);
  const told = reportAt(report);
  if (told === undefined) return withExit(false, NOTHING);
  return { ...withExit(endedWell, vitestCounts(told)), failures: vitestFailures(told) };
}

/** @returns {Outcome} */
function build() {
  // What an earlier build left behind must not be what the browser tests.
  rmSync(`${root}/dist`, { recursive: true, force: true });
  return one('build');
}

/**
 * Tests in the browser, of the projects named.
 * @param {string} name
 * @param {readonly string[]} options
 * @returns {Outcome}
 */
function inBrowser(name, options) {
  const report = `${reports}/${name}.json`;
  const endedWell =
    ensureBrowser() &&
    run('npx', ['playwright', 'test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json', ...options], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    });
  const told = reportAt(report);
  if (told === undefined) return withExit(false, NOTHING);
  return { ...withExit(endedWell, playwrightCounts(told)), failures: playwrightFailures(told) };
}

/**
 * Starts Firefox and WebKit, where they are here; CI fetches them where it can. They take one journey after the other and
 * wait for each step, so that they fill what the tests in Chromium leave of two cores.
 */
function startEngines() {
  if (process.env['CI'] !== undefined) run('node', ['.ci/engines/install.mjs']);
  return runBeside(
    'node',
    ['--experimental-websocket', '.ci/engines/run.mjs', '--once'],
    `${reports}/engines.log`,
  );
}

/** @type {ReturnType<typeof startEngines> | undefined} */
let enginesEnd;

/** @returns {Outcome} */
function endToEnd() {
  const hasBrowser = ensureBrowser();
  enginesEnd = startEngines();
  return hasBrowser ? inBrowser('e2e', [...PROJECTS, '--grep-invert=@long']) : withExit(false, NOTHING);
}

/** @returns {Promise<Outcome>} */
async function engines() {
  const endedWell = (await enginesEnd?.()) ?? false;
  const told = reportAt(`${reports}/engines.json`);
  // A machine that has neither engine runs none, and that is no fault.
  const { passed, failed, failures } = told ?? { ...NOTHING, failures: ['the script of the other engines'] };
  return { passed, failed: endedWell ? failed : Math.max(failed, 1), failures };
}

// The long matrices have a script of their own, `npm run long`.
const PROJECTS = ['desktop', 'phone', 'offline', 'sizes'].map((name) => `--project=${name}`);

/** @type {readonly (readonly [string, () => Outcome | Promise<Outcome>])[]} */
const steps = [
  ['Lint', () => one('lint')],
  ['Types', () => one('types')],
  ['Unit', unit],
  ['Build', build],
  ['End to end', endToEnd],
  ['Other engines, begun with the step before', engines],
  // Alone, after the rest: what else runs on the machine would be measured with it.
  ['Budgets', () => inBrowser('budgets', ['--project=budgets', '--workers=1', '--grep-invert=@long'])],
];

ensurePackages();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);

/** @type {Outcome[]} */
const results = [];
for (const [title, step] of steps) {
  const start = Date.now();
  process.stdout.write(`\n=== ${title} ===\n\n`);
  const counts = await step();
  process.stdout.write(
    `\n--- ${title}: ${counts.passed} passed, ${counts.failed} failed, ${seconds(start)}\n`,
  );
  results.push(counts);
}

const passed = results.reduce((sum, counts) => sum + counts.passed, 0);
const failed = results.reduce((sum, counts) => sum + counts.failed, 0);
const total = `${passed} passed, ${failed} failed`;
writeFileSync(`${reports}/total.txt`, `${total}\n`);
const failures = results.flatMap((counts) => counts.failures ?? []);
process.stdout.write(
  `\nAll steps: ${seconds(began)}\n${failures.map((line) => `failed: ${line}\n`).join('')}${total}\n`,
);
process.exitCode = failed === 0 ? 0 : 1;
