import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, type Scenario } from '../../../law';
import { anEligibleScenario, aScenario } from '../../../testing/a-scenario';
import { arbitraryScenario } from '../../../testing/arbitrary-scenario';
import { shippedRulebook } from '../../../testing/rulebook';
import { acrossYears, causeOf, groupsOf } from './series';

const across = (scenario: Scenario) => acrossYears(scenario, shippedRulebook) ?? [];
const amounts = (scenario: Scenario) => across(scenario).map(({ evaluation }) => evaluation.credit.amountUsd);
const statuses = (scenario: Scenario) => across(scenario).map(({ evaluation }) => evaluation.minerals.status);
const groups = (scenario: Scenario) =>
  groupsOf(across(scenario)).map(({ years, possibleUsd, cause }) => [
    years.map(({ from }) => from.slice(0, 4)).join(' '),
    possibleUsd,
    cause,
  ]);

/** An eligible vehicle, bought in time whenever it is delivered. */
const eligible = anEligibleScenario().acquired('2023-01-02').delivered('2024-06-01');

describe('each year', () => {
  test('is the evaluation of a delivery on its day, under the percentage of that day', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        for (const { day, from, percent, evaluation } of across(scenario)) {
          expect(day.slice(0, 4)).toBe(from.slice(0, 4));
          expect(day >= from).toBe(true);
          // What the maker certified for one day is no word on another.
          const { certifiedUsd: _certificate, ...vehicle } = scenario.vehicle ?? {};
          const moved = { ...scenario, vehicle: { ...vehicle, placedInService: day } };
          expect(evaluation).toEqual(evaluate(moved, shippedRulebook));
          expect(evaluation.minerals.thresholdPercent).toBe(percent);
        }
      }),
    );
  });

  test('is told for the scenario’s own day of the year, or the nearest that the percentage has', () => {
    const days = (day: string) =>
      across(eligible.delivered(day).lithium('1').build()).map((each) => each.day);
    expect(days('2024-06-01')).toEqual([
      '2023-06-01',
      '2024-06-01',
      '2025-06-01',
      '2026-06-01',
      '2027-01-01',
    ]);
    expect(days('2024-02-29')).toEqual([
      '2023-04-18',
      '2024-02-29',
      '2025-01-01',
      '2026-01-01',
      '2027-01-01',
    ]);
    const undated = across(aScenario().lithium('1').build()).map(({ day }) => day);
    expect(undated[0]).toBe('2023-07-01');
  });

  test('is held exactly', () => {
    const sixty = eligible.lithium('60').minedIn('AU').nickel('40').processedIn('CN').build();
    expect(statuses(sixty)).toEqual(['met', 'met', 'met', 'failed', 'not-applicable']);
    const less = eligible.lithium('59.999999').minedIn('AU').nickel('40').processedIn('CN').build();
    expect(statuses(less)).toEqual(['met', 'met', 'failed', 'failed', 'not-applicable']);
  });
});

test('foreign entities take the credit from 2025 on, though every percentage is reached', () => {
  const scenario = eligible
    .lithium('80')
    .minedIn('AU')
    .chain('cobalt', '20')
    .entry('foreignEntityOfConcern', undefined)
    .processedIn('CN')
    .build();
  expect(amounts(scenario)).toEqual([7500, 7500, 0, 0, 0]);
  expect(groups(scenario)).toEqual([
    ['2023 2024', [7500], 'none'],
    ['2025 2026', [0], 'foreign'],
  ]);
});

test('a half that is lost is another amount, not another year’s', () => {
  const scenario = eligible
    .lithium('1')
    .minedIn('AU')
    .nickel('1')
    .processedIn('CN')
    .entry('foreignEntityOfConcern', 'none');
  const [first] = across(scenario.build());
  expect(first && causeOf(first)).toBe('none');
  expect(groups(scenario.build()).map(([years, possible]) => [years, possible])).toContainEqual([
    '2023 2024',
    [7500],
  ]);
});

test('another requirement that fails is told as such', () => {
  const scenario = eligible.with('/vehicle/forResale', true).lithium('1').minedIn('AU').build();
  expect(groups(scenario)).toEqual([['2023 2024 2025 2026', [0], 'rule']]);
});

test('of a fuel-cell vehicle the minerals are met in every year that asks', () => {
  const none = eligible.with('/vehicle/fuelCell', true).nickel('1').build();
  expect(statuses(none)).toEqual(['met', 'met', 'met', 'met', 'not-applicable']);
});

test.each([
  ['nothing entered', anEligibleScenario()],
  ['nothing on the list', anEligibleScenario().chain('copper', '1')],
])('says nothing with %s', (_why, builder) => {
  expect(acrossYears(builder.build(), shippedRulebook)).toBe(undefined);
});
