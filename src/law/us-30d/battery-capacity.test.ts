import { expect, test } from 'vitest';
import { aScenario } from '../../testing/a-scenario';
import { answerOf, findingOf } from '../../testing/finding-of';

const CAPACITY = '/vehicle/batteryKwh';

test.each([
  ['a millionth under', '6.999999', 'failed', 'CAPACITY_UNDER_MINIMUM', []],
  ['exactly at the minimum', '7', 'met', 'CAPACITY_AT_OR_OVER_MINIMUM', []],
  ['above', '75', 'met', 'CAPACITY_AT_OR_OVER_MINIMUM', []],
  ['unknown', undefined, 'unknown', 'CAPACITY_UNKNOWN', [CAPACITY]],
])('%s', (_why, capacity, status, code, needs) => {
  expect(answerOf('battery-capacity', aScenario().with(CAPACITY, capacity))).toEqual([status, code, needs]);
});

test('a fuel-cell vehicle is not asked', () => {
  const fuelCell = aScenario().with(CAPACITY, '1.2').with('/vehicle/fuelCell', true);
  expect(answerOf('battery-capacity', fuelCell)).toEqual(['not-applicable', 'FUEL_CELL', []]);
  expect(findingOf('battery-capacity', fuelCell).cites.map(({ label, checked }) => [label, checked])).toEqual(
    [
      ['26 U.S.C. § 30D(d)(6)', 'official-text'],
      ['26 C.F.R. § 1.30D-3(e)', 'secondary-source'],
    ],
  );
});

test('its trace', () => {
  const { used, cites } = findingOf('battery-capacity', aScenario());
  expect(used).toEqual(['/vehicle/placedInService', '/vehicle/fuelCell', CAPACITY]);
  expect(cites).not.toHaveLength(0);
});
