import { expect, it, test } from 'vitest';
import { explain, REASONS, type RuleId } from '../../law';
import { anEligibleScenario, type ScenarioBuilder } from '../../testing/a-scenario';
import { findingOf } from '../../testing/finding-of';
import { shippedRulebook as rulebook } from '../../testing/rulebook';
import { groundsOf, reasonSentence } from './index';

const all = anEligibleScenario().lithium('60').processedIn('AU');
const late = all.delivered('2025-06-01');
const parts = (...items: object[]) => ({ kind: 'list', items });

const cases: readonly (readonly [RuleId, ScenarioBuilder, string])[] = [
  [
    'feoc-components',
    all.delivered('2023-12-31'),
    'Asked only of vehicles delivered from January 1, 2024 on.',
  ],
  ['feoc-minerals', all, 'Asked only of vehicles delivered from January 1, 2025 on.'],
  [
    'feoc-minerals',
    all.without('/vehicle/placedInService'),
    'Asked of vehicles delivered from January 1, 2025 on. The day of delivery is not given.',
  ],
  ['feoc-components', all, 'The components are stated to be free of foreign entities of concern.'],
  [
    'feoc-minerals',
    late,
    'No entry names China, Russia, North Korea or Iran, and each is stated to be free of foreign entities of concern.',
  ],
  [
    'feoc-minerals',
    late.chain('graphite', '1').processedIn('CN').with('/minerals/graphiteTransition', true),
    'Graphite is left out as impracticable to trace; no other entry names China, Russia, North Korea or Iran, and each is stated to be free of foreign entities of concern.',
  ],
  [
    'feoc-minerals',
    late.shares('nickel', '1').minedIn({ ID: '90', RU: '10' }),
    'Nickel extracted in Russia, a covered nation. A single such mineral ends the whole credit.',
  ],
  [
    'feoc-minerals',
    late.chain('graphite', '1').minedIn('MZ').processedIn({ JP: '1', CN: '1' }),
    'Graphite processed in China, a covered nation. A single such mineral ends the whole credit.',
  ],
  [
    'feoc-minerals',
    late.shares('cobalt', '1').recycledIn({ CN: '5' }),
    'Cobalt recycled in China, a covered nation. A single such mineral ends the whole credit.',
  ],
  [
    'feoc-minerals',
    late.chain('cobalt', '1').recycledIn('CN'),
    'Cobalt recycled in China, a covered nation. A single such mineral ends the whole credit.',
  ],
  [
    'feoc-minerals',
    late.nickel('1').entry('foreignEntityOfConcern', 'present'),
    'Nickel: stated to come from a foreign entity of concern. A single such mineral ends the whole credit.',
  ],
  [
    'feoc-components',
    all.with('/components', parts({ id: 'a', incrementalValueUsd: '1', country: 'CN' })),
    'A component made in China, a covered nation. A single such component ends the whole credit.',
  ],
  [
    'feoc-components',
    all.with('/components', parts({ id: 'a', name: 'Separator', incrementalValueUsd: '1', country: 'CN' })),
    'Separator: made in China, a covered nation. A single such component ends the whole credit.',
  ],
  [
    'feoc-components',
    all.with('/components/foreignEntityOfConcern', 'present'),
    'Stated to include a component of a foreign entity of concern. A single such component ends the whole credit.',
  ],
  [
    'feoc-components',
    all.with(
      '/components',
      parts({
        id: 'a',
        name: 'Cells',
        incrementalValueUsd: '1',
        country: 'US',
        foreignEntityOfConcern: 'present',
      }),
    ),
    'Cells: stated to come from a foreign entity of concern. A single such component ends the whole credit.',
  ],
  [
    'feoc-minerals',
    late.nickel('1').entry('foreignEntityOfConcern', undefined),
    'Countries alone cannot rule it out: ownership, control and licenses count too. Nothing is stated for 1 entry.',
  ],
  [
    'feoc-components',
    all.without('/components/foreignEntityOfConcern'),
    'Countries alone cannot rule it out: ownership, control and licenses count too. Nothing is stated for the components.',
  ],
  [
    'feoc-minerals',
    anEligibleScenario().delivered('2025-06-01'),
    'There is no listed mineral to look at yet.',
  ],
  ['feoc-components', all.without('/components'), 'Nothing is given about the components yet.'],
];

test.each(cases)('%s', (rule, scenario, sentence) => {
  expect(
    reasonSentence(
      groundsOf(scenario.build(), explain(scenario.build(), rulebook)),
      findingOf(rule, scenario),
    ),
  ).toBe(sentence);
});

it('covers every reason about foreign entities', () => {
  const covered = new Set(cases.map(([rule, scenario]) => findingOf(rule, scenario).code));
  expect(REASONS.filter((code) => code.startsWith('FEOC_') && !covered.has(code))).toEqual([]);
});
