import { describe, expect, test } from 'vitest';
import { anEligibleScenario, aScenario, type ScenarioBuilder } from '../../testing/a-scenario';
import { answerOf, findingOf } from '../../testing/finding-of';
import { shippedRulebook } from '../../testing/rulebook';
import { type CreditResult, evaluate, type RuleId } from '..';

const credit = (scenario: ScenarioBuilder): CreditResult =>
  evaluate(scenario.build(), shippedRulebook).credit;
const certified = (usd: string): ScenarioBuilder =>
  anEligibleScenario().delivered('2025-06-01').with('/vehicle/certifiedUsd', usd);
const inChina = certified('7500').lithium('1').processedIn('CN');
const CERTIFIED = ['met', 'CERTIFIED_BY_MANUFACTURER', []];

describe('the amount', () => {
  test.each([
    ['in place of the halves', inChina, 'eligible', [7500]],
    ['in place of the formula', certified('3626').delivered('2023-02-01'), 'eligible', [3626]],
    ['rounded up', certified('4751.50'), 'eligible', [4752]],
    ['rounded down', certified('4751.499999'), 'eligible', [4751]],
    ['none', certified('0'), 'ineligible', [0]],
    ['some cents, which are no dollar', certified('0.4'), 'ineligible', [0]],
    ['a gate failed', certified('7500').with('/vehicle/leased', true), 'ineligible', [0]],
    ['a gate unknown', certified('7500').without('/vehicle/msrpUsd'), 'unknown', [0, 7500]],
    ['none, a gate unknown', certified('0').without('/vehicle/msrpUsd'), 'ineligible', [0]],
  ])('%s', (_why, scenario, status, possibleUsd) => {
    const amountUsd = possibleUsd.length === 1 ? possibleUsd[0] : null;
    expect(credit(scenario)).toEqual({ basis: 'certified', status, amountUsd, possibleUsd });
  });

  test.each([
    ['the law before 2023', certified('7500').delivered('2022-12-31'), null],
    ['the first day of the formula', certified('7500').delivered('2023-01-01'), 'certified'],
    ['the last day of the halves', certified('7500').delivered('2026-12-31'), 'certified'],
    ['the law from 2027 on', certified('7500').delivered('2027-01-01'), 'computed'],
    ['no day', certified('7500').without('/vehicle/placedInService'), 'computed'],
    ['no certificate', certified('7500').without('/vehicle/certifiedUsd'), 'computed'],
  ])('what gave it: %s', (_why, scenario, basis) => {
    expect(credit(scenario).basis).toBe(basis);
  });
});

/** A vehicle that fails each of the five rules by its facts. */
const bad = aScenario()
  .delivered('2025-06-01')
  .with('/vehicle/qualifiedManufacturer', false)
  .with('/vehicle/gvwrLb', '15000')
  .with('/vehicle/batteryKwh', '1')
  .with('/components', { kind: 'share', northAmericanPercent: '1', foreignEntityOfConcern: 'present' })
  .lithium('1')
  .minedIn('CN');
const FIVE: readonly RuleId[] = [
  'qualified-manufacturer',
  'gross-weight',
  'battery-capacity',
  'feoc-components',
  'feoc-minerals',
];

describe.each(FIVE)('%s', (rule) => {
  test('is met by a certificate, whatever the facts say', () => {
    expect(answerOf(rule, bad)[0]).toBe('failed');
    expect(answerOf(rule, bad.with('/vehicle/certifiedUsd', '0.01'))).toEqual(CERTIFIED);
    const nothingKnown = aScenario().delivered('2025-06-01').with('/vehicle/certifiedUsd', '3750');
    expect(answerOf(rule, nothingKnown)).toEqual(CERTIFIED);
  });

  test('stands on its facts where the maker certified nothing, or the law leaves it no part', () => {
    expect(answerOf(rule, bad.with('/vehicle/certifiedUsd', '0'))[0]).toBe('failed');
    const later = bad.with('/vehicle/certifiedUsd', '7500').delivered('2027-01-01');
    expect(answerOf(rule, later)[0]).toBe('failed');
  });

  test('names the certificate among what decided where it could', () => {
    const used = (scenario: ScenarioBuilder) => findingOf(rule, scenario).used;
    expect(used(bad)).toContain('/vehicle/certifiedUsd');
    expect(used(bad.with('/vehicle/certifiedUsd', '7500'))).toContain('/vehicle/certifiedUsd');
    expect(used(bad.delivered('2027-01-01'))).not.toContain('/vehicle/certifiedUsd');
    const { cites } = findingOf(rule, bad.with('/vehicle/certifiedUsd', '7500'));
    expect(cites.map(({ label }) => label)).toEqual([
      '26 U.S.C. § 30D(e)(1)(A), (e)(2)(A), (d)(1)(H)',
      '26 C.F.R. § 1.30D-4(h)',
    ]);
  });
});

test('of a fuel-cell vehicle what is not asked stays so', () => {
  const fuelCell = bad.with('/vehicle/certifiedUsd', '7500').with('/vehicle/fuelCell', true);
  const answers = FIVE.map((rule) => answerOf(rule, fuelCell)[1]);
  expect(answers).toEqual(['CERTIFIED_BY_MANUFACTURER', 'FUEL_CELL', 'FUEL_CELL', 'FUEL_CELL', 'FUEL_CELL']);
  expect(findingOf('gross-weight', bad.with('/vehicle/certifiedUsd', '7500')).used).toEqual([
    '/vehicle/placedInService',
    '/vehicle/fuelCell',
    '/vehicle/certifiedUsd',
  ]);
});

test('the maker’s own agreement hangs on the certificate alone', () => {
  const { used } = findingOf('qualified-manufacturer', bad.with('/vehicle/certifiedUsd', '7500'));
  expect(used).toEqual(['/vehicle/placedInService', '/vehicle/certifiedUsd']);
});

test('the other seven stand on their facts', () => {
  const { findings } = evaluate(
    aScenario().delivered('2025-10-01').with('/vehicle/certifiedUsd', '7500').build(),
    shippedRulebook,
  );
  expect(findings.filter(({ status }) => status === 'unknown').map(({ rule }) => rule)).toEqual([
    'acquired-in-time',
    'original-use',
    'not-for-resale',
    'final-assembly',
    'seller-report',
    'price-limit',
    'income-limit',
  ]);
});

test('the halves are computed as ever', () => {
  const { minerals, components } = evaluate(inChina.build(), shippedRulebook);
  expect([minerals.status, components.status]).toEqual(['failed', 'met']);
});
