import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRIES, MINERALS, parseScenario, type Scenario } from '../law';
import { fromScenario } from './from-scenario';
import { readForm } from './read-form';

const amount = (max: number) =>
  fc
    .tuple(fc.integer({ min: 0, max }), fc.integer({ min: 0, max: 999_999 }))
    .map(([whole, micros]) => (micros === 0 || whole === max ? `${whole}` : `${whole}.${micros}`));
const positive = amount(1_000_000).filter((text) => Number(text) > 0);
const country = fc.constantFrom('ZZ', ...COUNTRIES);
const day = fc.constantFrom('2022-12-31', '2023-04-18', '2024-02-29', '2025-09-30', '2027-01-01');
const feoc = fc.constantFrom('none', 'present', 'unknown');
const status = fc.constantFrom('single', 'joint', 'separate', 'head-of-household', 'surviving-spouse');
const mineral = fc.constantFrom(...MINERALS);
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const words = (maxLength: number) => some(fc.string({ unit: 'binary', maxLength }));

/** Three parts that sum to at most 100. */
const parts = some(fc.array(fc.record({ country, percent: amount(33) }), { minLength: 1, maxLength: 3 }));
const acts = some(
  fc.array(fc.record({ country, valueAddedUsd: amount(1_000) }), { minLength: 1, maxLength: 3 }),
);
const base = {
  mineral,
  valueUsd: positive,
  foreignEntityOfConcern: some(feoc),
  supplier: words(20),
  note: words(20),
};
const entry = fc.oneof(
  fc.record({ kind: fc.constant('shares'), ...base, recycled: parts, extraction: parts, processing: parts }),
  fc.record({ kind: fc.constant('chain'), ...base, extraction: acts, processing: acts }),
  fc.record({ kind: fc.constant('chain'), ...base, recycling: acts }),
);
const numbered = <T>(items: readonly T[]) => items.map((item, index) => ({ id: `n${index}`, ...item }));
const taxYear = some(
  fc.record({
    filingStatus: status,
    magiUsd: amount(900_000).chain((text) => fc.constantFrom(text, `-1${text}`)),
  }),
);
const components = fc.oneof(
  fc.record({
    kind: fc.constant('share'),
    northAmericanPercent: amount(100),
    foreignEntityOfConcern: some(feoc),
  }),
  fc
    .array(
      fc.record({
        name: words(9),
        incrementalValueUsd: amount(9_999),
        country,
        foreignEntityOfConcern: some(feoc),
      }),
      { maxLength: 3 },
    )
    .map((items) => ({ kind: 'list', items: numbered(items) })),
);
const added = fc.record({
  country: fc.constantFrom(...COUNTRIES),
  minerals: fc.oneof(fc.constant('all'), fc.array(mineral, { maxLength: 3 })),
});

/** What may be assumed: a fact, a group, the minerals one by one or as a whole. */
const ASSUMABLE = [
  '/title',
  '/vehicle/msrpUsd',
  '/vehicle/car',
  '/vehicle/certifiedUsd',
  '/buyer/thisYear',
  '/minerals',
  '/minerals/entries/1',
  '/components',
];

const scenarioJson = fc.record({
  format: fc.constant('battery-origin/scenario'),
  version: fc.constant(1),
  title: words(30),
  assumed: some(fc.subarray(ASSUMABLE)),
  vehicle: some(
    fc.record({
      acquired: some(day),
      placedInService: some(day),
      vehicleClass: some(fc.constantFrom('van', 'suv', 'pickup', 'other')),
      msrpUsd: some(fc.oneof(fc.constant('0'), amount(99_999))),
      gvwrLb: some(amount(20_000)),
      batteryKwh: some(amount(200)),
      finalAssembly: some(country),
      fuelCell: some(fc.boolean()),
      car: words(40),
      leased: some(fc.boolean()),
      certifiedUsd: some(amount(7_500)),
      originalUse: some(fc.boolean()),
      forResale: some(fc.boolean()),
      qualifiedManufacturer: some(fc.boolean()),
      sellerReport: some(fc.boolean()),
      // The form takes blanks and hyphens out of it.
      vin: some(fc.stringMatching(/^[0-9A-HJ-NPR-Z]{1,17}$/)),
    }),
  ),
  buyer: some(
    fc.record({
      thisYear: taxYear,
      lastYear: taxYear,
      businessUsePercent: some(amount(100)),
      taxBeforeCreditUsd: some(amount(99_999)),
      transferToDealer: some(fc.boolean()),
    }),
  ),
  minerals: some(
    fc.record({
      test: some(fc.constantFrom('traced-qualifying-value', 'fifty-percent-value-added')),
      graphiteTransition: some(fc.boolean()),
      entries: fc.array(entry, { maxLength: 4 }).map(numbered),
    }),
  ),
  components: some(components),
  partners: some(
    fc.record({
      suspended: some(fc.array(fc.constantFrom(...COUNTRIES), { maxLength: 3 })),
      added: some(fc.array(added, { maxLength: 3 })),
      japanAllMinerals: some(fc.boolean()),
    }),
  ),
});

