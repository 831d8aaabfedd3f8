import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import partners from '../../../public/data/partners.json';
import { aScenario, type ScenarioBuilder } from '../../testing/a-scenario';
import { arbitraryScenario } from '../../testing/arbitrary-scenario';
import { rulebookWith, shippedRulebook } from '../../testing/rulebook';
import {
  COUNTRIES,
  countriesThatCount,
  LISTED_MINERALS,
  type MineralId,
  NOT_KNOWN,
  STAGES,
  type Stage,
  type Standing,
  standingOf,
} from '..';

const now = aScenario().delivered('2024-06-01');
const early = aScenario().delivered('2023-03-27');
const whatIf = (scenario: ScenarioBuilder, partners: object) => scenario.with('/partners', partners);
const added = (country: string, minerals: unknown = 'all') => ({ added: [{ country, minerals }] });

function standing(
  code: string,
  mineral: MineralId,
  stage: Stage,
  scenario: ScenarioBuilder,
  rulebook = shippedRulebook,
): Standing {
  const country = [...COUNTRIES, NOT_KNOWN].find((each) => each === code) ?? NOT_KNOWN;
  return standingOf({ country, mineral, stage }, scenario.build(), rulebook);
}

test.each<[why: string, string, MineralId, Stage, ScenarioBuilder, counts: boolean, Standing['why']]>([
  ['not known', 'ZZ', 'lithium', 'extraction', now, false, 'unknown-origin'],
  ['off the list', 'US', 'copper', 'extraction', now, false, 'mineral-not-listed'],
  ['at home', 'PR', 'lithium', 'processing', now, true, 'united-states'],
  ['recycled at home', 'US', 'lithium', 'recycling', now, true, 'united-states'],
  ['recycled next door', 'MX', 'lithium', 'recycling', now, true, 'north-america'],
  ['mined next door', 'MX', 'lithium', 'extraction', now, true, 'agreement'],
  ['recycled in a partner', 'KR', 'lithium', 'recycling', now, false, 'recycled-outside-north-america'],
  ['recycled in Japan', 'JP', 'lithium', 'recycling', now, false, 'recycled-outside-north-america'],
  ['a partner', 'AU', 'aluminum', 'extraction', now, true, 'agreement'],
  ['a stranger', 'ID', 'nickel', 'extraction', now, false, 'no-agreement'],
  ['Japan, one of five', 'JP', 'nickel', 'processing', now, true, 'agreement'],
  ['Japan, any other', 'JP', 'tin', 'processing', now, false, 'mineral-not-covered'],
  [
    'Japan, any other, read widely',
    'JP',
    'tin',
    'processing',
    whatIf(now, { japanAllMinerals: true }),
    true,
    'what-if-japan-all-minerals',
  ],
  [
    'Japan, one of five, read widely',
    'JP',
    'nickel',
    'processing',
    whatIf(now, { japanAllMinerals: true }),
    true,
    'agreement',
  ],
  [
    'another, Japan read widely',
    'ID',
    'nickel',
    'processing',
    whatIf(now, { japanAllMinerals: true }),
    false,
    'no-agreement',
  ],
  ['Japan, too early', 'JP', 'nickel', 'processing', early, false, 'not-in-force-yet'],
  [
    'Japan, too early, added',
    'JP',
    'nickel',
    'processing',
    whatIf(early, added('JP')),
    true,
    'what-if-added',
  ],
  ['no day: any agreement counts', 'JP', 'nickel', 'processing', aScenario(), true, 'agreement'],
  ['suspended', 'AU', 'nickel', 'extraction', whatIf(now, { suspended: ['AU'] }), false, 'suspended'],
  [
    'suspended, but not covered anyway',
    'JP',
    'tin',
    'extraction',
    whatIf(now, { suspended: ['JP'] }),
    false,
    'mineral-not-covered',
  ],
  [
    'suspended and added',
    'AU',
    'nickel',
    'extraction',
    whatIf(now, { suspended: ['AU'], ...added('AU') }),
    true,
    'what-if-added',
  ],
  [
    'suspended at home',
    'US',
    'nickel',
    'extraction',
    whatIf(now, { suspended: ['US'] }),
    true,
    'united-states',
  ],
  ['a partner added', 'AU', 'nickel', 'extraction', whatIf(now, added('AU')), true, 'agreement'],
  ['a stranger added', 'ID', 'nickel', 'extraction', whatIf(now, added('ID')), true, 'what-if-added'],
  [
    'a stranger added for another mineral',
    'ID',
    'nickel',
    'extraction',
    whatIf(now, added('ID', ['tin'])),
    false,
    'no-agreement',
  ],
  [
    'a stranger added, recycled there',
    'ID',
    'nickel',
    'recycling',
    whatIf(now, added('ID')),
    false,
    'recycled-outside-north-america',
  ],
])('%s', (_why, country, mineral, stage, scenario, counts, why) => {
  const found = standing(country, mineral, stage, scenario);
  expect([found.counts, found.why]).toEqual([counts, why]);
});

