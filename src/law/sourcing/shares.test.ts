import { expect, test } from 'vitest';
import { aScenario, type ScenarioBuilder } from '../../testing/a-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { type EntryResult, evaluate } from '..';

const nickel = aScenario().delivered('2024-06-01').shares('nickel', '100');

function weigh(scenario: ScenarioBuilder): EntryResult | undefined {
  const { minerals } = evaluate(scenario.build(), shippedRulebook);
  expect(minerals.byTest['traced-qualifying-value']).toEqual(minerals.byTest['fifty-percent-value-added']);
  return minerals.entries[0];
}

test.each([
  ['nothing known', nickel, [0, 0, 0, 100], 'none'],
  ['mined in part', nickel.minedIn({ AU: '30' }), [30, 30, 30, 100], 'extraction'],
  ['processed in part', nickel.processedIn({ JP: '30' }), [30, 30, 30, 100], 'processing'],
  [
    'both in part, extraction more',
    nickel.minedIn({ AU: '40' }).processedIn({ JP: '20' }),
    [40, 52, 60, 100],
    'extraction',
  ],
  [
    'both in part, processing more',
    nickel.minedIn({ AU: '20' }).processedIn({ JP: '40' }),
    [40, 52, 60, 100],
    'processing',
  ],
  ['equal parts', nickel.minedIn({ AU: '50' }).processedIn({ JP: '50' }), [50, 75, 100, 100], 'both'],
  [
    'more than all together',
    nickel.minedIn({ AU: '80' }).processedIn({ JP: '70' }),
    [80, 94, 100, 100],
    'extraction',
  ],
  ['all processed', nickel.minedIn({ AU: '33' }).processedIn('JP'), [100, 100, 100, 100], 'processing'],
  ['several partners', nickel.minedIn({ AU: '10', CA: '15', ID: '75' }), [25, 25, 25, 100], 'extraction'],
  ['only strangers', nickel.minedIn('ID').processedIn('CN'), [0, 0, 0, 0], 'none'],
  ['not known', nickel.minedIn('ZZ').processedIn('ZZ'), [0, 0, 0, 100], 'none'],
  ['recycled at home', nickel.recycledIn({ US: '25' }), [25, 25, 25, 100], 'recycling'],
  ['recycled in Canada and Mexico', nickel.recycledIn({ CA: '10', MX: '5' }), [15, 15, 15, 100], 'recycling'],
  ['recycled in a partner elsewhere', nickel.recycledIn({ KR: '25' }), [0, 0, 0, 75], 'none'],
  [
    'recycled elsewhere, the rest mined in part',
    nickel.recycledIn({ KR: '20' }).minedIn({ AU: '50' }),
    [40, 40, 40, 80],
    'extraction',
  ],
  [
    'recycled at home, the rest in part',
    nickel.recycledIn({ US: '20', KR: '30' }).minedIn({ AU: '40' }).processedIn({ JP: '20' }),
    [40, 46, 50, 70],
    'extraction',
  ],
  [
    'all recycled elsewhere, the rest of nothing',
    nickel.recycledIn('KR').minedIn('AU'),
    [0, 0, 0, 0],
    'none',
  ],
  [
    'all recycled at home, the rest of nothing',
    nickel.recycledIn('US').minedIn('AU'),
    [100, 100, 100, 100],
    'extraction',
  ],
  [
    'strangers by name, the rest not',
    nickel.minedIn({ ID: '70', AU: '10' }).processedIn({ CN: '75' }),
    [10, 10, 10, 55],
    'extraction',
  ],
  [
    'places that are not known, by name',
    nickel.recycledIn({ ZZ: '10' }).minedIn({ ZZ: '20', ID: '80' }).processedIn('CN'),
    [0, 0, 0, 28],
    'none',
  ],
])('%s', (_why, scenario, [min, estimate, max, possible], basis) => {
  expect(weigh(scenario)).toEqual({
    id: 'entry-0',
    counted: true,
    qualifyingPercent: { min, estimate, max, possible },
    basis,
  });
});

test('off the list: not counted, nothing', () => {
  const copper = aScenario().shares('copper', '100').minedIn('AU');
  expect(weigh(copper)).toEqual({
    id: 'entry-0',
    counted: false,
    qualifyingPercent: { min: 0, estimate: 0, max: 0, possible: 0 },
    basis: 'none',
  });
});
