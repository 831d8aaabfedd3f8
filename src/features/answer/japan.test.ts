import { describe, expect, test } from 'vitest';
import { evaluate } from '../../law';
import { anEligibleScenario, type ScenarioBuilder } from '../../testing/a-scenario';
import { shippedRulebook as rulebook } from '../../testing/rulebook';
import { type Evaluated, japanEffect, otherReading } from './japan';

function evaluated(builder: ScenarioBuilder): Evaluated {
  const scenario = builder.build();
  return { scenario, rulebook, evaluation: evaluate(scenario, rulebook) };
}

/** 72 of 100 USD through Japan, 3 through Australia, delivered in 2024: 50 % is asked. */
const refinedInJapan = anEligibleScenario()
  .lithium('72')
  .processedIn('JP')
  .chain('cobalt', '3')
  .processedIn('AU')
  .nickel('25')
  .processedIn('ID');

describe('the agreement', () => {
  const effect = (builder: ScenarioBuilder) => {
    const found = japanEffect(evaluated(builder));
    if (found === undefined) return undefined;
    const { counts, now, other } = found;
    return [
      counts,
      now.minerals.share?.min,
      now.minerals.status,
      other.minerals.share?.min,
      other.minerals.status,
    ];
  };

  test.each([
    ['decides', refinedInJapan, [true, 75, 'met', 3, 'failed']],
    [
      'suspended, would decide',
      refinedInJapan.with('/partners', { suspended: ['JP'] }),
      [false, 3, 'failed', 75, 'met'],
    ],
    [
      'taken for all by a what-if, and away whole',
      refinedInJapan.with('/partners', { suspended: ['JP'], added: [{ country: 'JP', minerals: 'all' }] }),
      [true, 75, 'met', 3, 'failed'],
    ],
    [
      'changes the share only',
      refinedInJapan.delivered('2027-01-01'),
      [true, 75, 'not-applicable', 3, 'not-applicable'],
    ],
    ['does nothing without Japan', anEligibleScenario().lithium('1').processedIn('AU'), undefined],
    [
      'does nothing beside another partner',
      anEligibleScenario().lithium('1').minedIn('AU').processedIn('JP'),
      undefined,
    ],
    ['does nothing for aluminum', anEligibleScenario().chain('aluminum', '1').processedIn('JP'), undefined],
    ['does nothing for recycling', anEligibleScenario().lithium('1').recycledIn('JP'), undefined],
    ['does nothing before it was in force', refinedInJapan.delivered('2023-03-27'), undefined],
  ])('%s', (_why, builder, expected) => {
    expect(effect(builder)).toEqual(expected);
  });

  test('keeps other suspensions', () => {
    const builder = refinedInJapan.with('/partners', { suspended: ['AU'] });
    expect(effect(builder)).toEqual([true, 72, 'met', 0, 'failed']);
  });
});

describe('the other reading', () => {
  const aluminum = anEligibleScenario()
    .chain('aluminum', '60')
    .processedIn('JP')
    .lithium('40')
    .processedIn('AU');
  test.each([
    ['decides for aluminum', aluminum, [false, 'met']],
    [
      'taken, the narrow one decides',
      aluminum.with('/partners', { japanAllMinerals: true }),
      [true, 'failed'],
    ],
    ['changes no status where Japan does lithium', refinedInJapan, undefined],
    ['changes the share but no status', aluminum.delivered('2027-01-01'), undefined],
    ['is moot while Japan is suspended', aluminum.with('/partners', { suspended: ['JP'] }), undefined],
  ])('%s', (_why, builder, expected) => {
    const found = otherReading(evaluated(builder));
    expect(found && [found.wide, found.other.minerals.status]).toEqual(expected);
  });
});
