import { describe, expect, it, test } from 'vitest';
import { evaluate, explain } from '../law';
import { anEligibleScenario, type ScenarioBuilder } from '../testing/a-scenario';
import { shippedRulebook as rulebook } from '../testing/rulebook';
import { componentsSentence, mineralsSentence } from './halves';
import { groundsOf } from './reasons';
import { verdictOf } from './verdict';

/** 60 of 100 USD from a partner, delivered in 2024: over the 50 % asked for. */
const met = anEligibleScenario().lithium('60').processedIn('AU').nickel('40').processedIn('ID');
const failed = anEligibleScenario().lithium('24').processedIn('AU').nickel('76').processedIn('ID');
const depends = anEligibleScenario().shares('lithium', '100').minedIn({ AU: '40' }).processedIn({ CL: '30' });

describe('the halves', () => {
  const half = (builder: ScenarioBuilder) => {
    const scenario = builder.build();
    const evaluation = evaluate(scenario, rulebook);
    const grounds = groundsOf(scenario, explain(scenario, rulebook));
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

it('the figure behind the verdict is the minerals’ share', () => {
  const detailsOf = (builder: ScenarioBuilder) => {
    const scenario = builder.build();
    return verdictOf(groundsOf(scenario, explain(scenario, rulebook)), evaluate(scenario, rulebook)).details;
  };
  expect(detailsOf(failed.with('/vehicle/msrpUsd', '90000'))).toEqual([
    '24% of the minerals’ value counts; vehicles delivered in 2024 need 50%.',
  ]);
  expect(detailsOf(met.delivered('2027-01-01'))).toEqual(['60% of the minerals’ value counts.']);
  expect(detailsOf(anEligibleScenario())).toEqual([]);
});
