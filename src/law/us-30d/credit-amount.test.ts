import { expect, test } from 'vitest';
import { anEligibleScenario, type ScenarioBuilder } from '../../testing/a-scenario';
import { rulebookWith, shippedRulebook } from '../../testing/rulebook';
import { type CreditResult, evaluate } from '..';

const credit = (scenario: ScenarioBuilder): CreditResult =>
  evaluate(scenario.build(), shippedRulebook).credit;
const base = anEligibleScenario();
const met = base.lithium('1').minedIn('AU');
const failed = base.lithium('1').minedIn('ID');
const depends = base.shares('lithium', '1').minedIn({ AU: '40' }).processedIn({ AU: '40' });
const fewComponents = { kind: 'share', northAmericanPercent: '10', foreignEntityOfConcern: 'none' };

test.each([
  ['both halves', met, 'eligible', 7500, [7500]],
  ['minerals only', met.with('/components', fewComponents), 'eligible', 3750, [3750]],
  ['components only', failed, 'eligible', 3750, [3750]],
  ['neither half', failed.with('/components', fewComponents), 'ineligible', 0, [0]],
  ['minerals depend on pairing', depends, 'eligible', null, [3750, 7500]],
  ['minerals unknown', base, 'eligible', null, [3750, 7500]],
  [
    'minerals depend, components fail',
    depends.with('/components', fewComponents),
    'unknown',
    null,
    [0, 3750],
  ],
  ['a gate unknown', met.without('/vehicle/msrpUsd'), 'unknown', null, [0, 7500]],
  ['a gate unknown and minerals open', depends.without('/vehicle/msrpUsd'), 'unknown', null, [0, 3750, 7500]],
  ['a gate failed', met.with('/vehicle/forResale', true), 'ineligible', 0, [0]],
  [
    'a gate failed beside one unknown',
    met.with('/vehicle/forResale', true).without('/vehicle/msrpUsd'),
    'ineligible',
    0,
    [0],
  ],
  ['2027', met.delivered('2027-01-01'), 'undetermined', null, [0, 3750, 7500]],
  ['2027, a gate failed', met.delivered('2027-01-01').with('/vehicle/forResale', true), 'ineligible', 0, [0]],
  ['no day', met.without('/vehicle/placedInService'), 'unknown', null, [0, 3750, 7500]],
  [
    'no day, acquired too late',
    met.without('/vehicle/placedInService').acquired('2025-10-01'),
    'ineligible',
    0,
    [0],
  ],
  ['the old law', met.delivered('2022-12-31').with('/vehicle/forResale', true), 'not-computed', null, []],
])('%s', (_why, scenario, status, amountUsd, possibleUsd) => {
  const basis = status === 'not-computed' ? null : 'computed';
  expect(credit(scenario)).toEqual({ basis, status, amountUsd, possibleUsd });
});

test('halves of different size stand in order', () => {
  const smaller = rulebookWith({ '/parameters/parameters/components-credit/periods/0/value': '3000' });
  const { credit } = evaluate(met.delivered('2027-01-01').build(), smaller);
  expect(credit.possibleUsd).toEqual([0, 3000, 3750, 6750]);
});

test.each([
  ['the IRS figure for 7 kWh', '7', 3751],
  ['the IRS figure for 8.8 kWh (Prius Prime)', '8.8', 4502],
  ['the IRS figure for 8.9 kWh (Niro plug-in)', '8.9', 4543],
  ['the IRS figure for 12 kWh (330e)', '12', 5836],
  ['just under the maximum', '15.9', 7462],
  ['rounded up to the maximum', '15.99', 7500],
  ['the maximum', '16', 7500],
  ['a great battery', '200', 7500],
  ['a battery beyond exact millionths', '999999999999999', 7500],
])('by capacity: %s', (_why, kwh, amount) => {
  const scenario = met.delivered('2023-02-01').with('/vehicle/batteryKwh', kwh);
  expect(credit(scenario)).toMatchObject({
    basis: 'computed',
    status: 'eligible',
    amountUsd: amount,
    possibleUsd: [amount],
  });
});

const fuelCell = met.delivered('2023-02-01').with('/vehicle/fuelCell', true);

test.each([
  ['no battery to speak of', '0', 2500],
  ['just under the step', '4.999999', 2500],
  ['at the step', '5', 2917],
  ['exactly half a dollar rounds up', '5.500000', 3126],
  ['under half a dollar rounds down', '5.499999', 3125],
])('by capacity, fuel cell: %s', (_why, kwh, amount) => {
  expect(credit(fuelCell.with('/vehicle/batteryKwh', kwh)).possibleUsd).toEqual([amount]);
});

test('by capacity, unknown: both ends of the range', () => {
  expect(credit(fuelCell.without('/vehicle/batteryKwh'))).toEqual({
    basis: 'computed',
    status: 'unknown',
    amountUsd: null,
    possibleUsd: [0, 7500],
  });
});

test('by capacity, with a gate unknown: 0 beside the amount', () => {
  const scenario = met.delivered('2023-02-01').with('/vehicle/batteryKwh', '12').without('/vehicle/msrpUsd');
  expect(credit(scenario).possibleUsd).toEqual([0, 5836]);
});
