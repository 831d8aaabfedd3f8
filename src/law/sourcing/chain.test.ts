import { describe, expect, test } from 'vitest';
import { aScenario, type ScenarioBuilder } from '../../testing/a-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { evaluate, type MineralsResult } from '..';

const minerals = (scenario: ScenarioBuilder): MineralsResult =>
  evaluate(scenario.build(), shippedRulebook).minerals;
const TESTS = ['traced-qualifying-value', 'fifty-percent-value-added'] as const;

const lithium = aScenario().delivered('2024-06-01').lithium('100');

describe('extraction and processing', () => {
  test.each([
    ['no stage', lithium, [0, 'none', 0, 'none']],
    ['mined in a partner', lithium.minedIn('AU'), [100, 'extraction', 100, 'extraction']],
    [
      'processed in a partner',
      lithium.minedIn('CD').processedIn('JP'),
      [100, 'processing', 100, 'processing'],
    ],
    ['both', lithium.minedIn('AU').processedIn('KR'), [100, 'both', 100, 'both']],
    ['neither', lithium.minedIn('CD').processedIn('CN'), [0, 'none', 0, 'none']],
    ['not known', lithium.minedIn('ZZ').processedIn('ZZ'), [0, 'none', 0, 'none']],
    ['the United States', lithium.minedIn('US'), [100, 'extraction', 100, 'extraction']],
    ['Puerto Rico', lithium.processedIn('PR'), [100, 'processing', 100, 'processing']],
    ['40 % of a stage', lithium.processedIn({ AU: '40', CN: '60' }), [40, 'processing', 0, 'none']],
    ['60 % of a stage', lithium.processedIn({ AU: '60', CN: '40' }), [60, 'processing', 100, 'processing']],
    ['exactly half', lithium.minedIn({ AU: '0.1', CD: '0.1' }), [50, 'extraction', 100, 'extraction']],
    [
      'a hair under half',
      lithium.minedIn({ AU: '0.499999', CD: '0.500001' }),
      [49.9999, 'extraction', 0, 'none'],
    ],
    [
      'the greater stage, not the sum',
      lithium.minedIn({ AU: '3', CD: '7' }).processedIn({ JP: '4', CN: '6' }),
      [40, 'processing', 0, 'none'],
    ],
    [
      'the greater stage is extraction',
      lithium.minedIn({ AU: '6', CD: '4' }).processedIn({ JP: '4', CN: '6' }),
      [60, 'extraction', 100, 'extraction'],
    ],
    [
      'equal parts in different money',
      lithium.minedIn({ AU: '0.1', CD: '0.2' }).processedIn({ JP: '1', CN: '2' }),
      [100 / 3, 'both', 0, 'none'],
    ],
    [
      'both reach half',
      lithium.minedIn({ AU: '6', CD: '4' }).processedIn({ JP: '7', CN: '3' }),
      [70, 'processing', 100, 'both'],
    ],
    [
      'several partners add up',
      lithium.minedIn({ AU: '2', CL: '3', CD: '5' }),
      [50, 'extraction', 100, 'extraction'],
    ],
    ['no value added', lithium.minedIn({ AU: '0' }), [0, 'none', 0, 'none']],
    ['no value added where it would count', lithium.minedIn({ AU: '0', CD: '1' }), [0, 'none', 0, 'none']],
    [
      'no value added elsewhere',
      lithium.minedIn({ AU: '1', CD: '0' }),
      [100, 'extraction', 100, 'extraction'],
    ],
  ])('%s', (_why, scenario, [tqv, tqvBasis, fifty, fiftyBasis]) => {
    const [a, b, c, d] = weighAll(scenario);
    expect(a).toBeCloseTo(Number(tqv), 9);
    expect([b, c, d]).toEqual([tqvBasis, fifty, fiftyBasis]);
  });
});

/** As `weigh`, keeping the builder's entries under either test. */
function weighAll(scenario: ScenarioBuilder): readonly unknown[] {
  const entries = (scenario.json() as { minerals: { entries: unknown } }).minerals.entries;
  return TESTS.flatMap((name) => {
    const bare = aScenario().delivered('2024-06-01').with('/minerals', { test: name, entries });
    const [entry] = minerals(bare).entries;
    return [entry?.qualifyingPercent.min, entry?.basis];
  });
}

