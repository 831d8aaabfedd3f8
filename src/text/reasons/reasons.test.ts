import { expect, it, test } from 'vitest';
import { explain, REASONS, type RuleId } from '../../law';
import { anEligibleScenario, aScenario, type ScenarioBuilder } from '../../testing/a-scenario';
import { findingOf } from '../../testing/finding-of';
import { shippedRulebook as rulebook } from '../../testing/rulebook';
import { groundsOf, reasonSentence } from './index';

const all = anEligibleScenario().lithium('60').processedIn('AU');
const with_ = (pointer: string, value: unknown) => all.with(pointer, value);
const income = (status: string, magiUsd: string) => ({ filingStatus: status, magiUsd });
const over = income('single', '150000.01');

const cases: readonly (readonly [RuleId, ScenarioBuilder, string])[] = [
  [
    'gross-weight',
    all.delivered('2022-12-31'),
    'Not asked: a vehicle delivered on December 31, 2022 falls under the law before 2023, which is not computed here.',
  ],
  ['acquired-in-time', all, 'Acquired on May 1, 2024; the last day was September 30, 2025.'],
  [
    'acquired-in-time',
    all.without('/vehicle/acquired'),
    'Delivered on June 1, 2024, so acquired by then at the latest; the last day was September 30, 2025.',
  ],
  [
    'acquired-in-time',
    all.acquired('2025-10-01'),
    'Acquired on October 1, 2025. The credit ended for vehicles acquired after September 30, 2025.',
  ],
  [
    'acquired-in-time',
    aScenario(),
    'The credit ended for vehicles acquired after September 30, 2025. The day of the binding contract and first payment is not given.',
  ],
  ['original-use', all, 'Its first use is with this buyer.'],
  [
    'original-use',
    with_('/vehicle/originalUse', false),
    'It was used before. Only a vehicle whose first use is with this buyer can have the credit.',
  ],
  ['original-use', aScenario(), 'Whether its first use is with this buyer is not stated.'],
  ['not-for-resale', all, 'Bought to use or to lease, not to sell on.'],
  [
    'not-for-resale',
    with_('/vehicle/forResale', true),
    'Bought to sell on. The credit is for vehicles bought to use or to lease.',
  ],
  [
    'not-for-resale',
    with_('/vehicle/leased', true),
    'A person who leases cannot claim: the leasing company acquired the car.',
  ],
  [
    'gross-weight',
    with_('/vehicle/certifiedUsd', '7500'),
    'The maker certified this car for $7,500; that settles it.',
  ],
  ['not-for-resale', aScenario(), 'Whether it was bought to use or lease, or to sell on, is not stated.'],
  ['qualified-manufacturer', all, 'The maker has an agreement with the IRS and reports its vehicles.'],
  [
    'qualified-manufacturer',
    with_('/vehicle/qualifiedManufacturer', false),
    'The maker has no agreement with the IRS under which it reports its vehicles.',
  ],
  ['qualified-manufacturer', aScenario(), 'Whether the maker has an agreement with the IRS is not stated.'],
  ['gross-weight', with_('/vehicle/gvwrLb', '13999.999999'), '13,999.999999 lb; it must be under 14,000 lb.'],
  ['gross-weight', with_('/vehicle/gvwrLb', '14000'), '14,000 lb. It must be under 14,000 lb.'],
  ['gross-weight', aScenario(), 'It must be under 14,000 lb. The weight rating is not given.'],
  ['battery-capacity', with_('/vehicle/batteryKwh', '7'), '7 kWh; at least 7 kWh are needed.'],
  ['battery-capacity', with_('/vehicle/batteryKwh', '6.999999'), '6.999999 kWh. At least 7 kWh are needed.'],
  ['battery-capacity', aScenario(), 'At least 7 kWh are needed. The capacity is not given.'],
  ['battery-capacity', with_('/vehicle/fuelCell', true), 'Not asked of a fuel-cell vehicle.'],
  ['final-assembly', with_('/vehicle/finalAssembly', 'MX'), 'Final assembly: Mexico.'],
  [
    'final-assembly',
    with_('/vehicle/finalAssembly', 'KR'),
    'Final assembly: South Korea. It must be in the United States, Canada or Mexico.',
  ],
  [
    'final-assembly',
    with_('/vehicle/finalAssembly', 'ZZ'),
    'Final assembly must be in the United States, Canada or Mexico. The place is not known.',
  ],
  ['seller-report', all, 'The seller reported the sale to the IRS and to the buyer.'],
  [
    'seller-report',
    with_('/vehicle/sellerReport', false),
    'The seller did not report the sale to the IRS. Without that report there is no credit.',
  ],
  ['seller-report', aScenario(), 'Whether the seller reported the sale to the IRS is not stated.'],
  ['price-limit', with_('/vehicle/msrpUsd', '80000'), '$80,000; the limit for this class is $80,000.'],
  [
    'price-limit',
    with_('/vehicle/msrpUsd', '55000'),
    '$55,000, within the limit of every class; the lowest is $55,000.',
  ],
  [
    'price-limit',
    with_('/vehicle/msrpUsd', '55000.000001').with('/vehicle/vehicleClass', 'other'),
    '$55,000.000001. The limit for this class is $55,000.',
  ],
  [
    'price-limit',
    with_('/vehicle/msrpUsd', '80000.5'),
    '$80,000.50, over the limit of every class; the highest is $80,000.',
  ],
  [
    'price-limit',
    aScenario(),
    'The limit is $80,000 for vans, SUVs and pickups and $55,000 for other vehicles. The price is not given.',
  ],
  [
    'price-limit',
    with_('/vehicle/msrpUsd', '60000').without('/vehicle/vehicleClass'),
    '$60,000 is within the limit for vans, SUVs and pickups ($80,000) and over the limit for other vehicles ($55,000). The class is not given.',
  ],
  [
    'income-limit',
    with_('/buyer/thisYear', income('joint', '300000')),
    '$300,000 in the year of delivery; the limit is $300,000. One year within its limit is enough.',
  ],
  [
    'income-limit',
    with_('/buyer/thisYear', over),
    '$110,000 in the year before delivery; the limit is $300,000. One year within its limit is enough.',
  ],
  [
    'income-limit',
    with_('/buyer', { thisYear: over, lastYear: income('head-of-household', '225001') }),
    'Over the limit in both years: $150,000.01 in the year of delivery (limit $150,000) and $225,001 in the year before (limit $225,000).',
  ],
  [
    'income-limit',
    aScenario(),
    'Income must be within the limit in the year of delivery or in the year before. Neither is given.',
  ],
  [
    'income-limit',
    with_('/buyer', { thisYear: over }),
    '$150,000.01 in the year of delivery is over the limit of $150,000. The year before could still be within it, and is not given.',
  ],
  [
    'income-limit',
    with_('/buyer', { lastYear: over }),
    '$150,000.01 in the year before delivery is over the limit of $150,000. The year of delivery could still be within it, and is not given.',
  ],
];

test.each(cases)('%s', (rule, scenario, sentence) => {
  expect(
    reasonSentence(
      groundsOf(scenario.build(), explain(scenario.build(), rulebook)),
      findingOf(rule, scenario),
    ),
  ).toBe(sentence);
});

it('covers every reason but those of feoc.test.ts', () => {
  const covered = new Set(cases.map(([rule, scenario]) => findingOf(rule, scenario).code));
  expect(REASONS.filter((code) => !covered.has(code) && !code.startsWith('FEOC_'))).toEqual([]);
});