describe('an agreement', () => {
  test('comes with its name, its day, its minerals and its sources', () => {
    expect(standing('JP', 'tin', 'processing', early)).toMatchObject({
      why: 'not-in-force-yet',
      agreement: expect.stringContaining('Critical Minerals'),
      from: '2023-03-28',
      minerals: ['cobalt', 'graphite', 'lithium', 'manganese', 'nickel'],
      cites: shippedRulebook.partners.partners.find(({ country }) => country === 'JP')?.cites,
    });
    expect(Object.hasOwn(standing('JP', 'tin', 'processing', early), 'until')).toBe(false);
  });

  test('that has ended says until when it stood', () => {
    const index = shippedRulebook.partners.partners.findIndex(({ country }) => country === 'AU');
    const ended = rulebookWith({ [`/partners/partners/${index}/until`]: '2024-05-31' });
    expect(standing('AU', 'nickel', 'extraction', now, ended)).toMatchObject({
      counts: false,
      why: 'no-longer-in-force',
      until: '2024-05-31',
    });
  });
});

test('of two agreements of a country the one that stands decides', () => {
  const index = partners.partners.findIndex((each) => each.country === 'AU');
  const renewed = rulebookWith({
    [`/partners/partners/${index}/until`]: '2023-12-31',
    '/partners/partners/-': { ...partners.partners[index], from: '2024-01-01' },
  });
  expect(standing('AU', 'nickel', 'extraction', now, renewed)).toMatchObject({
    counts: true,
    why: 'agreement',
    from: '2024-01-01',
  });
  expect(standing('AU', 'nickel', 'extraction', early, renewed)).toMatchObject({
    counts: true,
    why: 'agreement',
    until: '2023-12-31',
  });
});

test('the wider reading is of Japan’s agreement alone', () => {
  const index = shippedRulebook.partners.partners.findIndex(({ country }) => country === 'AU');
  const narrow = rulebookWith({ [`/partners/partners/${index}/minerals`]: ['nickel'] });
  const wide = whatIf(now, { japanAllMinerals: true });
  expect(standing('AU', 'tin', 'extraction', wide, narrow).why).toBe('mineral-not-covered');
});

test('an agreement counts from its first day on', () => {
  expect(standing('JP', 'nickel', 'processing', aScenario().delivered('2023-03-28')).why).toBe('agreement');
});

test('it counts exactly where the law counts it', () => {
  fc.assert(
    fc.property(
      arbitraryScenario,
      fc.constantFrom(...COUNTRIES, NOT_KNOWN),
      fc.constantFrom(...LISTED_MINERALS),
      fc.constantFrom(...STAGES),
      (scenario, country, mineral, stage) => {
        const { northAmerica } = shippedRulebook.partners;
        const expected =
          stage === 'recycling'
            ? northAmerica.countries.includes(country)
            : countriesThatCount(scenario, shippedRulebook)(mineral).has(country);
        expect(standingOf({ country, mineral, stage }, scenario, shippedRulebook).counts).toBe(expected);
      },
    ),
    { numRuns: 2_000 },
  );
});
