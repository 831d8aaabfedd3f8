import { describe, expect, it, test } from 'vitest';
import { evaluate, explain, REASONS, type ReasonCode } from '../law';
import { anEligibleScenario, aScenario, type ScenarioBuilder } from '../testing/a-scenario';
import { shippedRulebook as rulebook } from '../testing/rulebook';
import { groundsOf } from './reasons';
import { type Verdict, verdictOf } from './verdict';

function evaluated(builder: ScenarioBuilder) {
  const scenario = builder.build();
  return { scenario, evaluation: evaluate(scenario, rulebook) };
}

function verdict(builder: ScenarioBuilder): Verdict {
  const { scenario, evaluation } = evaluated(builder);
  return verdictOf(groundsOf(scenario, explain(scenario, rulebook)), evaluation);
}

/** 60 of 100 USD from a partner, delivered in 2024: over the 50 % asked for. */
const met = anEligibleScenario().lithium('60').processedIn('AU').nickel('40').processedIn('ID');
const failed = anEligibleScenario().lithium('24').processedIn('AU').nickel('76').processedIn('ID');
const depends = anEligibleScenario().shares('lithium', '100').minedIn({ AU: '40' }).processedIn({ CL: '30' });
/** Nothing is known of its sourcing, but the maker certified it. */
const certified = anEligibleScenario().without('/components').with('/vehicle/certifiedUsd', '7500');
const listed = certified.with('/assumed', ['/vehicle/certifiedUsd']);
const formula = met.delivered('2023-03-01').with('/vehicle/batteryKwh', '8.8');
const rich = listed.with('/buyer/thisYear/magiUsd', '300001').with('/buyer/lastYear/magiUsd', '300001');

describe('the amount', () => {
  test.each([
    ['both halves', met, '$7,500', 'of $7,500'],
    ['one half', failed, '$3,750', 'of $7,500'],
    ['open by pairing', depends, '$3,750 or $7,500', undefined],
    ['a gate unknown', met.without('/vehicle/finalAssembly'), '$0 or $7,500', undefined],
    ['a gate failed', met.with('/vehicle/msrpUsd', '90000'), '$0', undefined],
    ['certified, all met', listed, '$7,500', undefined],
    ['certified, something open', listed.without('/buyer'), 'Up to $7,500', undefined],
    ['certified for half', listed.with('/vehicle/certifiedUsd', '3750'), '$3,750', undefined],
    ['certified for nothing', listed.with('/vehicle/certifiedUsd', '0'), '$0', undefined],
    [
      'nothing known of sourcing',
      anEligibleScenario().without('/components'),
      '$0, $3,750, or $7,500',
      undefined,
    ],
    ['nothing known', aScenario(), '$0, $3,750, or $7,500', undefined],
    ['delivered in 2027', met.delivered('2027-01-01'), 'Undetermined', undefined],
    ['delivered before 2023', met.delivered('2022-12-31'), 'Not computed', undefined],
    ['the capacity formula', formula, '$4,502', 'of $7,500'],
    ['certified under the formula', formula.with('/vehicle/certifiedUsd', '6843'), '$6,843', undefined],
    [
      'the capacity formula without a capacity',
      met.delivered('2023-03-01').with('/vehicle/fuelCell', true).without('/vehicle/batteryKwh'),
      '$0 – $7,500',
      undefined,
    ],
  ])('%s', (_why, scenario, amount, ofMaximum) => {
    expect(verdict(scenario)).toMatchObject({ amount, ofMaximum });
  });
});

