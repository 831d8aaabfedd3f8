import { describe, expect, test } from 'vitest';
import { countsIn, playwrightCounts, vitestCounts, withExit } from './counts.mjs';

describe('the tests of a report are counted', () => {
  test('unit tests: passed and failed as reported', () => {
    const testResults = [{ status: 'failed', assertionResults: [{}, {}] }];
    expect(vitestCounts({ numPassedTests: 7, numFailedTests: 2, testResults })).toEqual({
      passed: 7,
      failed: 2,
    });
  });

  test('a file that cannot be loaded counts as one failed', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(vitestCounts({ numPassedTests: 1, numFailedTests: 0, testResults })).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  test('browser tests: one that passed at the second try counts as passed', () => {
    const stats = { expected: 5, unexpected: 2, flaky: 1 };
    expect(playwrightCounts({ stats })).toEqual({ passed: 6, failed: 2 });
  });

  test('a report that was never written counts nothing', () => {
    expect(countsIn('/no/such/report.json', vitestCounts)).toEqual({ passed: 0, failed: 0 });
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
