import { expect, test } from 'vitest';
import { aScenario } from '../../testing/a-scenario';
import { answerOf, findingOf } from '../../testing/finding-of';

const NEEDS = ['/vehicle/acquired'];

test.each([
  ['acquired on the last day', '2025-09-30', '2025-10-20', 'met', 'ACQUIRED_BY_DEADLINE', []],
  ['acquired a day late', '2025-10-01', '2025-10-20', 'failed', 'ACQUIRED_AFTER_DEADLINE', []],
  [
    'acquired late decides, whatever the delivery',
    '2025-10-01',
    '2025-09-01',
    'failed',
    'ACQUIRED_AFTER_DEADLINE',
    [],
  ],
  [
    'acquired in time decides, however late the delivery',
    '2025-09-30',
    '2027-05-01',
    'met',
    'ACQUIRED_BY_DEADLINE',
    [],
  ],
  ['acquired late, delivery unknown', '2025-10-01', undefined, 'failed', 'ACQUIRED_AFTER_DEADLINE', []],
  ['acquired in time, delivery unknown', '2024-01-01', undefined, 'met', 'ACQUIRED_BY_DEADLINE', []],
  [
    'delivered on the last day, acquisition unknown',
    undefined,
    '2025-09-30',
    'met',
    'POSSESSION_BY_DEADLINE',
    [],
  ],
  [
    'delivered a day later, acquisition unknown',
    undefined,
    '2025-10-01',
    'unknown',
    'ACQUISITION_UNKNOWN',
    NEEDS,
  ],
  ['nothing known', undefined, undefined, 'unknown', 'ACQUISITION_UNKNOWN', NEEDS],
])('%s', (_why, acquired, delivered, status, code, needs) => {
  const scenario = aScenario()
    .with('/vehicle/acquired', acquired)
    .with('/vehicle/placedInService', delivered);
  expect(answerOf('acquired-in-time', scenario)).toEqual([status, code, needs]);
});

test('the trace names both days', () => {
  const { used, cites } = findingOf('acquired-in-time', aScenario().delivered('2025-10-01'));
  expect(used).toEqual(['/vehicle/placedInService', '/vehicle/acquired']);
  expect(cites.map(({ label }) => label).join()).toContain('30D(h)');
});