describe('the sentence names the reason itself', () => {
  test.each<readonly [string, ScenarioBuilder, readonly string[]]>([
    [
      'listed',
      listed,
      ['This car was listed at $7,500 on the day you picked it up, and your income was within the limit.'],
    ],
    [
      'certified',
      certified,
      ['The maker certified this car for $7,500, and your income was within the limit.'],
    ],
    [
      'certified for nothing',
      certified.with('/vehicle/certifiedUsd', '0'),
      ['No credit: the maker certified $0 for this car.'],
    ],
    ['both halves', met, ['Both halves are met: the minerals pass, and so do the battery parts.']],
    ['one half', failed, ['Half of the credit: the battery parts pass, the minerals do not.']],
    [
      'nothing known of sourcing: the maker’s own points are not asked of the buyer',
      anEligibleScenario()
        .delivered('2025-04-15')
        .acquired('2025-03-10')
        .without('/components')
        .without('/vehicle/gvwrLb'),
      ['The seller’s report tells which: it names the amount that the maker certified for your car.'],
    ],
    [
      'the capacity formula',
      formula,
      [
        'By the rule before April 18, 2023, the amount goes by the battery’s capacity: 8.8 kWh.',
        'If the maker certified another amount, that one counts.',
      ],
    ],
    [
      '2022',
      met.delivered('2022-12-31'),
      [
        'Picked up before 2023, your car falls under an earlier form of the credit, which is not computed here.',
      ],
    ],
    [
      '2027',
      met.delivered('2027-01-02').entry('foreignEntityOfConcern', 'none'),
      [
        'For a car picked up in 2027 nobody can say: the law names no percentage for minerals and battery parts any more.',
      ],
    ],
    [
      'neither day',
      aScenario(),
      [
        'Cars acquired after September 30, 2025 get no credit: the day you signed and paid decides, and is not given.',
        'The day you picked it up decides what the law asks, and is not given.',
        '11 more points are open, below.',
      ],
    ],
    [
      'delivered after the end of the credit, the day of the contract unknown: that end is told first',
      listed.without('/vehicle/acquired').delivered('2025-10-20'),
      [
        'Cars acquired after September 30, 2025 get no credit: the day you signed and paid decides, and is not given.',
        'This car was listed at $7,500 on the day you picked it up.',
      ],
    ],
    [
      '2027: what the maker alone knows is not asked of the buyer',
      met.delivered('2027-01-02').without('/vehicle/gvwrLb').entry('foreignEntityOfConcern', 'none'),
      [
        'For a car picked up in 2027 nobody can say: the law names no percentage for minerals and battery parts any more.',
      ],
    ],
    [
      'listed while the size of the battery gave the amount',
      listed.delivered('2023-03-01'),
      [
        'This car was on the list on the day you picked it up: $7,500 by the size of its battery. Your income was within the limit.',
      ],
    ],
    [
      'two refusals: the weightiest, and that there is another',
      rich.with('/vehicle/originalUse', false),
      [
        'No credit: this one is for new cars, and yours was used.',
        'Used cars had a credit of their own (§ 25E), up to $4,000, for cars acquired by September 30, 2025. It is not computed here.',
        'There is 1 more reason, told below.',
      ],
    ],
    [
      'two open points',
      listed.without('/buyer').without('/vehicle/msrpUsd'),
      [
        'This car was listed at $7,500 on the day you picked it up.',
        'It still hangs on your income: either the year you picked it up or the year before must be within the limit.',
        '1 more point is open, below.',
      ],
    ],
  ])('%s', (_why, builder, expected) => {
    expect(verdict(builder).sentences).toEqual(expected);
  });
});

const of2025 = met.delivered('2025-04-15').acquired('2025-03-10');

