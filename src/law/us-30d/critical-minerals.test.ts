import { describe, expect, test } from 'vitest';
import { anEligibleScenario, type ScenarioBuilder } from '../../testing/a-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { evaluate, type MineralsResult } from '..';

const minerals = (scenario: ScenarioBuilder): MineralsResult =>
  evaluate(scenario.build(), shippedRulebook).minerals;

/** A battery of which exactly this percentage counts. */
const counting = (percent: string, rest: string): ScenarioBuilder =>
  anEligibleScenario().lithium(percent).minedIn('AU').nickel(rest).minedIn('ID');

test.each([
  ['2023-04-18', 40],
  ['2023-12-31', 40],
  ['2024-01-01', 50],
  ['2024-12-31', 50],
  ['2025-01-01', 60],
  ['2025-12-31', 60],
  ['2026-01-01', 70],
  ['2026-12-31', 70],
])('%s asks for %i %%: equality is met, a millionth less is not', (day, percent) => {
  const at = minerals(counting(`${percent}`, `${100 - percent}`).delivered(day));
  expect([at.thresholdPercent, at.status]).toEqual([percent, 'met']);
  const under = minerals(counting(`${percent - 1}.999999`, `${100 - percent}.000001`).delivered(day));
  expect(under.status).toBe('failed');
});

test.each(['2022-12-31', '2023-04-17', '2027-01-01', undefined])(
  '%s: no percentage, the share still computed',
  (day) => {
    const { status, thresholdPercent, share } = minerals(
      counting('60', '40').with('/vehicle/placedInService', day),
    );
    expect([status, thresholdPercent, share?.min]).toEqual(['not-applicable', null, 60]);
  },
);

test('60 % is shown as 60, whatever the doubles say', () => {
  expect(minerals(counting('0.6', '0.4').delivered('2025-01-01')).share).toEqual({
    min: 60,
    estimate: 60,
    max: 60,
    possible: 60,
  });
});

describe('what cannot be divided', () => {
  test.each([
    ['no minerals', anEligibleScenario()],
    ['no entries', anEligibleScenario().with('/minerals', { entries: [] })],
    ['none on the list', anEligibleScenario().chain('copper', '10').minedIn('AU')],
  ])('%s', (_why, scenario) => {
    const { status, share, byTest, totalValueUsd } = minerals(scenario);
    expect([status, share, totalValueUsd]).toEqual(['unknown', null, '0']);
    expect(byTest).toEqual({ 'traced-qualifying-value': null, 'fifty-percent-value-added': null });
  });
});

describe('pairing', () => {
  const half = anEligibleScenario()
    .shares('nickel', '1')
    .minedIn({ AU: '30', ID: '70' })
    .processedIn({ AU: '30', ID: '70' });
  const processed = (AU: string, ID: string) =>
    half.entry('processing', [
      { country: 'AU', percent: AU },
      { country: 'ID', percent: ID },
    ]);
  test.each([
    ['least below, most above', half, 'depends'],
    ['the most exactly at the percentage', processed('20', '80'), 'depends'],
    ['the most just below, all possible just below', processed('19.999999', '80.000001'), 'failed'],
    ['the most just below, all possible exactly at it', processed('19.999999', '80'), 'unknown'],
    ['all possible a millionth below', processed('19.999998', '80.000001'), 'failed'],
    ['the least exactly at it', processed('50', '50'), 'met'],
    ['the least just below', processed('49.999999', '50.000001'), 'depends'],
  ])('%s', (_why, scenario, status) => {
    expect(minerals(scenario).status).toBe(status);
  });
});

test('a fuel-cell vehicle meets it in the sourcing years only', () => {
  const fuelCell = anEligibleScenario().with('/vehicle/fuelCell', true);
  expect(minerals(fuelCell).status).toBe('met');
  expect(minerals(fuelCell.delivered('2027-01-01')).status).toBe('not-applicable');
});

describe('which test', () => {
  const fortyPercentStage = anEligibleScenario().lithium('1').processedIn({ AU: '40', CN: '60' });
  const share = (scenario: ScenarioBuilder): number | undefined => minerals(scenario).share?.estimate;
  test.each([
    ['before the rule', '2024-05-05', undefined, 0],
    ['from the rule on', '2024-05-06', undefined, 40],
    ['no day', undefined, undefined, 40],
    ['named in the scenario', '2023-06-01', 'traced-qualifying-value', 40],
    ['named in the scenario', '2026-06-01', 'fifty-percent-value-added', 0],
  ])('%s (%s)', (_why, day, named, expected) => {
    const entries = (fortyPercentStage.json() as { minerals: { entries: unknown } }).minerals.entries;
    const scenario = anEligibleScenario()
      .with('/vehicle/placedInService', day)
      .with('/minerals', { entries, ...(named === undefined ? {} : { test: named }) });
    expect(share(scenario)).toBe(expected);
    expect(minerals(scenario).byTest['traced-qualifying-value']?.max).toBe(40);
    expect(minerals(scenario).byTest['fifty-percent-value-added']?.max).toBe(0);
  });
});
