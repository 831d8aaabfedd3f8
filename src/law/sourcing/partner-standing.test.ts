import { describe, expect, test } from 'vitest';
import { aScenario, type ScenarioBuilder } from '../../testing/a-scenario';
import { rulebookWith, shippedRulebook } from '../../testing/rulebook';
import { evaluate, type MineralId } from '..';

const DAY = '2024-06-01';
const FIVE = ['cobalt', 'graphite', 'lithium', 'manganese', 'nickel'] as const;
const FREE_TRADE = 'AU BH CA CL CO CR DO SV GT HN IL JO KR MX MA NI OM PA PE SG'.split(' ');

const counts = (scenario: ScenarioBuilder, rulebook = shippedRulebook): boolean =>
  evaluate(scenario.build(), rulebook).minerals.share?.min === 100;
const minedIn = (
  country: string,
  mineral: MineralId = 'lithium',
  day: string | undefined = DAY,
): ScenarioBuilder => aScenario().with('/vehicle/placedInService', day).chain(mineral, '1').minedIn(country);

test.each(['US', 'PR', ...FREE_TRADE])('%s counts for every mineral', (country) => {
  expect(counts(minedIn(country))).toBe(true);
  expect(counts(minedIn(country, 'aluminum'))).toBe(true);
});

test.each(['GU', 'GB', 'DE', 'ID', 'AR', 'CN', 'HK', 'ZZ'])('%s does not count', (country) => {
  expect(counts(minedIn(country))).toBe(false);
});

test.each(FIVE)('Japan counts for %s', (mineral) => {
  expect(counts(minedIn('JP', mineral))).toBe(true);
});

describe('Japan', () => {
  test('not for other minerals, unless the wider reading is taken', () => {
    const aluminum = minedIn('JP', 'aluminum');
    expect(counts(aluminum)).toBe(false);
    expect(counts(aluminum.with('/partners', { japanAllMinerals: true }))).toBe(true);
    expect(counts(aluminum.with('/partners', { japanAllMinerals: false }))).toBe(false);
  });
  test('from its agreement on', () => {
    expect(counts(minedIn('JP', 'lithium', '2023-03-27'))).toBe(false);
    expect(counts(minedIn('JP', 'lithium', '2023-03-28'))).toBe(true);
    expect(
      counts(minedIn('JP', 'aluminum', '2023-03-27').with('/partners', { japanAllMinerals: true })),
    ).toBe(false);
  });
  test('on any day when the day is unknown', () => {
    expect(counts(aScenario().lithium('1').minedIn('JP'))).toBe(true);
  });
  test('suspended, whatever the reading', () => {
    const suspended = { suspended: ['JP'], japanAllMinerals: true };
    expect(counts(minedIn('JP').with('/partners', suspended))).toBe(false);
    expect(counts(minedIn('JP', 'aluminum').with('/partners', suspended))).toBe(false);
  });
  test('the wider reading is Japan’s alone', () => {
    expect(counts(minedIn('ID').with('/partners', { japanAllMinerals: true }))).toBe(false);
    // As it would be of another partner for some minerals only.
    const australia = shippedRulebook.partners.partners.findIndex(({ country }) => country === 'AU');
    const some = rulebookWith({ [`/partners/partners/${australia}/minerals`]: ['lithium'] });
    const aluminum = minedIn('AU', 'aluminum').with('/partners', { japanAllMinerals: true });
    expect(counts(minedIn('AU'), some)).toBe(true);
    expect(counts(aluminum, some)).toBe(false);
  });
});

describe('what-ifs', () => {
  test.each([
    ['a suspended partner', minedIn('AU'), { suspended: ['AU'] }, false],
    ['another suspended', minedIn('AU'), { suspended: ['CL'] }, true],
    ['suspended twice', minedIn('AU'), { suspended: ['AU', 'AU'] }, false],
    ['the United States cannot be suspended', minedIn('US'), { suspended: ['US', 'PR'] }, true],
    ['Puerto Rico cannot be suspended', minedIn('PR'), { suspended: ['PR'] }, true],
    ['a stranger suspended', minedIn('AU'), { suspended: ['DE'] }, true],
    ['added for all', minedIn('ID'), { added: [{ country: 'ID', minerals: 'all' }] }, true],
    ['added for this mineral', minedIn('ID'), { added: [{ country: 'ID', minerals: ['lithium'] }] }, true],
    ['added for another', minedIn('ID'), { added: [{ country: 'ID', minerals: ['nickel'] }] }, false],
    ['added for none', minedIn('ID'), { added: [{ country: 'ID', minerals: [] }] }, false],
    [
      'added twice, for each mineral once',
      minedIn('ID'),
      {
        added: [
          { country: 'ID', minerals: ['nickel'] },
          { country: 'ID', minerals: ['lithium'] },
        ],
      },
      true,
    ],
    [
      'added wins over suspended',
      minedIn('JP'),
      { suspended: ['JP'], added: [{ country: 'JP', minerals: 'all' }] },
      true,
    ],
    [
      'added for another does not undo the suspension',
      minedIn('JP'),
      { suspended: ['JP'], added: [{ country: 'JP', minerals: ['nickel'] }] },
      false,
    ],
    [
      'added before the agreement',
      minedIn('JP', 'lithium', '2023-02-01'),
      { added: [{ country: 'JP', minerals: 'all' }] },
      true,
    ],
  ])('%s', (_why, scenario, partners, expected) => {
    expect(counts(scenario.with('/partners', partners))).toBe(expected);
  });

  test('recycling knows only North America', () => {
    const recycled = (country: string): ScenarioBuilder =>
      aScenario().delivered(DAY).lithium('1').recycledIn(country);
    expect(counts(recycled('CA').with('/partners', { suspended: ['CA'] }))).toBe(true);
    expect(counts(recycled('KR').with('/partners', { added: [{ country: 'KR', minerals: 'all' }] }))).toBe(
      false,
    );
  });
});