describe('what is not known could count', () => {
  /** In percent, under either test. */
  const possible = (scenario: ScenarioBuilder): readonly unknown[] => {
    const { byTest } = minerals(scenario);
    return TESTS.map((name) => byTest[name]?.possible);
  };
  test.each([
    ['no stage', lithium, [100, 100]],
    ['one stage, not known', lithium.minedIn('ZZ'), [100, 100]],
    ['one stage elsewhere: the other is not there', lithium.minedIn('CD'), [0, 0]],
    ['one stage elsewhere, the other not known', lithium.minedIn('CD').processedIn('ZZ'), [100, 100]],
    ['part of a stage', lithium.minedIn({ ZZ: '4', CD: '6' }), [40, 0]],
    ['half of a stage', lithium.minedIn({ ZZ: '5', CD: '5' }), [50, 100]],
    ['beside what counts', lithium.minedIn({ AU: '3', ZZ: '4', CD: '3' }), [70, 100]],
    ['in the stage that counts less', lithium.minedIn('AU').processedIn('ZZ'), [100, 100]],
    ['without value added', lithium.minedIn({ ZZ: '0', CD: '1' }), [0, 0]],
    ['recycled', lithium.recycledIn({ ZZ: '4', KR: '6' }), [40, 0]],
    ['recycled, half of it', lithium.recycledIn({ ZZ: '2', US: '3', KR: '5' }), [50, 100]],
    ['recycled elsewhere', lithium.recycledIn('KR'), [0, 0]],
  ])('%s', (_why, scenario, expected) => {
    expect(possible(scenario)).toEqual(expected);
  });
});

describe('a lone act without value added is its whole stage', () => {
  const alone = (stage: string, country: string): ScenarioBuilder => lithium.entry(stage, [{ country }]);
  test.each([
    ['mined in a partner', alone('extraction', 'AU'), [100, 'extraction', 100, 'extraction']],
    ['processed elsewhere', alone('processing', 'CN'), [0, 'none', 0, 'none']],
    ['recycled in Mexico', alone('recycling', 'MX'), [100, 'recycling', 100, 'recycling']],
    ['not known', alone('extraction', 'ZZ'), [0, 'none', 0, 'none']],
    [
      'beside a stage with value added',
      alone('extraction', 'CL').processedIn({ JP: '1', CN: '1' }),
      [100, 'extraction', 100, 'both'],
    ],
  ])('%s', (_why, scenario, expected) => {
    expect(weighAll(scenario)).toEqual(expected);
  });
});

describe('recycling counts in North America only', () => {
  test.each([
    ['the United States', lithium.recycledIn('US'), [100, 'recycling', 100, 'recycling']],
    ['Puerto Rico', lithium.recycledIn('PR'), [100, 'recycling', 100, 'recycling']],
    ['Canada', lithium.recycledIn('CA'), [100, 'recycling', 100, 'recycling']],
    ['Mexico', lithium.recycledIn('MX'), [100, 'recycling', 100, 'recycling']],
    ['a partner elsewhere', lithium.recycledIn('KR'), [0, 'none', 0, 'none']],
    ['Japan', lithium.recycledIn('JP'), [0, 'none', 0, 'none']],
    ['part of it', lithium.recycledIn({ US: '4', KR: '6' }), [40, 'recycling', 0, 'none']],
    ['half of it', lithium.recycledIn({ US: '5', KR: '5' }), [50, 'recycling', 100, 'recycling']],
  ])('%s', (_why, scenario, expected) => {
    expect(weighAll(scenario)).toEqual(expected);
  });
});

describe('parts too close for doubles', () => {
  // 300,000,000.000001 / 900,000,000.000002 and 1 / 3 differ by 4e-16 of themselves.
  const nearly = { AU: '300000000.000001', CD: '600000000.000001' };
  test('the greater is still found', () => {
    const close = lithium.minedIn(nearly).processedIn({ JP: '1', CN: '2' });
    expect(weighAll(close)[1]).toBe('extraction');
    const other = lithium
      .minedIn({ AU: '1', CD: '2' })
      .processedIn({ JP: '300000000.000001', CN: '600000000.000001' });
    expect(weighAll(other)[1]).toBe('processing');
  });
  test('half is still found', () => {
    const under = lithium.minedIn({ AU: '499999999.999999', CD: '500000000.000001' });
    expect(weighAll(under).slice(2)).toEqual([0, 'none']);
    const at = lithium.minedIn({ AU: '499999999.999999', CD: '499999999.999999' });
    expect(weighAll(at).slice(2)).toEqual([100, 'extraction']);
    const over = lithium.minedIn({ AU: '500000000.000001', CD: '499999999.999999' });
    expect(weighAll(over).slice(2)).toEqual([100, 'extraction']);
  });
  test('a trace elsewhere is not everything', () => {
    const almost = lithium.minedIn({ AU: '99999999999999', CD: '0.000001' }).entry('valueUsd', '1');
    expect(weighAll(almost)[1]).toBe('extraction');
    expect(
      evaluate(almost.with('/vehicle/placedInService', '2026-01-01').build(), shippedRulebook).minerals
        .status,
    ).toBe('met');
  });
});
