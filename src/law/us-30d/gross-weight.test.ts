import { expect, test } from 'vitest';
import { aScenario } from '../../testing/a-scenario';
import { answerOf, findingOf } from '../../testing/finding-of';

const WEIGHT = '/vehicle/gvwrLb';

test.each([
  ['a millionth of a pound under', '13999.999999', 'met', 'WEIGHT_UNDER_LIMIT', []],
  ['exactly at the limit', '14000', 'failed', 'WEIGHT_AT_OR_OVER_LIMIT', []],
  ['a pound over', '14001', 'failed', 'WEIGHT_AT_OR_OVER_LIMIT', []],
  ['nothing', '0', 'met', 'WEIGHT_UNDER_LIMIT', []],
  ['unknown', undefined, 'unknown', 'WEIGHT_UNKNOWN', [WEIGHT]],
])('%s', (_why, weight, status, code, needs) => {
  expect(answerOf('gross-weight', aScenario().with(WEIGHT, weight))).toEqual([status, code, needs]);
});

test('a fuel-cell vehicle is not asked, however heavy', () => {
  const fuelCell = aScenario().with(WEIGHT, '20000').with('/vehicle/fuelCell', true);
  expect(answerOf('gross-weight', fuelCell)).toEqual(['not-applicable', 'FUEL_CELL', []]);
  expect(findingOf('gross-weight', fuelCell).used).toEqual(['/vehicle/placedInService', '/vehicle/fuelCell']);
});

test('its trace', () => {
  const { used, cites } = findingOf(
    'gross-weight',
    aScenario().with(WEIGHT, '1').with('/vehicle/fuelCell', false),
  );
  expect(used).toEqual(['/vehicle/placedInService', '/vehicle/fuelCell', WEIGHT]);
  expect(cites).not.toHaveLength(0);
});
