import { describe, expect, test } from 'vitest';
import { evaluate, explain } from '../../law';
import { anEligibleScenario, type ScenarioBuilder } from '../../testing/a-scenario';
import { shippedRulebook as rulebook } from '../../testing/rulebook';
import { groundsOf } from '../../text/reasons';
import { requirementsOf } from '../../text/requirements';
import { needsOf, sortRequirements } from './deciding';

function sorted(builder: ScenarioBuilder) {
  const scenario = builder.build();
  const evaluation = evaluate(scenario, rulebook);
  const { deciding, rest } = sortRequirements(
    requirementsOf(groundsOf(scenario, explain(scenario, rulebook)), evaluation),
    evaluation,
  );
  // A certificate takes the place of both halves.
  expect(deciding.length + rest.length).toBe(evaluation.credit.basis === 'certified' ? 12 : 14);
  return { deciding: deciding.map(({ subject }) => subject), needs: needsOf(evaluation, 'car') };
}

const car = anEligibleScenario().without('/components').delivered('2025-04-15').acquired('2025-03-10');
const certified = car.with('/vehicle/certifiedUsd', '7500');
const known = anEligibleScenario().lithium('10').processedIn('AU');

describe('what decides, and what is still to answer', () => {
  test.each<readonly [string, ScenarioBuilder, readonly string[], readonly string[]]>([
    ['certified and all met: nothing', certified, [], []],
    [
      'certified, income open',
      certified.without('/buyer'),
      ['income-limit'],
      ['/buyer/thisYear', '/buyer/lastYear'],
    ],
    [
      'refused: the refusal alone',
      certified.with('/vehicle/originalUse', false).without('/vehicle/msrpUsd'),
      ['original-use'],
      [],
    ],
    ['nothing known of the sourcing: the report', car, [], ['/vehicle/certifiedUsd']],
    [
      'the same, with the price open: the report before it',
      car.without('/vehicle/msrpUsd'),
      ['price-limit'],
      ['/vehicle/certifiedUsd', '/vehicle/msrpUsd'],
    ],
    ['computed: the halves', known, ['minerals', 'components'], []],
    [
      'computed, one half failed and a condition open',
      known.processedIn('CN').delivered('2024-02-01').without('/vehicle/finalAssembly'),
      ['minerals', 'final-assembly', 'components'],
      ['/vehicle/finalAssembly'],
    ],
    ['2022', car.delivered('2022-11-01'), [], []],
  ])('%s', (_why, builder, deciding, needs) => {
    expect(sorted(builder)).toEqual({ deciding, needs });
  });
});
