import { expect, test } from 'vitest';
import { aScenario } from '../../testing/a-scenario';
import { answerOf, findingOf } from '../../testing/finding-of';

const item = (country: string, flag?: string, id = country, value = '1'): unknown => ({
  id,
  incrementalValueUsd: value,
  country,
  ...(flag === undefined ? {} : { foreignEntityOfConcern: flag }),
});
const list = (...items: readonly unknown[]): unknown => ({ kind: 'list', items });
const share = (flag?: string): unknown => ({
  kind: 'share',
  northAmericanPercent: '10',
  ...(flag === undefined ? {} : { foreignEntityOfConcern: flag }),
});
const flag = (index: number): string => `/components/items/${index}/foreignEntityOfConcern`;

test.each([
  ['share flagged none', share('none'), 'met', 'FEOC_NONE', []],
  ['share flagged present', share('present'), 'failed', 'FEOC_REPORTED', []],
  [
    'share flagged unknown',
    share('unknown'),
    'unknown',
    'FEOC_UNKNOWN',
    ['/components/foreignEntityOfConcern'],
  ],
  ['share not flagged', share(), 'unknown', 'FEOC_UNKNOWN', ['/components/foreignEntityOfConcern']],
  ['no components', undefined, 'unknown', 'FEOC_NOTHING_TO_TEST', ['/components']],
  ['an empty list', list(), 'unknown', 'FEOC_NOTHING_TO_TEST', ['/components/items/-']],
  ['all items clear', list(item('US', 'none'), item('KR', 'none')), 'met', 'FEOC_NONE', []],
  ['one item not known', list(item('US', 'none'), item('KR')), 'unknown', 'FEOC_UNKNOWN', [flag(1)]],
  ['an item from China', list(item('KR'), item('CN')), 'failed', 'FEOC_COVERED_NATION', []],
  ['a covered nation outweighs "none"', list(item('CN', 'none')), 'failed', 'FEOC_COVERED_NATION', []],
  [
    'a covered nation, worth nothing',
    list(item('RU', 'none', 'a', '0')),
    'failed',
    'FEOC_COVERED_NATION',
    [],
  ],
  ['Hong Kong is not China: codes are literal', list(item('HK', 'none')), 'met', 'FEOC_NONE', []],
  ['an item reported', list(item('US', 'present')), 'failed', 'FEOC_REPORTED', []],
])('%s', (_why, components, status, code, needs) => {
  const scenario = aScenario().delivered('2024-01-01').with('/components', components);
  expect(answerOf('feoc-components', scenario)).toEqual([status, code, needs]);
});

test.each([
  ['the day before the rule', '2023-12-31', 'not-applicable', 'FEOC_NOT_YET_IN_FORCE'],
  ['the first day', '2024-01-01', 'failed', 'FEOC_REPORTED'],
  ['after the percentages end', '2027-01-01', 'failed', 'FEOC_REPORTED'],
])('%s', (_why, day, status, code) => {
  expect(
    answerOf('feoc-components', aScenario().delivered(day).with('/components', share('present'))),
  ).toEqual([status, code, []]);
});

test('without a day it cannot be told', () => {
  const scenario = aScenario().with('/components', share('present'));
  expect(answerOf('feoc-components', scenario)).toEqual([
    'unknown',
    'FEOC_DAY_UNKNOWN',
    ['/vehicle/placedInService'],
  ]);
});

test('a fuel-cell vehicle is not asked, day or no day', () => {
  const scenario = aScenario().with('/components', share('present')).with('/vehicle/fuelCell', true);
  expect(answerOf('feoc-components', scenario)).toEqual(['not-applicable', 'FUEL_CELL', []]);
  expect(answerOf('feoc-components', scenario.delivered('2025-01-01'))).toEqual([
    'not-applicable',
    'FUEL_CELL',
    [],
  ]);
});

test('the trace names the item that ends the credit, or all that was looked at', () => {
  const gate = ['/vehicle/placedInService', '/vehicle/certifiedUsd', '/vehicle/fuelCell'];
  const used = (components: unknown): readonly string[] =>
    findingOf('feoc-components', aScenario().delivered('2024-01-01').with('/components', components)).used;
  expect(used(list(item('KR'), item('CN')))).toEqual([
    ...gate,
    '/components/kind',
    '/components/items/1/country',
  ]);
  expect(used(list(item('KR', 'present')))).toEqual([...gate, '/components/kind', flag(0)]);
  expect(used(share('present'))).toEqual([...gate, '/components/kind', '/components/foreignEntityOfConcern']);
  expect(used(share('none'))).toEqual(['/vehicle/placedInService', '/vehicle/fuelCell', '/components']);
  expect(used(list())).toEqual([...gate, '/components']);
});

test('it cites the statute and the covered nations', () => {
  const { cites } = findingOf('feoc-components', aScenario().delivered('2025-01-01'));
  const labels = cites.map(({ label }) => label).join();
  expect(labels).toContain('30D(d)(7)');
  expect(labels).toContain('10 U.S.C. § 4872(f)(2)');
});
