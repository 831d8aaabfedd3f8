import { describe, expect, test } from 'vitest';
import {
  playwrightCounts,
  playwrightFailures,
  reportAt,
  vitestCounts,
  vitestFailures,
  withExit,
} from './counts.mjs';

const unit = (status: string) => ({
  status,
  fullName: `it is ${status}`,
  failureMessages: ['Error: 1\nat x'],
});
const file = (status: string, assertionResults: readonly ReturnType<typeof unit>[]) => ({
  name: 'a.test.ts',
  status,
  message: 'no such module',
  assertionResults,
});

describe('what failed is named', () => {
  test('unit tests, and files that cannot be loaded', () => {
    const testResults = [file('failed', [unit('passed'), unit('failed')]), file('failed', [])];
    expect(vitestFailures({ testResults })).toEqual([
      'a.test.ts › it is failed: Error: 1',
      'a.test.ts: no such module',
    ]);
  });

  test('browser tests of any depth, but not the flaky ones', () => {
    const spec = (title: string, status: string) => ({
      title,
      file: 'a.spec.ts',
      line: 7,
      tests: [
        {
          projectName: 'desktop',
          status,
          results: [{}, { error: { message: '\u001b[31mlate\u001b[39m\nx' } }],
        },
      ],
    });
    const inner = { specs: [spec('inner', 'unexpected'), spec('shaky', 'flaky')] };
    expect(playwrightFailures({ suites: [{ specs: [spec('well', 'expected')], suites: [inner] }] })).toEqual([
      '[desktop] a.spec.ts:7 › inner: late',
    ]);
  });
});

describe('the tests of a report are counted', () => {
  test('unit tests: passed and failed as reported', () => {
    const testResults = [file('failed', [unit('failed'), unit('passed')])];
    expect(vitestCounts({ numPassedTests: 7, numFailedTests: 2, testResults })).toEqual({
      passed: 7,
      failed: 2,
    });
  });

  test('a file that cannot be loaded counts as one failed', () => {
    const testResults = [file('failed', []), file('passed', [unit('passed')])];
    expect(vitestCounts({ numPassedTests: 1, numFailedTests: 0, testResults })).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  test('browser tests: one that passed at a later try counts as passed', () => {
    const stats = { expected: 5, unexpected: 2, flaky: 1 };
    expect(playwrightCounts({ stats })).toEqual({ passed: 6, failed: 2 });
  });

  test('a report that was never written is none', () => {
    expect(reportAt('/no/such/report.json')).toBeUndefined();
  });
});

describe('the exit code has the last word', () => {
  test.each([
    ['all passed', true, { passed: 3, failed: 0 }, 0],
    ['failures are kept', false, { passed: 3, failed: 2 }, 2],
    ['ended badly, none failed', false, { passed: 3, failed: 0 }, 1],
    ['ended well, none ran', true, { passed: 0, failed: 0 }, 1],
    ['ended badly, none ran', false, { passed: 0, failed: 0 }, 1],
  ])('%s', (_why, endedWell, counts, failed) => {
    expect(withExit(endedWell, counts)).toEqual({ passed: counts.passed, failed });
  });
});