/** Every code that refuses, and what is said first. */
const REFUSED: readonly (readonly [ReasonCode, ScenarioBuilder, string])[] = [
  [
    'LEASED',
    listed.with('/vehicle/leased', true),
    'No credit for you: you lease the car, so the leasing company acquired it.',
  ],
  [
    'NOT_ORIGINAL_USE',
    listed.with('/vehicle/originalUse', false),
    'No credit: this one is for new cars, and yours was used.',
  ],
  [
    'ACQUIRED_AFTER_DEADLINE',
    listed.acquired('2025-10-05').delivered('2025-10-08'),
    'No credit: it ended for cars acquired after September 30, 2025, and yours was acquired on October 5, 2025.',
  ],
  ['FOR_RESALE', listed.with('/vehicle/forResale', true), 'No credit: the car was bought to sell on.'],
  [
    'ASSEMBLED_ELSEWHERE',
    listed.with('/vehicle/finalAssembly', 'DE'),
    'No credit: the car’s final assembly was not in North America (Germany).',
  ],
  [
    'SELLER_DID_NOT_REPORT',
    listed.with('/vehicle/sellerReport', false),
    'No credit: the seller did not report the sale to the IRS.',
  ],
  [
    'PRICE_OVER_LIMIT',
    listed.with('/vehicle/msrpUsd', '55000.5').with('/vehicle/vehicleClass', 'other'),
    'No credit: the sticker price of $55,000.50 is over the limit of $55,000 for this kind of vehicle.',
  ],
  [
    'PRICE_OVER_EVERY_LIMIT',
    listed.with('/vehicle/msrpUsd', '99000').without('/vehicle/vehicleClass'),
    'No credit: the sticker price of $99,000 is over the highest limit, $80,000.',
  ],
  ['INCOME_OVER_LIMIT', rich, 'No credit: your income was over $300,000 in both years.'],
  [
    'NOT_QUALIFIED_MANUFACTURER',
    met.with('/vehicle/qualifiedManufacturer', false),
    'No credit: the maker has no agreement with the IRS.',
  ],
  [
    'WEIGHT_AT_OR_OVER_LIMIT',
    met.with('/vehicle/gvwrLb', '14000'),
    'No credit: the vehicle is rated at 14,000 lb; it must be under 14,000 lb.',
  ],
  [
    'CAPACITY_UNDER_MINIMUM',
    met.with('/vehicle/batteryKwh', '6.9'),
    'No credit: the battery holds 6.9 kWh; at least 7 kWh are needed.',
  ],
  [
    'FEOC_COVERED_NATION',
    of2025.nickel('1').processedIn('CN'),
    'No credit: from 2025 on a single mineral from China ends it (Nickel).',
  ],
  [
    'FEOC_REPORTED',
    of2025.entry('foreignEntityOfConcern', 'present'),
    'No credit: a mineral is stated to come from a foreign entity of concern (Nickel).',
  ],
];

describe('every refusal', () => {
  test.each(REFUSED)('%s', (code, builder, sentence) => {
    const { evaluation } = evaluated(builder);
    expect(evaluation.findings.filter(({ status }) => status === 'failed').map((each) => each.code)).toEqual([
      code,
    ]);
    expect(verdict(builder).sentences[0]).toBe(sentence);
  });

  it('over limits that differ, both are named', () => {
    const builder = rich.with('/buyer/lastYear/filingStatus', 'single');
    expect(verdict(builder).sentences[0]).toBe(
      'No credit: your income was over the limit in both years ($300,000, and $150,000 the year before).',
    );
  });

  it('of the components, by place and by statement', () => {
    const share = { kind: 'share', northAmericanPercent: '80', foreignEntityOfConcern: 'present' };
    const item = { id: 'a', incrementalValueUsd: '1', country: 'CN' };
    expect([
      verdict(met.with('/components', share)).sentences[0],
      verdict(met.with('/components', { kind: 'list', items: [item] })).sentences[0],
    ]).toEqual([
      'No credit: a battery component is stated to come from a foreign entity of concern.',
      'No credit: a single battery component made in China ends it.',
    ]);
  });
});

