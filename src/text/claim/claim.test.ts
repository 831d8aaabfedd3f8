import { describe, expect, test } from 'vitest';
import { isDay } from '../../kernel/day';
import { evaluate } from '../../law';
import { anEligibleScenario, type ScenarioBuilder } from '../../testing/a-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { claimOf } from './claim';

function claim(builder: ScenarioBuilder, today: string) {
  if (!isDay(today)) throw new Error(today);
  const scenario = builder.build();
  return claimOf(scenario, evaluate(scenario, shippedRulebook), today);
}

const full = anEligibleScenario().lithium('1').minedIn('AU');
const late = full.acquired('2025-09-30').delivered('2026-12-05').entry('foreignEntityOfConcern', 'none');

describe('the route', () => {
  test.each([
    ['delivery still to come', late, '2026-11-23', 'transfer-or-return'],
    ['on the day of delivery', late, '2026-12-05', 'transfer-or-return'],
    ['delivered, return not due yet', late, '2026-12-06', 'return'],
    ['on the last day of the return', late, '2027-04-15', 'return'],
    ['a day later', late, '2027-04-16', 'amended-return'],
    ['last day to amend for 2024', full, '2028-04-18', 'amended-return'],
    ['a day too late', full, '2028-04-19', 'too-late'],
    ['transferred', full.with('/buyer/transferToDealer', true), '2026-11-23', 'transferred'],
    [
      'transferred before there was transfer',
      full.delivered('2023-06-01').with('/buyer/transferToDealer', true),
      '2026-11-23',
      'amended-return',
    ],
    ['no credit', full.with('/vehicle/msrpUsd', '99000'), '2026-11-23', 'nothing'],
    ['day unknown', full.without('/vehicle/placedInService'), '2026-11-23', 'unknown'],
    [
      'so late that no day three years on can be written',
      full.delivered('9996-01-01'),
      '2026-11-23',
      'unknown',
    ],
    ['on the last day of all', full.delivered('9999-12-31'), '2026-11-23', 'unknown'],
    ['before 2023', full.delivered('2022-12-31'), '2026-11-23', 'unknown'],
  ])('%s', (_why, builder, today, route) => {
    expect(claim(builder, today).route).toBe(route);
  });

  test('carries its dates, and the forms as far as they are known', () => {
    expect(claim(full, '2026-11-23')).toMatchObject({
      taxYear: 2024,
      returnDue: '2025-04-15',
      claimBy: '2028-04-18',
      amountUsd: 7500,
      certain: true,
      portalReport: true,
      forms: 'not-checked',
    });
    expect(claim(full.delivered('2023-06-01'), '2026-11-23')).toMatchObject({
      claimBy: '2027-04-15',
      portalReport: false,
      forms: 'as-2023',
    });
    expect(claim(full.delivered('2025-06-01'), '2026-11-23').forms).toBe('as-2025');
    expect(claim(late, '2026-11-23').forms).toBe('as-2025-may-change');
  });

  test('with the amount open, the most that is possible', () => {
    expect(claim(full.without('/components'), '2026-11-23')).toMatchObject({
      amountUsd: 7500,
      certain: false,
    });
  });
});

describe('the split', () => {
  const withBuyer = (use: string | undefined, tax: string | undefined, transfer = false) =>
    claim(
      full
        .with('/buyer/businessUsePercent', use)
        .with('/buyer/taxBeforeCreditUsd', tax)
        .with('/buyer/transferToDealer', transfer),
      '2026-11-23',
    ).split;

  test.each([
    ['nothing known', undefined, undefined, { businessUsd: 0, personalUsd: 7500 }],
    ['tax covers it exactly', '0', '7500', { business: 'none', allowedUsd: 7500, lostUsd: 0 }],
    ['tax a dollar short', '0', '7499', { business: 'none', allowedUsd: 7499, lostUsd: 1 }],
    [
      'just under half business',
      '49.999999',
      '0',
      { business: 'apportioned', businessUsd: 3750, personalUsd: 3750 },
    ],
    [
      'a third',
      '33.333333',
      '9999',
      { business: 'apportioned', businessUsd: 2500, personalUsd: 5000, lostUsd: 0 },
    ],
    ['half: all of it', '50', '0', { business: 'whole', businessUsd: 7500, personalUsd: 0, lostUsd: 0 }],
  ])('%s', (_why, use, tax, expected) => {
    expect(withBuyer(use, tax)).toMatchObject(expected);
  });

  test('a transferred credit is not limited by the tax owed', () => {
    expect(withBuyer('0', '1', true)).not.toHaveProperty('lostUsd');
    expect(withBuyer('0', '1', false)).toMatchObject({ lostUsd: 7499 });
  });
});

describe('warnings', () => {
  test('of resale within thirty days of delivery', () => {
    expect(claim(late, '2027-01-04').resaleUntil).toBe('2027-01-04');
    expect(claim(late, '2027-01-05')).not.toHaveProperty('resaleUntil');
    expect(claim(late.with('/vehicle/msrpUsd', '99000'), '2027-01-04')).not.toHaveProperty('resaleUntil');
  });

  test('of repaying a transferred credit when income is over the limit', () => {
    const rich = full
      .with('/buyer/thisYear/magiUsd', '300001')
      .with('/buyer/lastYear/magiUsd', '300001')
      .with('/buyer/transferToDealer', true);
    expect(claim(rich, '2026-11-23')).toMatchObject({ route: 'transferred', repay: true });
    expect(claim(full.with('/buyer/transferToDealer', true), '2026-11-23').repay).toBe(false);
    expect(claim(rich.with('/buyer/transferToDealer', false), '2026-11-23').repay).toBe(false);
  });
});
