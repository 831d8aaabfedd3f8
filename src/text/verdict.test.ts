import { describe, expect, it, test } from 'vitest';
import { evaluate } from '../law';
import { anEligibleScenario, aScenario, type ScenarioBuilder } from '../testing/a-scenario';
import { shippedRulebook as rulebook } from '../testing/rulebook';
import { format } from './format';
import { componentsSentence, mineralsSentence } from './halves';
import { type Verdict, verdictOf } from './verdict';

const words = { format, rulebook };

function verdict(builder: ScenarioBuilder): Verdict {
  const scenario = builder.build();
  return verdictOf({ ...words, scenario }, evaluate(scenario, rulebook));
}

/** 60 of 100 USD from a partner, delivered in 2024: over the 50 % asked for. */
const met = anEligibleScenario().lithium('60').processedIn('AU').nickel('40').processedIn('ID');
const failed = anEligibleScenario().lithium('24').processedIn('AU').nickel('76').processedIn('ID');
const depends = anEligibleScenario().shares('lithium', '100').minedIn({ AU: '40' }).processedIn({ CL: '30' });

describe('the amount', () => {
  test.each([
    ['both halves', met, '$7,500', 'of $7,500'],
    ['one half', failed, '$3,750', 'of $7,500'],
    ['open by pairing', depends, '$3,750 or $7,500', undefined],
    ['a gate unknown', met.without('/vehicle/finalAssembly'), '$0 or $7,500', undefined],
    ['a gate failed', met.with('/vehicle/msrpUsd', '90000'), '$0', 'of $7,500'],
    ['nothing known', aScenario(), '$0, $3,750, or $7,500', undefined],
    ['delivered in 2027', met.delivered('2027-01-01'), 'Undetermined', undefined],
    ['delivered before 2023', met.delivered('2022-12-31'), 'Not computed', undefined],
    [
      'the capacity formula',
      met.delivered('2023-03-01').with('/vehicle/batteryKwh', '8.8'),
      '$4,502',
      'of $7,500',
    ],
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

describe('the sentences', () => {
  test.each([
    ['both', met, ['Both halves are met: critical minerals and battery components.']],
    ['one', failed, ['The battery components requirement is met; the critical minerals requirement is not.']],
    [
      'a gate open',
      met.without('/vehicle/finalAssembly'),
      [
        'Both halves are met: critical minerals and battery components.',
        '1 other requirement is still open; if it is not met, there is no credit.',
      ],
    ],
    [
      'acquired too late, whatever else',
      met.acquired('2025-10-01').with('/vehicle/msrpUsd', '90000'),
      ['Nothing: the credit ended for vehicles acquired after September 30, 2025.'],
    ],
    [
      'two refusals',
      met.with('/vehicle/msrpUsd', '90000').with('/vehicle/forResale', true),
      ['Nothing: 2 requirements that every vehicle has to meet are not met.'],
    ],
  ])('%s', (_why, scenario, sentences) => {
    expect(verdict(scenario).sentences).toEqual(sentences);
  });

  it('gives the figures of the share and of the first refusal apart', () => {
    expect(verdict(failed.with('/vehicle/msrpUsd', '90000')).details).toEqual([
      '$90,000, over the limit of every class; the highest is $80,000.',
      '24% of the minerals’ value counts; vehicles delivered in 2024 need 50%.',
    ]);
    expect(verdict(met.acquired('2025-10-01').delivered('2025-11-01')).details).toEqual([
      '60% of the minerals’ value counts; vehicles delivered in 2025 need 60%.',
    ]);
    expect(verdict(met.delivered('2027-01-01')).details).toEqual(['60% of the minerals’ value counts.']);
  });
});

describe('the halves', () => {
  const half = (builder: ScenarioBuilder) => {
    const scenario = builder.build();
    const evaluation = evaluate(scenario, rulebook);
    const grounds = { ...words, scenario };
    return [mineralsSentence(grounds, evaluation), componentsSentence(grounds, evaluation)];
  };

  test.each([
    [
      'open by pairing',
      depends,
      [
        'Between 40% and 70% of the minerals’ value counts, depending on whose ore went to which refinery; vehicles delivered in 2024 need 50%.',
        '80% of the components’ value is North American; vehicles delivered in 2024 need 60%.',
      ],
    ],
    [
      'nothing entered',
      anEligibleScenario().without('/components'),
      [
        'No listed mineral is entered, so there is no share to hold against the 50% that vehicles delivered in 2024 need.',
        'How much of the components’ value is North American is not given; vehicles delivered in 2024 need 60%.',
      ],
    ],
    [
      'before the sourcing rules',
      met.delivered('2023-04-17'),
      [
        'Not asked of vehicles delivered before April 18, 2023.',
        'Not asked of vehicles delivered before April 18, 2023.',
      ],
    ],
    [
      'after the last percentage',
      met.delivered('2027-01-01'),
      [
        'The law names no percentage for vehicles delivered after December 31, 2026.',
        'The law names no percentage for vehicles delivered after December 31, 2026.',
      ],
    ],
    [
      'no day',
      met.without('/vehicle/placedInService'),
      [
        'The day of delivery picks the percentage, and is not given.',
        'The day of delivery picks the percentage, and is not given.',
      ],
    ],
    [
      'a fuel cell',
      met.with('/vehicle/fuelCell', true),
      [
        'Taken as met for a fuel-cell vehicle, whatever the share.',
        'Taken as met for a fuel-cell vehicle, whatever the share.',
      ],
    ],
  ])('%s', (_why, scenario, sentences) => {
    expect(half(scenario)).toEqual(sentences);
  });
});
