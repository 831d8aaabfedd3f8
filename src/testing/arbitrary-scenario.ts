import fc from 'fast-check';
import { LISTED_MINERALS, parseScenario, type Scenario } from '../law';

/** Few countries and round figures, so that equalities and limits are met often. */
const country = fc.constantFrom('US', 'CA', 'AU', 'KR', 'JP', 'ID', 'CN', 'RU', 'ZZ');
const decimal = (max: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.integer({ min: 0, max }).map(String),
    fc.integer({ min: 0, max: max * 10 }).map((tenths) => String(tenths / 10)),
    fc.integer({ min: 0, max: max * 1_000_000 }).map((micros) => (micros / 1_000_000).toFixed(6)),
  );
const positive = (max: number): fc.Arbitrary<string> => decimal(max).filter((text) => Number(text) > 0);
const feoc = fc.constantFrom('none', 'none', 'present', 'unknown');
const mineral = fc.oneof(
  fc.constantFrom('lithium', 'nickel', 'cobalt', 'graphite', 'aluminum', 'copper'),
  fc.constantFrom(...LISTED_MINERALS),
);

const acts = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.record({ country, valueAddedUsd: decimal(10) }), { maxLength: 3 }) },
  { weight: 1, arbitrary: country.map((only) => [{ country: only }]) },
);
const parts = fc
  .array(
    fc.record({ country, percent: fc.constantFrom('0', '10', '20', '25', '33.333333', '50', '60', '100') }),
    { maxLength: 4 },
  )
  .map((list) =>
    list.filter(
      (_, index) => list.slice(0, index + 1).reduce((sum, { percent }) => sum + Number(percent), 0) <= 100,
    ),
  );

const optionally = { requiredKeys: ['kind', 'mineral', 'valueUsd'] as ['kind', 'mineral', 'valueUsd'] };
const mined = fc.record(
  {
    kind: fc.constant('chain'),
    mineral,
    valueUsd: positive(100),
    extraction: acts,
    processing: acts,
    foreignEntityOfConcern: feoc,
  },
  optionally,
);
const recycled = fc.record(
  {
    kind: fc.constant('chain'),
    mineral,
    valueUsd: positive(100),
    recycling: acts,
    foreignEntityOfConcern: feoc,
  },
  optionally,
);
const shares = fc.record(
  {
    kind: fc.constant('shares'),
    mineral,
    valueUsd: positive(100),
    recycled: parts,
    extraction: parts,
    processing: parts,
    foreignEntityOfConcern: feoc,
  },
  optionally,
);
const withIds = <T extends object>(list: readonly T[]): readonly (T & { id: string })[] =>
  list.map((each, index) => ({ ...each, id: `id-${index}` }));

const day = fc.constantFrom(
  '2022-12-31',
  '2023-01-01',
  '2023-04-17',
  '2023-04-18',
  '2024-01-01',
  '2024-05-05',
  '2024-05-06',
  '2024-12-31',
  '2025-01-01',
  '2025-09-30',
  '2025-10-01',
  '2026-12-31',
  '2027-01-01',
);
const taxYear = fc.record({
  filingStatus: fc.constantFrom(
    'single',
    'joint',
    'separate',
    'head-of-household',
    'surviving-spouse',
    'estate-or-trust',
  ),
  magiUsd: fc.constantFrom('-1', '0', '150000', '150000.01', '225000', '225001', '300000', '300000.01'),
});

/** A vehicle's facts, each known or not. */
export const arbitraryVehicle = fc.record(
  {
    acquired: day,
    placedInService: day,
    vehicleClass: fc.constantFrom('van', 'suv', 'pickup', 'other'),
    msrpUsd: fc.constantFrom('0', '55000', '55000.01', '80000', '80000.01'),
    gvwrLb: fc.constantFrom('6000', '13999.999999', '14000'),
    batteryKwh: fc.constantFrom('4.999999', '5', '6.999999', '7', '8.8', '16', '75'),
    finalAssembly: fc.constantFrom('US', 'MX', 'JP', 'ZZ'),
    fuelCell: fc.boolean(),
    originalUse: fc.boolean(),
    forResale: fc.boolean(),
    qualifiedManufacturer: fc.boolean(),
    sellerReport: fc.boolean(),
    leased: fc.constantFrom(false, false, false, true),
    certifiedUsd: fc.constantFrom('0', '0.4', '3750', '4751.80', '7499.5', '7500'),
  },
  { requiredKeys: [] },
);

export const arbitraryBuyer = fc.record({ thisYear: taxYear, lastYear: taxYear }, { requiredKeys: [] });

export const arbitraryMinerals = fc.record(
  {
    test: fc.constantFrom('traced-qualifying-value', 'fifty-percent-value-added'),
    graphiteTransition: fc.boolean(),
    entries: fc.array(fc.oneof(mined, recycled, shares), { maxLength: 6 }).map(withIds),
  },
  { requiredKeys: ['entries'] },
);

const item = fc.record(
  { incrementalValueUsd: decimal(10), country, foreignEntityOfConcern: feoc },
  { requiredKeys: ['incrementalValueUsd', 'country'] },
);

export const arbitraryComponents = fc.oneof(
  fc.record(
    {
      kind: fc.constant('share'),
      northAmericanPercent: fc.constantFrom('0', '50', '59.999999', '60', '70', '100'),
      foreignEntityOfConcern: feoc,
    },
    { requiredKeys: ['kind', 'northAmericanPercent'] },
  ),
  fc.record({ kind: fc.constant('list'), items: fc.array(item, { maxLength: 4 }).map(withIds) }),
);

export const arbitraryPartners = fc.record(
  {
    suspended: fc.array(fc.constantFrom('JP', 'AU', 'US', 'DE'), { maxLength: 2 }),
    added: fc.array(
      fc.record({
        country: fc.constantFrom('ID', 'JP', 'CN'),
        minerals: fc.oneof(fc.constant('all'), fc.array(mineral, { maxLength: 3 })),
      }),
      { maxLength: 2 },
    ),
    japanAllMinerals: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Scenarios as JSON, valid, with anything known or not. */
export const arbitraryScenarioJson = fc.record(
  {
    format: fc.constant('battery-origin/scenario'),
    version: fc.constant(1),
    vehicle: arbitraryVehicle,
    buyer: arbitraryBuyer,
    minerals: arbitraryMinerals,
    components: arbitraryComponents,
    partners: arbitraryPartners,
  },
  { requiredKeys: ['format', 'version'] },
);

/** Scenarios as the parser gives them. */
export const arbitraryScenario: fc.Arbitrary<Scenario> = arbitraryScenarioJson.map((json) => {
  const parsed = parseScenario(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
});

/** Scenarios of facts that the form asks for; a lease and a certificate it does not know yet. */
export const arbitraryScenarioOfTheForm: fc.Arbitrary<Scenario> = arbitraryScenario.map((scenario) => {
  const { leased: _leased, certifiedUsd: _certified, ...vehicle } = scenario.vehicle ?? {};
  return scenario.vehicle === undefined ? scenario : { ...scenario, vehicle };
});
