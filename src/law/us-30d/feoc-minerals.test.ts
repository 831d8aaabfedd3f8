import { expect, test } from 'vitest';
import { aScenario, type ScenarioBuilder } from '../../testing/a-scenario';
import { answerOf, findingOf } from '../../testing/finding-of';
import { shippedRulebook } from '../../testing/rulebook';
import { entityStandings, explain } from '..';

const delivered = (day: string): ScenarioBuilder => aScenario().delivered(day);
const in2025 = delivered('2025-01-01');
const lithium = in2025.lithium('10').minedIn('AU').processedIn('JP');
const graphite = in2025.chain('graphite', '10').processedIn('CN').entry('foreignEntityOfConcern', 'present');
const flag = (index: number): string => `/minerals/entries/${index}/foreignEntityOfConcern`;
const transition = (scenario: ScenarioBuilder): ScenarioBuilder => {
  const entries = (scenario.json() as { minerals: { entries: unknown } }).minerals.entries;
  return delivered('2026-12-31').with('/minerals', { graphiteTransition: true, entries });
};

test.each([
  ['flagged none', lithium, 'met', 'FEOC_NONE', []],
  ['flagged present', lithium.entry('foreignEntityOfConcern', 'present'), 'failed', 'FEOC_REPORTED', []],
  [
    'flagged unknown',
    lithium.entry('foreignEntityOfConcern', 'unknown'),
    'unknown',
    'FEOC_UNKNOWN',
    [flag(0)],
  ],
  ['not flagged', lithium.entry('foreignEntityOfConcern', undefined), 'unknown', 'FEOC_UNKNOWN', [flag(0)]],
  ['extracted in China', in2025.lithium('1').minedIn('CN'), 'failed', 'FEOC_COVERED_NATION', []],
  ['processed in Russia', in2025.lithium('1').processedIn('RU'), 'failed', 'FEOC_COVERED_NATION', []],
  ['recycled in North Korea', in2025.lithium('1').recycledIn('KP'), 'failed', 'FEOC_COVERED_NATION', []],
  [
    'processed in Iran, beside another',
    in2025.lithium('1').processedIn({ AU: '9', IR: '0.000001' }),
    'failed',
    'FEOC_COVERED_NATION',
    [],
  ],
  [
    'China without value added',
    in2025.lithium('1').processedIn({ AU: '9', CN: '0' }),
    'met',
    'FEOC_NONE',
    [],
  ],
  [
    'shares: a part from China',
    in2025.shares('lithium', '1').processedIn({ CN: '0.000001' }),
    'failed',
    'FEOC_COVERED_NATION',
    [],
  ],
  [
    'shares: zero percent from China',
    in2025.shares('lithium', '1').processedIn({ CN: '0' }),
    'met',
    'FEOC_NONE',
    [],
  ],
  [
    'shares: recycled in China',
    in2025.shares('lithium', '1').recycledIn({ CN: '1' }),
    'failed',
    'FEOC_COVERED_NATION',
    [],
  ],
  [
    'shares: China of a part that is nothing',
    in2025.shares('lithium', '1').recycledIn('US').minedIn('CN'),
    'failed',
    'FEOC_COVERED_NATION',
    [],
  ],
  ['origin not known, flagged none', in2025.lithium('1').minedIn('ZZ'), 'met', 'FEOC_NONE', []],
  ['copper from China is off the list', lithium.chain('copper', '5').minedIn('CN'), 'met', 'FEOC_NONE', []],
  [
    'only copper',
    in2025.chain('copper', '5').minedIn('CN'),
    'unknown',
    'FEOC_NOTHING_TO_TEST',
    ['/minerals/entries/-'],
  ],
  [
    'no entries',
    in2025.with('/minerals', { entries: [] }),
    'unknown',
    'FEOC_NOTHING_TO_TEST',
    ['/minerals/entries/-'],
  ],
  ['no minerals', in2025, 'unknown', 'FEOC_NOTHING_TO_TEST', ['/minerals']],
  [
    'one present outweighs one unknown',
    lithium.entry('foreignEntityOfConcern', undefined).nickel('1').minedIn('CN'),
    'failed',
    'FEOC_COVERED_NATION',
    [],
  ],
  [
    'an added partner is still a covered nation',
    in2025
      .lithium('1')
      .minedIn('CN')
      .with('/partners', { added: [{ country: 'CN', minerals: 'all' }] }),
    'failed',
    'FEOC_COVERED_NATION',
    [],
  ],
])('%s', (_why, scenario, status, code, needs) => {
  expect(answerOf('feoc-minerals', scenario)).toEqual([status, code, needs]);
});

test.each([
  ['the day before the rule', '2024-12-31', 'not-applicable', 'FEOC_NOT_YET_IN_FORCE'],
  ['the first day', '2025-01-01', 'failed', 'FEOC_COVERED_NATION'],
])('%s', (_why, day, status, code) => {
  expect(answerOf('feoc-minerals', delivered(day).lithium('1').minedIn('CN'))).toEqual([status, code, []]);
});

test('without a day it cannot be told', () => {
  const answer = answerOf('feoc-minerals', aScenario().lithium('1').minedIn('CN'));
  expect(answer).toEqual(['unknown', 'FEOC_DAY_UNKNOWN', ['/vehicle/placedInService']]);
});

