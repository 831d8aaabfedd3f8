import { expect, test } from 'vitest';
import { aScenario } from '../../testing/a-scenario';
import { answerOf, findingOf } from '../../testing/finding-of';

const ASSEMBLY = '/vehicle/finalAssembly';

test.each([
  ['the United States', 'US', 'met', 'ASSEMBLED_IN_NORTH_AMERICA', []],
  ['Puerto Rico', 'PR', 'met', 'ASSEMBLED_IN_NORTH_AMERICA', []],
  ['Canada', 'CA', 'met', 'ASSEMBLED_IN_NORTH_AMERICA', []],
  ['Mexico', 'MX', 'met', 'ASSEMBLED_IN_NORTH_AMERICA', []],
  ['Guam: codes are literal', 'GU', 'failed', 'ASSEMBLED_ELSEWHERE', []],
  ['a partner elsewhere', 'JP', 'failed', 'ASSEMBLED_ELSEWHERE', []],
  ['said not to be known', 'ZZ', 'unknown', 'ASSEMBLY_UNKNOWN', [ASSEMBLY]],
  ['not said', undefined, 'unknown', 'ASSEMBLY_UNKNOWN', [ASSEMBLY]],
])('%s', (_why, plant, status, code, needs) => {
  expect(answerOf('final-assembly', aScenario().with(ASSEMBLY, plant))).toEqual([status, code, needs]);
});

test('what-ifs do not move North America', () => {
  const scenario = aScenario()
    .with(ASSEMBLY, 'CA')
    .with('/partners', { suspended: ['CA'], added: [{ country: 'JP', minerals: 'all' }] });
  expect(answerOf('final-assembly', scenario)[0]).toBe('met');
  expect(answerOf('final-assembly', scenario.with(ASSEMBLY, 'JP'))[0]).toBe('failed');
});

test('its trace cites the statute and the meaning of North America', () => {
  const { used, cites } = findingOf('final-assembly', aScenario());
  expect(used).toEqual(['/vehicle/placedInService', ASSEMBLY]);
  expect(cites[0]?.label).toBe('26 U.S.C. § 30D(d)(1)(G), (d)(5)');
  expect(cites.length).toBeGreaterThan(1);
});
