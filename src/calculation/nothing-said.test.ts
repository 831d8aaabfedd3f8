import { expect, test } from 'vitest';
import { aScenario, type ScenarioBuilder } from '../testing/a-scenario';
import { isNothingSaid } from './nothing-said';

const assumed = ['/vehicle/originalUse', '/vehicle/placedInService', '/minerals', '/components'];
const year = { filingStatus: 'joint', magiUsd: '1' };
const example = aScenario()
  .with('/vehicle/originalUse', true)
  .delivered('2024-06-01')
  .lithium('470')
  .minedIn('AU')
  .with('/components', { kind: 'share', northAmericanPercent: '70' })
  .with('/assumed', assumed);

test.each<readonly [string, ScenarioBuilder, boolean]>([
  ['an empty scenario', aScenario(), true],
  ['that it was new, and not which', aScenario().with('/vehicle/originalUse', true), true],
  ['that it was used', aScenario().with('/vehicle/originalUse', false), false],
  ['all of it assumed', example, true],
  ['a what-if alone says nothing of a car', example.with('/partners', { suspended: ['JP'] }), true],
  [
    'assumed income is nobody’s',
    example
      .with('/buyer', { thisYear: year })
      .with('/assumed', [...assumed, '/buyer/thisYear/filingStatus', '/buyer/thisYear/magiUsd']),
    true,
  ],
  ['a car', example.with('/vehicle/car', 'tesla-model-y'), false],
  [
    'a car with all that the list says of it',
    example.with('/vehicle/car', 'tesla-model-y').with('/assumed', [...assumed, '/vehicle/car']),
    false,
  ],
  ['a day of one’s own', example.with('/assumed', assumed.slice(0, 1).concat(assumed.slice(2))), false],
  ['an income', example.with('/buyer', { thisYear: year }), false],
  [
    'one mineral of one’s own',
    example.with(
      '/assumed',
      assumed.filter((each) => each !== '/minerals'),
    ),
    false,
  ],
  [
    'entries assumed one by one',
    example.with('/assumed', [...assumed.filter((each) => each !== '/minerals'), '/minerals/entries/0']),
    true,
  ],
  ['components of one’s own', example.with('/assumed', assumed.slice(0, 3)), false],
])('%s', (_why, builder, expected) => {
  expect(isNothingSaid(builder.build())).toBe(expected);
});