function parse(json: unknown): Scenario {
  const read = parseScenario(json);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** Fields whose absence means false. */
const FALSE_UNLESS_SAID = new Set(['fuelCell', 'leased', 'graphiteTransition', 'japanAllMinerals']);

/** The scenario without what means the same when it is absent: empty texts and objects, plain "no"s, `unknown`. */
function meaning(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaning);
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value)
    .filter(([key, fact]) => !(FALSE_UNLESS_SAID.has(key) && fact === false))
    .filter(([key, fact]) => !(key === 'foreignEntityOfConcern' && fact === 'unknown'))
    .filter(([key, fact]) => !(key === 'components' && fact.kind === 'list' && fact.items.length === 0))
    .map(([key, fact]): [string, unknown] => [key, meaning(fact)])
    .filter(([key, fact]) => fact !== '' && !(key === 'entries' && JSON.stringify(fact) === '[]'))
    .filter(
      ([key, fact]) => JSON.stringify(fact) !== '{}' && !(key === 'assumed' && JSON.stringify(fact) === '[]'),
    );
  return Object.fromEntries(said);
}

/** The pointers that say something: those that lead to a fact, an entry's own where not all are assumed. */
function assumedOf(scenario: Scenario): readonly string[] {
  const assumed = new Set(scenario.assumed);
  const entries = scenario.minerals?.entries ?? [];
  const all = entries.map((_entry, index) => `/minerals/entries/${index}`);
  const isWhole = assumed.has('/minerals') || (all.length > 0 && all.every((each) => assumed.has(each)));
  const minerals = isWhole && all.length > 0 ? ['/minerals'] : all.filter((each) => assumed.has(each));
  const there: Readonly<Record<string, unknown>> = {
    '/title': scenario.title || undefined,
    '/vehicle/msrpUsd': scenario.vehicle?.msrpUsd,
    '/vehicle/car': scenario.vehicle?.car || undefined,
    '/vehicle/certifiedUsd': scenario.vehicle?.certifiedUsd,
    '/buyer/thisYear': scenario.buyer?.thisYear,
    '/components': hasComponents(scenario) || undefined,
  };
  return [
    ...minerals,
    ...Object.keys(there).filter((each) => assumed.has(each) && there[each] !== undefined),
  ];
}

const hasComponents = ({ components }: Scenario): boolean =>
  components !== undefined && !(components.kind === 'list' && components.items.length === 0);

/** What is assumed has no order of its own. */
const ordered = (scenario: Scenario): Scenario => ({
  ...scenario,
  assumed: [...(scenario.assumed ?? [])].sort(),
});

describe('a scenario put into the form', () => {
  it('comes out with the same meaning, and without a problem', () => {
    fc.assert(
      fc.property(scenarioJson, (json) => {
        const scenario = parse(JSON.parse(JSON.stringify(json)));
        const read = readForm(fromScenario(scenario));
        expect(read.problems).toEqual([]);
        expect(meaning(ordered(read.scenario))).toEqual(
          meaning(ordered({ ...scenario, assumed: assumedOf(scenario) })),
        );
      }),
      { numRuns: 1_000 },
    );
  });
});
