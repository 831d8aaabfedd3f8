import { expect, test } from 'vitest';
import { aScenario } from '../../testing/a-scenario';
import { answerOf, findingOf } from '../../testing/finding-of';

const PRICE = '/vehicle/msrpUsd';
const CLASS = '/vehicle/vehicleClass';

test.each([
  ['other, exactly at the lowest limit', 'other', '55000', 'met', 'PRICE_WITHIN_EVERY_LIMIT', []],
  ['other, a cent over', 'other', '55000.01', 'failed', 'PRICE_OVER_LIMIT', []],
  ['van between the limits', 'van', '55000.01', 'met', 'PRICE_WITHIN_LIMIT', []],
  ['SUV exactly at its limit', 'suv', '80000', 'met', 'PRICE_WITHIN_LIMIT', []],
  ['pickup exactly at its limit', 'pickup', '80000', 'met', 'PRICE_WITHIN_LIMIT', []],
  ['van a cent over', 'van', '80000.01', 'failed', 'PRICE_OVER_EVERY_LIMIT', []],
  ['other over the highest limit', 'other', '90000', 'failed', 'PRICE_OVER_EVERY_LIMIT', []],
  ['class unknown, at the lowest limit', undefined, '55000', 'met', 'PRICE_WITHIN_EVERY_LIMIT', []],
  ['class unknown, between', undefined, '55000.01', 'unknown', 'PRICE_BETWEEN_LIMITS_CLASS_UNKNOWN', [CLASS]],
  [
    'class unknown, at the highest limit',
    undefined,
    '80000',
    'unknown',
    'PRICE_BETWEEN_LIMITS_CLASS_UNKNOWN',
    [CLASS],
  ],
  ['class unknown, over the highest limit', undefined, '80000.01', 'failed', 'PRICE_OVER_EVERY_LIMIT', []],
  ['price unknown', 'suv', undefined, 'unknown', 'PRICE_UNKNOWN', [PRICE]],
])('%s', (_why, vehicleClass, price, status, code, needs) => {
  const scenario = aScenario().with(CLASS, vehicleClass).with(PRICE, price);
  expect(answerOf('price-limit', scenario)).toEqual([status, code, needs]);
});

test('the class is named only where it decides', () => {
  const used = (price: string | undefined): readonly string[] =>
    findingOf('price-limit', aScenario().with(PRICE, price).with(CLASS, 'suv')).used;
  const day = '/vehicle/placedInService';
  expect(used('50000')).toEqual([day, PRICE]);
  expect(used('60000')).toEqual([day, PRICE, CLASS]);
  expect(used('90000')).toEqual([day, PRICE]);
  expect(used(undefined)).toEqual([day, PRICE]);
  expect(findingOf('price-limit', aScenario().with(PRICE, '60000')).used).toEqual([day, PRICE, CLASS]);
});
