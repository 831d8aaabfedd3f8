import { expect, test } from 'vitest';
import { evaluate } from '../law';
import { aScenario } from '../testing/a-scenario';
import { shippedRulebook } from '../testing/rulebook';
import { factName } from './facts';

test('every fact that a finding can need has a name', () => {
  const bare = aScenario();
  const item = { id: 'cells', incrementalValueUsd: '1', country: 'US' };
  const scenarios = [
    bare,
    bare.with('/vehicle/msrpUsd', '60000'),
    bare.delivered('2026-01-01').with('/minerals', { entries: [] }),
    bare.delivered('2026-01-01').with('/components', { kind: 'share', northAmericanPercent: '1' }),
    bare.delivered('2026-01-01').with('/components', { kind: 'list', items: [] }),
    bare
      .delivered('2026-01-01')
      .chain('graphite', '1')
      .entry('foreignEntityOfConcern', undefined)
      .with('/components', { kind: 'list', items: [item, { ...item, id: 'b', name: 'Separator' }] }),
  ].map((each) => each.build());
  const names = scenarios.map((scenario) => [
    ...new Set(
      evaluate(scenario, shippedRulebook)
        .findings.flatMap(({ needs = [] }) => needs)
        .map((pointer) => factName(scenario, pointer)),
    ),
  ]);
  expect(names[0]).toEqual([
    'Day of acquisition',
    'Original use',
    'Whether it was bought to sell on',
    'Whether the maker is a qualified manufacturer',
    'Gross vehicle weight rating',
    'Battery capacity',
    'Place of final assembly',
    'Whether the seller reported the sale',
    'Price (MSRP)',
    'Income in the year of delivery',
    'Income in the year before delivery',
    'Day of delivery',
  ]);
  expect(names[1]).toContain('Vehicle class');
  expect(names[2]).toContain('Value of the components by origin');
  expect(names[2]).toContain('Minerals and their value');
  expect(names[3]).toContain('Components: foreign entity of concern');
  expect(names[4]).toContain('Value of the components by origin');
  expect(names[5]?.slice(-3)).toEqual([
    'cells: foreign entity of concern',
    'Separator: foreign entity of concern',
    'Graphite: foreign entity of concern',
  ]);
});
