import { expect, test } from 'vitest';
import { aScenario } from '../../testing/a-scenario';
import { answerOf, findingOf } from '../../testing/finding-of';

const THIS = '/buyer/thisYear';
const LAST = '/buyer/lastYear';
const year = (filingStatus: string, magiUsd: string): unknown => ({ filingStatus, magiUsd });

test.each([
  [
    'single, exactly at the limit',
    year('single', '150000'),
    undefined,
    'met',
    'INCOME_THIS_YEAR_WITHIN_LIMIT',
    [],
  ],
  [
    'single, a cent over, last year unknown',
    year('single', '150000.01'),
    undefined,
    'unknown',
    'INCOME_ONE_YEAR_OVER_OTHER_UNKNOWN',
    [LAST],
  ],
  [
    'last year over, this year unknown',
    undefined,
    year('single', '150000.01'),
    'unknown',
    'INCOME_ONE_YEAR_OVER_OTHER_UNKNOWN',
    [THIS],
  ],
  [
    'over now, under last year',
    year('single', '900000'),
    year('single', '149999.99'),
    'met',
    'INCOME_LAST_YEAR_WITHIN_LIMIT',
    [],
  ],
  [
    'under now, over last year',
    year('single', '1'),
    year('single', '900000'),
    'met',
    'INCOME_THIS_YEAR_WITHIN_LIMIT',
    [],
  ],
  ['over in both', year('single', '150000.01'), year('single', '150001'), 'failed', 'INCOME_OVER_LIMIT', []],
  [
    'each year by its own status',
    year('joint', '300000.01'),
    year('single', '150000.01'),
    'failed',
    'INCOME_OVER_LIMIT',
    [],
  ],
  [
    'joint last year rescues',
    year('single', '200000'),
    year('joint', '300000'),
    'met',
    'INCOME_LAST_YEAR_WITHIN_LIMIT',
    [],
  ],
  ['a loss', year('single', '-5000'), undefined, 'met', 'INCOME_THIS_YEAR_WITHIN_LIMIT', []],
  ['nothing known', undefined, undefined, 'unknown', 'INCOME_UNKNOWN', [THIS, LAST]],
])('%s', (_why, thisYear, lastYear, status, code, needs) => {
  const scenario = aScenario().with(THIS, thisYear).with(LAST, lastYear);
  expect(answerOf('income-limit', scenario)).toEqual([status, code, needs]);
});

test.each([
  ['single', 150_000],
  ['separate', 150_000],
  ['estate-or-trust', 150_000],
  ['head-of-household', 225_000],
  ['joint', 300_000],
  ['surviving-spouse', 300_000],
])('%s: at the limit met, a dollar over not', (status, limit) => {
  const with_ = (magi: number): string =>
    answerOf(
      'income-limit',
      aScenario()
        .with(THIS, year(status, `${magi}`))
        .with(LAST, year(status, '999999')),
    )[0];
  expect([with_(limit - 1), with_(limit), with_(limit + 1)]).toEqual(['met', 'met', 'failed']);
});

test('only the year that decides is named', () => {
  const scenario = aScenario().with(THIS, year('single', '1')).with(LAST, year('single', '1'));
  const day = '/vehicle/placedInService';
  expect(findingOf('income-limit', scenario).used).toEqual([day, THIS]);
  expect(findingOf('income-limit', scenario.with(THIS, year('single', '900000'))).used).toEqual([day, LAST]);
  expect(findingOf('income-limit', aScenario()).used).toEqual([day, THIS, LAST]);
});
