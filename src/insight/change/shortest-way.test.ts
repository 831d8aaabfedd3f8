import { describe, expect, test } from 'vitest';
import { parseScenario, type Scenario } from '../../law';
import { anEligibleScenario } from '../../testing/a-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { shortestWay } from './shortest-way';

const wayFor = (scenario: Scenario) => shortestWay(scenario, shippedRulebook);

describe('examples', () => {
  const half = anEligibleScenario().lithium('40').minedIn('AU').nickel('35').minedIn('ID').processedIn('CN');
  const two = half.chain('cobalt', '25').minedIn('CD').processedIn({ JP: '3', CN: '7' }).build();

  test('the larger of two is enough; what counts stays where it is', () => {
    const way = wayFor(two);
    if (way.kind !== 'ways') throw new Error(way.kind);
    expect(way.fewest.changes.map(({ entryId, stage, country }) => [entryId, stage, country])).toEqual([
      ['entry-1', 'processing', 'US'],
    ]);
    expect(
      way.leastMoved?.changes.map(({ entryId, stage, country, from }) => [entryId, stage, country, from]),
    ).toEqual([['entry-2', 'processing', 'JP', ['CN']]]);
    const cobalt = way.leastMoved?.scenario.minerals?.entries[2];
    expect(cobalt?.processing).toEqual([{ country: 'JP', valueAddedUsd: '10' }]);
  });

  test.each([
    ['exactly as much as is lacking is enough', ['48', '30', '20', '2'], ['48', '2']],
    ['of equals, the fewer changes', ['50', '30', '20'], ['50']],
    ['less value by more changes', ['45', '40', '20', '20', '15'], ['40', '20', '15']],
  ])('%s', (_why, values, moved) => {
    const scenario = values.reduce((builder, value) => builder.lithium(value), anEligibleScenario()).build();
    const way = wayFor(scenario);
    if (way.kind !== 'ways') throw new Error(way.kind);
    expect(
      way.leastMoved?.changes.map(({ gain }) => String(gain.numerator / gain.denominator / 1_000_000n)),
    ).toEqual(moved);
  });

  test('says what ends the credit all the same', () => {
    const late = anEligibleScenario()
      .delivered('2025-06-01')
      .acquired('2025-05-01')
      .with('/vehicle/msrpUsd', '99000')
      .lithium('10')
      .minedIn('CN')
      .processedIn('ID')
      .build();
    const way = wayFor(late);
    expect(way.kind === 'ways' && way.fewest.mootedBy).toEqual(['price-limit', 'feoc-minerals']);
  });

  test('never moves anything to a covered nation, even one that is made a partner', () => {
    const scenario = anEligibleScenario()
      .shares('lithium', '10')
      .processedIn({ CN: '40', CL: '5' })
      .with('/partners', { added: [{ country: 'CN', minerals: 'all' }] })
      .build();
    const way = wayFor(scenario);
    expect(way.kind === 'ways' && way.fewest.changes.map(({ country }) => country)).toEqual(['CL']);
  });

  test('of a mineral partly recycled abroad, both parts can move', () => {
    const scenario = anEligibleScenario()
      .delivered('2026-06-01')
      .shares('lithium', '10')
      .recycledIn({ KR: '40', CA: '1' })
      .processedIn({ CN: '100' })
      .build();
    const way = wayFor(scenario);
    if (way.kind !== 'ways') throw new Error(way.kind);
    expect(way.fewest.changes.map(({ stage, country, from }) => [stage, country, from])).toEqual([
      ['processing', 'US', ['CN']],
      ['recycled', 'CA', ['KR']],
    ]);
    const [lithium] = way.fewest.scenario.minerals?.entries ?? [];
    expect(lithium?.kind === 'shares' && lithium.recycled).toEqual([{ country: 'CA', percent: '41' }]);
  });

  test.each([
    ['met already', anEligibleScenario().lithium('1').minedIn('AU'), 'already-met'],
    ['exactly at the percentage', anEligibleScenario().lithium('1').minedIn('AU').nickel('1'), 'already-met'],
    ['a fuel cell', anEligibleScenario().with('/vehicle/fuelCell', true).lithium('1'), 'already-met'],
    ['2027', anEligibleScenario().lithium('1').delivered('2027-01-01'), 'no-percentage'],
    [
      'the day unknown',
      anEligibleScenario().lithium('1').without('/vehicle/placedInService'),
      'no-percentage',
    ],
    ['nothing entered', anEligibleScenario(), 'nothing-listed'],
    ['nothing on the list', anEligibleScenario().chain('copper', '9').minedIn('US'), 'nothing-listed'],
  ])('%s', (_why, builder, kind) => {
    expect(wayFor(builder.build()).kind).toBe(kind);
  });
});

describe('sums of more digits than a decimal holds', () => {
  test('stay apart, country by country', () => {
    const read = parseScenario({
      ...anEligibleScenario().build(),
      minerals: {
        entries: [
          {
            kind: 'chain',
            id: 'a',
            mineral: 'lithium',
            valueUsd: '1',
            processing: [
              { country: 'CN', valueAddedUsd: '999999999999999' },
              { country: 'RU', valueAddedUsd: '0.5' },
            ],
          },
        ],
      },
    });
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const way = wayFor(read.value);
    expect(way.kind === 'ways' && way.fewest.scenario.minerals?.entries[0]?.processing).toEqual([
      { country: 'US', valueAddedUsd: '999999999999999' },
      { country: 'US', valueAddedUsd: '0.5' },
    ]);
  });
});

test('with very many entries the fewest are told, the least value is not', () => {
  let builder = anEligibleScenario();
  for (let value = 1; value < 1200; value += 2) builder = builder.lithium(String(value)).minedIn('CN');
  const way = wayFor(builder.build());
  // Of 1 + 3 + … + 1199 = 360,000, the k greatest come to k·(1200 − k) ≥ 180,000 from k = 176 on.
  expect(way.kind === 'ways' && way.fewest.changes.length).toBe(176);
  expect(way.kind === 'ways' && way.leastMoved).toBe(undefined);
});