/** Every code of what is open, and what is said of it. */
const OPEN: readonly (readonly [ReasonCode, ScenarioBuilder, string])[] = [
  [
    'ACQUISITION_UNKNOWN',
    met.without('/vehicle/acquired').delivered('2026-02-01').entry('foreignEntityOfConcern', 'none'),
    'Cars acquired after September 30, 2025 get no credit: the day you signed and paid decides, and is not given.',
  ],
  [
    'INCOME_UNKNOWN',
    listed.without('/buyer'),
    'It still hangs on your income: either the year you picked it up or the year before must be within the limit.',
  ],
  [
    'INCOME_ONE_YEAR_OVER_OTHER_UNKNOWN',
    rich.without('/buyer/lastYear'),
    'It still hangs on your income of the year before: in the year you picked it up it was over $300,000.',
  ],
  [
    'INCOME_ONE_YEAR_OVER_OTHER_UNKNOWN',
    rich.without('/buyer/thisYear'),
    'It still hangs on your income of the year you picked it up: in the year before it was over $300,000.',
  ],
  [
    'PRICE_UNKNOWN',
    listed.without('/vehicle/msrpUsd'),
    'It still hangs on the sticker price: the limit for this kind of vehicle is $80,000.',
  ],
  [
    'PRICE_UNKNOWN',
    listed.without('/vehicle/msrpUsd').without('/vehicle/vehicleClass'),
    'It still hangs on the sticker price: the limit is $80,000 for vans, SUVs and pickups and $55,000 for other cars.',
  ],
  [
    'PRICE_BETWEEN_LIMITS_CLASS_UNKNOWN',
    listed.with('/vehicle/msrpUsd', '60000').without('/vehicle/vehicleClass'),
    'It still hangs on the kind of vehicle: at $60,000, a van, SUV or pickup passes (limit $80,000), another car does not (limit $55,000).',
  ],
  [
    'ASSEMBLY_UNKNOWN',
    listed.without('/vehicle/finalAssembly'),
    'It still hangs on where the car was assembled: it must be the United States, Canada or Mexico.',
  ],
  [
    'SELLER_REPORT_UNKNOWN',
    listed.without('/vehicle/sellerReport'),
    'It still hangs on whether the seller reported the sale to the IRS.',
  ],
  [
    'ORIGINAL_USE_UNKNOWN',
    listed.without('/vehicle/originalUse'),
    'It still hangs on whether the car was new when you got it.',
  ],
  [
    'RESALE_UNKNOWN',
    listed.without('/vehicle/forResale'),
    'It still hangs on whether you bought the car to use it rather than to sell it on.',
  ],
  [
    'MANUFACTURER_UNKNOWN',
    met.without('/vehicle/qualifiedManufacturer'),
    'It still hangs on whether the maker has an agreement with the IRS.',
  ],
  [
    'CAPACITY_UNKNOWN',
    met.without('/vehicle/batteryKwh'),
    'It still hangs on the battery’s capacity: at least 7 kWh are needed.',
  ],
  [
    'WEIGHT_UNKNOWN',
    met.without('/vehicle/gvwrLb'),
    'It still hangs on the vehicle’s weight rating: it must be under 14,000 lb.',
  ],
  [
    'FEOC_UNKNOWN',
    of2025.entry('foreignEntityOfConcern', undefined),
    'It still hangs on whether any mineral comes from a foreign entity of concern, which the maker knows.',
  ],
  [
    'FEOC_NOTHING_TO_TEST',
    met.without('/components'),
    'It still hangs on whether any battery component comes from a foreign entity of concern, which the maker knows.',
  ],
];

describe('every open point', () => {
  test.each(OPEN)('%s', (code, builder, sentence) => {
    const { evaluation } = evaluated(builder);
    expect(evaluation.findings.filter(({ status }) => status === 'unknown').map((each) => each.code)).toEqual(
      [code],
    );
    expect(verdict(builder).sentences).toContain(sentence);
  });

  it('no code that can be open or refuse is without its sentence', () => {
    const said = new Set([...OPEN, ...REFUSED].map(([code]) => code));
    const neither = REASONS.filter((code) => !said.has(code));
    // Told with the day itself, for no rule can be alone in it.
    expect(
      neither.filter((code) => /UNKNOWN|NOT_|OVER|UNDER|ELSEWHERE|FOR_RESALE|LEASED/.test(code)),
    ).toEqual([
      'NOT_FOR_RESALE',
      'WEIGHT_UNDER_LIMIT',
      'CAPACITY_AT_OR_OVER_MINIMUM',
      'FEOC_NOT_YET_IN_FORCE',
      'FEOC_DAY_UNKNOWN',
    ]);
  });
});
