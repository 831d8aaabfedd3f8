import { expect, test } from 'vitest';
import { anEligibleScenario, type ScenarioBuilder } from '../../testing/a-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { type ComponentsResult, evaluate } from '..';

const components = (scenario: ScenarioBuilder): ComponentsResult =>
  evaluate(scenario.build(), shippedRulebook).components;
const share = (percent: string): unknown => ({ kind: 'share', northAmericanPercent: percent });
const list = (...items: readonly (readonly [country: string, value: string])[]): unknown => ({
  kind: 'list',
  items: items.map(([country, incrementalValueUsd], index) => ({
    id: `${index}`,
    country,
    incrementalValueUsd,
  })),
});
const on = (day: string | undefined, parts: unknown): ComponentsResult =>
  components(anEligibleScenario().with('/vehicle/placedInService', day).with('/components', parts));

test.each([
  ['2023-04-18', 50],
  ['2023-12-31', 50],
  ['2024-01-01', 60],
  ['2025-12-31', 60],
  ['2026-01-01', 70],
  ['2026-12-31', 70],
])('%s asks for %i %%: equality is met, a millionth less is not', (day, percent) => {
  expect(on(day, share(`${percent}`))).toEqual({
    status: 'met',
    thresholdPercent: percent,
    sharePercent: percent,
    possiblePercent: percent,
  });
  expect(on(day, share(`${percent - 1}.999999`)).status).toBe('failed');
});

test.each([
  ['all four of North America', list(['US', '1'], ['PR', '1'], ['CA', '1'], ['MX', '1']), 'met', 100],
  ['a partner elsewhere does not help', list(['JP', '1'], ['KR', '1']), 'failed', 0],
  ['not known does not count, but could', list(['US', '1'], ['ZZ', '1']), 'unknown', 50, 100],
  ['not known, exactly to the percentage', list(['US', '5'], ['ZZ', '1'], ['KR', '4']), 'unknown', 50, 60],
  [
    'not known, a millionth short',
    list(['US', '50'], ['ZZ', '9.999999'], ['KR', '40.000001']),
    'failed',
    50,
    59.999999,
  ],
  ['tenths add up exactly', list(['US', '0.1'], ['CA', '0.2'], ['MX', '0.3'], ['KR', '0.4']), 'met', 60],
  ['a part worth nothing weighs nothing', list(['US', '6'], ['CN', '4'], ['US', '0']), 'met', 60],
  ['all worth nothing', list(['US', '0'], ['CA', '0']), 'unknown', null],
  ['no items', list(), 'unknown', null],
  ['nothing said', undefined, 'unknown', null],
] as const)('%s', (_why, parts, status, sharePercent, possiblePercent: number | null = sharePercent) => {
  expect(on('2025-06-01', parts)).toEqual({ status, thresholdPercent: 60, sharePercent, possiblePercent });
});

test('a share is shown within 1e-9', () => {
  expect(on('2025-06-01', list(['US', '1'], ['KR', '2'])).sharePercent).toBeCloseTo(100 / 3, 9);
});

test.each(['2022-12-31', '2023-04-17', '2027-01-01', undefined])(
  '%s: no percentage, the share still computed',
  (day) => {
    expect(on(day, share('61'))).toEqual({
      status: 'not-applicable',
      thresholdPercent: null,
      sharePercent: 61,
      possiblePercent: 61,
    });
  },
);

test('a fuel-cell vehicle meets it in the sourcing years only', () => {
  const fuelCell = anEligibleScenario().with('/vehicle/fuelCell', true).without('/components');
  expect(components(fuelCell)).toEqual({
    status: 'met',
    thresholdPercent: 60,
    sharePercent: null,
    possiblePercent: null,
  });
  expect(components(fuelCell.delivered('2027-01-01')).status).toBe('not-applicable');
});
