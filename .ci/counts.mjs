/** How many tests of a step passed and failed, from the reporters' own files. */
import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {{ readonly passed: number, readonly failed: number }} Counts
 * @typedef {{ readonly assertionResults: readonly unknown[], readonly status: string }} VitestFile
 */

/**
 * A file that cannot even be loaded has no test to fail: it counts as one.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: readonly VitestFile[] }} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/**
 * A test that passed only at the second try counts as passed; the list reporter names it as flaky.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number } }} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

/**
 * A step that ended badly is never without a failure, whatever its report says or lacks.
 * @param {boolean} endedWell
 * @param {Counts} counts
 * @returns {Counts}
 */
export function withExit(endedWell, { passed, failed }) {
  const ranNothing = passed + failed === 0;
  return { passed, failed: failed === 0 && (!endedWell || ranNothing) ? 1 : failed };
}

/**
 * @template T
 * @param {string} path
 * @param {(report: T) => Counts} count
 * @returns {Counts}
 */
export function countsIn(path, count) {
  if (!existsSync(path)) return { passed: 0, failed: 0 };
  return count(JSON.parse(readFileSync(path, 'utf8')));
}
