/** How many tests of a step passed and failed, and which failed, from the reporters' own files. */
import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {{ readonly passed: number, readonly failed: number }} Counts
 * @typedef {{ readonly status: string, readonly fullName: string, readonly failureMessages: readonly string[] }} VitestTest
 * @typedef {{ readonly name: string, readonly status: string, readonly message: string, readonly assertionResults: readonly VitestTest[] }} VitestFile
 * @typedef {{ readonly results: readonly { readonly error?: { readonly message?: string } }[], readonly projectName: string, readonly status: string }} BrowserTest
 * @typedef {{ readonly title: string, readonly file: string, readonly line: number, readonly tests: readonly BrowserTest[] }} BrowserSpec
 * @typedef {{ readonly specs: readonly BrowserSpec[], readonly suites?: readonly Suite[] }} Suite
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
 * A test that passed only at a later try counts as passed; the list reporter names it as flaky.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number } }} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

/** The terminal's colors, which a log has no use for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what begins a color
const COLOR = /\u001b\[[0-9;]*m/g;

/**
 * Where a test failed, its title, and the first line of why.
 * @param {string} place
 * @param {string | undefined} message
 */
const failure = (place, message) => `${place}: ${(message ?? '').replace(COLOR, '').split('\n')[0]}`;

/**
 * The tests of a unit report that failed, and the files that cannot be loaded.
 * @param {{ testResults: readonly VitestFile[] }} report
 * @returns {readonly string[]}
 */
export function vitestFailures({ testResults }) {
  return testResults.flatMap((file) =>
    file.status === 'failed' && file.assertionResults.length === 0
      ? [failure(file.name, file.message)]
      : file.assertionResults
          .filter(({ status }) => status === 'failed')
          .map((test) => failure(`${file.name} › ${test.fullName}`, test.failureMessages[0])),
  );
}

/**
 * The browser tests of a report that failed at every try.
 * @param {{ suites: readonly Suite[] }} report
 * @returns {readonly string[]}
 */
export function playwrightFailures({ suites }) {
  return suites.flatMap(({ specs, suites: inner = [] }) => [
    ...specs.flatMap(({ title, file, line, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected')
        .map(({ projectName, results }) =>
          failure(`[${projectName}] ${file}:${line} › ${title}`, results.at(-1)?.error?.message),
        ),
    ),
    ...playwrightFailures({ suites: inner }),
  ]);
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
 * A reporter's file; undefined when it was never written.
 * @param {string} path
 */
export const reportAt = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
