import { expect, test } from 'vitest';
import { aScenario } from '../../testing/a-scenario';
import { answerOf, findingOf } from '../../testing/finding-of';

const leased = aScenario().with('/vehicle/leased', true);

test.each([
  ['leased, else unknown', leased, ['failed', 'LEASED', []]],
  ['leased, not to sell on', leased.with('/vehicle/forResale', false), ['failed', 'LEASED', []]],
  ['leased, to sell on', leased.with('/vehicle/forResale', true), ['failed', 'LEASED', []]],
  [
    'said not to be leased',
    aScenario().with('/vehicle/leased', false).with('/vehicle/forResale', false),
    ['met', 'NOT_FOR_RESALE', []],
  ],
  ['not leased, else unknown', aScenario(), ['unknown', 'RESALE_UNKNOWN', ['/vehicle/forResale']]],
])('%s', (_why, scenario, expected) => {
  expect(answerOf('not-for-resale', scenario)).toEqual(expected);
});

test('its trace names what decided alone', () => {
  const day = '/vehicle/placedInService';
  expect(findingOf('not-for-resale', leased).used).toEqual([day, '/vehicle/leased']);
  const toSellOn = aScenario().with('/vehicle/forResale', true);
  expect(findingOf('not-for-resale', toSellOn).used).toEqual([day, '/vehicle/forResale']);
  const kept = aScenario().with('/vehicle/forResale', false);
  expect(findingOf('not-for-resale', kept).used).toEqual([day, '/vehicle/leased', '/vehicle/forResale']);
});
