/** The published schema and the parser agree on scenarios nobody thought of. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRecord } from '../kernel/reader';
import { withValueAt } from '../testing/json-edit';
import { acts, chain, fits, parts, scenario, shares, verdictOn } from '../testing/scenario-schema';
import { vectors } from '../testing/vectors';

/** Every pointer below the value, leaves and branches, and one beside each. */
function pointers(value: unknown, path = ''): readonly string[] {
  if (!isRecord(value) && !Array.isArray(value)) return [path];
  return [
    path,
    `${path}/extra`,
    ...Object.entries(value).flatMap(([key, part]) => pointers(part, `${path}/${key}`)),
  ];
}

const amounts = [
  '0',
  '-0',
  '-1',
  '0.5',
  '50',
  '100',
  '100.000001',
  '1e3',
  '01',
  '1.',
  '',
  '7499.999999',
  '7500',
  '7500.000001',
  '9'.repeat(15),
  '9'.repeat(16),
];
const texts = [
  'US',
  'ZZ',
  'XX',
  'us',
  'lithium',
  'copper',
  'none',
  'joint',
  'chain',
  'shares',
  'share',
  'all',
  'extra',
  '/vehicle',
];
const days = ['2024-02-29', '2023-02-29', '2100-02-29', '2024-06-31', '0000-01-01', '2024-1-1'];
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...amounts,
    ...texts,
    ...days,
    null,
    true,
    [],
    {},
    0,
    -0,
    1,
    100,
    1e15,
    1e21,
    1e-7,
    0.1,
  ),
  fc.constantFrom<unknown>(
    acts,
    parts,
    ['US', 'JP'],
    'x'.repeat(64),
    'x'.repeat(65),
    '🔋'.repeat(120),
    'x'.repeat(2001),
  ),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((micros) => micros / 1000),
  fc.jsonValue({ maxDepth: 2 }),
);

const rich = scenario({
  title: 'x',
  assumed: ['', '/minerals'],
  vehicle: {
    car: 'a-car',
    leased: false,
    certifiedUsd: '3750',
    acquired: '2024-01-01',
    vehicleClass: 'suv',
    msrpUsd: '1',
    finalAssembly: 'US',
    fuelCell: false,
    vin: 'x',
  },
  buyer: {
    thisYear: { filingStatus: 'joint', magiUsd: '-1' },
    businessUsePercent: '0',
    transferToDealer: true,
  },
  minerals: {
    test: 'traced-qualifying-value',
    entries: [
      chain({ extraction: acts, processing: acts, note: 'x', foreignEntityOfConcern: 'none' }),
      chain({ id: 'b', recycling: acts, supplier: 'x' }),
      chain({ id: 'd', extraction: [{ country: 'AU' }] }),
      shares({ id: 'c', recycled: parts, extraction: parts, processing: parts }),
    ],
  },
  components: { kind: 'list', items: [{ id: 'a', name: 'x', incrementalValueUsd: '1', country: 'ZZ' }] },
  partners: { suspended: ['JP'], added: [{ country: 'ID', minerals: ['nickel'] }], japanAllMinerals: true },
});
const bases = [
  rich,
  { ...rich, components: { kind: 'share', northAmericanPercent: 50 } },
  ...vectors.values(),
];

const edited = fc.constantFrom<unknown>(...bases).chain((base) => {
  const place = fc.constantFrom(...pointers(base));
  const content = fc.option(anything, { nil: undefined });
  return fc.tuple(place, content).map(([pointer, value]) => withValueAt(base, pointer, value));
});

test('both agree on scenarios with anything anywhere', () => {
  const seen = { accepted: 0, refused: 0, 'refused-beyond-schema': 0 };
  fc.assert(
    fc.property(edited, (json) => {
      const verdict = verdictOn(json);
      seen[verdict] += 1;
      if (verdict !== 'refused-beyond-schema') expect(fits(json)).toBe(verdict === 'accepted');
    }),
    { numRuns: 3_000 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
});

test('both refuse what is no scenario at all', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect([fits(json), verdictOn(json)]).toEqual([false, 'refused']);
    }),
  );
});