test('a fuel-cell vehicle is not asked', () => {
  const fuelCell = in2025.lithium('1').minedIn('CN').with('/vehicle/fuelCell', true);
  expect(answerOf('feoc-minerals', fuelCell)).toEqual(['not-applicable', 'FUEL_CELL', []]);
});

test.each([
  ['graphite is clear on the last day', transition(graphite), 'met'],
  ['no transition a day later', transition(graphite).delivered('2027-01-01'), 'failed'],
  [
    'not without the maker’s choice',
    transition(graphite).with('/minerals/graphiteTransition', false),
    'failed',
  ],
  ['other minerals are not excused', transition(in2025.lithium('1').minedIn('CN')), 'failed'],
])('graphite transition: %s', (_why, scenario, status) => {
  expect(answerOf('feoc-minerals', scenario)[0]).toBe(status);
});

test('the trace names the stage that ends the credit, or all that was looked at', () => {
  const gate = ['/vehicle/placedInService', '/vehicle/certifiedUsd', '/vehicle/fuelCell'];
  const used = (scenario: ScenarioBuilder): readonly string[] => findingOf('feoc-minerals', scenario).used;
  const base = '/minerals/entries/1';
  const second = lithium.nickel('1').minedIn('AU').processedIn({ JP: '1', CN: '2' });
  expect(used(second)).toEqual([...gate, `${base}/mineral`, `${base}/kind`, `${base}/processing/1`]);
  expect(used(lithium.nickel('1').entry('foreignEntityOfConcern', 'present'))).toEqual([
    ...gate,
    `${base}/mineral`,
    flag(1),
  ]);
  expect(used(graphite)).toEqual([
    ...gate,
    '/minerals/entries/0/mineral',
    '/minerals/graphiteTransition',
    '/minerals/entries/0/kind',
    '/minerals/entries/0/processing/0',
  ]);
  expect(used(in2025.lithium('1').minedIn('CN')).at(-1)).toBe('/minerals/entries/0/extraction/0');
  expect(used(in2025.lithium('1').recycledIn('CN')).at(-1)).toBe('/minerals/entries/0/recycling/0');
  expect(used(in2025.shares('lithium', '1').recycledIn('CN')).at(-1)).toBe('/minerals/entries/0/recycled/0');
  expect(used(lithium)).toEqual([
    '/vehicle/placedInService',
    '/vehicle/fuelCell',
    '/minerals/entries',
    '/minerals/graphiteTransition',
  ]);
});

test('it cites the statute and the covered nations', () => {
  const { cites } = findingOf('feoc-minerals', aScenario().delivered('2025-01-01'));
  const labels = cites.map(({ label }) => label).join();
  expect(labels).toContain('30D(d)(7)');
  expect(labels).toContain('10 U.S.C. § 4872(f)(2)');
});

const comparedIn = (scenario: ScenarioBuilder) =>
  explain(scenario.build(), shippedRulebook).compared('feoc-minerals')[1];
const china = lithium.nickel('20.5').minedIn('AU').processedIn({ JP: '1', CN: '1' });

test('what was compared names the nations, and the first mineral that ends the credit', () => {
  expect(comparedIn(china)).toEqual({
    kind: 'foreign-entities',
    of: 'minerals',
    nations: shippedRulebook.partners.coveredNations.countries,
    notStated: 0,
    graphiteLeftOut: false,
    found: {
      by: 'place',
      fact: '/minerals/entries/1/processing/1',
      mineral: 'nickel',
      stage: 'processing',
      country: 'CN',
    },
  });
});

test('where several minerals end the credit, their number and worth are told', () => {
  const reported = china.chain('cobalt', '0.25').entry('foreignEntityOfConcern', 'present');
  expect(comparedIn(reported)).toMatchObject({ all: { count: 2, valueUsd: '20.75' } });
  const third = reported.shares('manganese', '9').recycledIn({ KP: '1' });
  expect(comparedIn(third)).toMatchObject({ all: { count: 3, valueUsd: '29.75' } });
});

test('nothing is found where there are no minerals, or the one that is left out is graphite', () => {
  for (const scenario of [in2025, in2025.chain('copper', '5').minedIn('CN')]) {
    expect(comparedIn(scenario)).toMatchObject({ notStated: 0, graphiteLeftOut: false });
    expect(comparedIn(scenario)).not.toHaveProperty('found');
  }
  const left = comparedIn(transition(graphite));
  expect(left).toMatchObject({ notStated: 0, graphiteLeftOut: true });
  expect(left).not.toHaveProperty('found');
  expect(comparedIn(transition(lithium))).toMatchObject({ graphiteLeftOut: false });
});

test.each([
  ['a day under the rule', '2025-01-01'],
  ['a day before it', '2023-06-01'],
])('what is known of each listed entry, by its id: %s', (_why, day) => {
  const entries = delivered(day)
    .lithium('1')
    .nickel('1')
    .minedIn('RU')
    .chain('cobalt', '1')
    .entry('foreignEntityOfConcern', 'present')
    .chain('manganese', '1')
    .entry('foreignEntityOfConcern', 'unknown')
    .chain('copper', '1')
    .minedIn('CN');
  expect([...entityStandings(entries.build(), shippedRulebook)]).toEqual([
    ['entry-0', 'clear'],
    ['entry-1', 'covered-nation'],
    ['entry-2', 'reported'],
    ['entry-3', 'unknown'],
  ]);
});

test('without minerals nothing is known of any', () => {
  expect(entityStandings(in2025.build(), shippedRulebook).size).toBe(0);
});
