import { describe, expect, it } from 'vitest';
import { blankEntry, blankForm, blankItem } from './blank';
import { readForm } from './read-form';
import type { EntryValues, FormValues } from './values';

const lithium = (changes: Partial<EntryValues> = {}): EntryValues => ({
  ...blankEntry('lithium', 'lithium'),
  valueUsd: '100',
  ...changes,
});

const withEntries = (...entries: EntryValues[]): FormValues => ({ ...blankForm(), entries });

const withVehicle = (changes: Partial<FormValues['vehicle']>): FormValues => {
  const form = blankForm();
  return { ...form, vehicle: { ...form.vehicle, ...changes } };
};

const found = (values: FormValues) =>
  readForm(values).problems.map(({ field, problem }) => `${field} ${problem.code}`);

describe('what is left blank', () => {
  it('is absent, and no problem', () => {
    const { scenario, problems } = readForm(blankForm());
    expect(problems).toEqual([]);
    expect(scenario).toEqual({
      format: 'battery-origin/scenario',
      version: 1,
      assumed: [
        '/vehicle/originalUse',
        '/vehicle/forResale',
        '/vehicle/qualifiedManufacturer',
        '/vehicle/sellerReport',
      ],
      vehicle: { originalUse: true, forResale: false, qualifiedManufacturer: true, sellerReport: true },
    });
  });

  it('skips blank rows and keeps the places of the others', () => {
    const values = withEntries(
      lithium({
        shares: {
          recycled: [],
          extraction: [
            { country: '', percent: '' },
            { country: 'AU', percent: '' },
            { country: 'CL', percent: '4O' },
            { country: 'AU', percent: '30' },
          ],
          processing: [],
        },
      }),
    );
    expect(found(values)).toEqual(['entries.0.shares.extraction.2.percent NOT_A_DECIMAL']);
    expect(readForm(values).scenario.minerals?.entries).toMatchObject([
      { extraction: [{ country: 'AU', percent: '30' }] },
    ]);
  });

  it('takes a partner without a country as not yet said', () => {
    const added = [
      { country: '', covers: 'all', minerals: [] },
      { country: 'ID', covers: 'some', minerals: ['nickel'] },
    ] as const;
    const values: FormValues = {
      ...blankForm(),
      partners: {
        suspended: [],
        added: added.map((each) => ({ ...each, minerals: [...each.minerals] })),
        japanAllMinerals: false,
      },
    };
    expect(readForm(values)).toMatchObject({
      problems: [],
      scenario: { partners: { added: [{ country: 'ID', minerals: ['nickel'] }] } },
    });
  });

  it('reads a VIN with blanks and hyphens as the report does', () => {
    const { scenario, problems } = readForm(withVehicle({ vin: '1m8-GDM9AXK P042788' }));
    expect([scenario.vehicle?.vin, problems]).toEqual(['1M8GDM9AXKP042788', []]);
  });

  it('takes a filing status without an income as not yet said', () => {
    const form = blankForm();
    const values: FormValues = {
      ...form,
      buyer: { ...form.buyer, thisYear: { filingStatus: 'joint', magiUsd: '' } },
    };
    expect(readForm(values)).toMatchObject({
      problems: [],
      scenario: expect.not.objectContaining({ buyer: {} }),
    });
    expect(readForm(values).scenario.buyer).toBeUndefined();
  });
});

describe('what cannot be used is said at its field and leaves the rest', () => {
  const rest = { placedInService: '2024-06-01', vehicleClass: 'suv' } as const;

  it.each([
    ['an impossible day', { acquired: '2024-02-30' }, 'vehicle.acquired MONTH_HAS_DAYS'],
    ['a price in words', { msrpUsd: 'cheap' }, 'vehicle.msrpUsd NOT_A_DECIMAL'],
    ['a negative weight', { gvwrLb: '-1' }, 'vehicle.gvwrLb BELOW_MINIMUM'],
    ['seven decimals', { batteryKwh: '75.1234567' }, 'vehicle.batteryKwh TOO_MANY_DECIMALS'],
    ['a percentage as a price', { msrpUsd: '60 %' }, 'vehicle.msrpUsd WRONG_UNIT'],
    ['a price as a weight', { gvwrLb: '$60' }, 'vehicle.gvwrLb WRONG_UNIT'],
    ['a percentage as a capacity', { batteryKwh: '75%' }, 'vehicle.batteryKwh WRONG_UNIT'],
    ['a VIN too long', { vin: '123456789012345678' }, 'vehicle.vin TOO_LONG'],
  ])('%s', (_why, wrong, said) => {
    const values = withVehicle({ ...rest, ...wrong });
    expect(found(values)).toEqual([said]);
    const vehicle = readForm(values).scenario.vehicle;
    expect(vehicle).toMatchObject(rest);
    for (const key of Object.keys(wrong)) expect(vehicle).not.toHaveProperty(key);
  });

  it('a sum of money is no percentage, of a mineral, of components, of use', () => {
    const form = withEntries(
      lithium({ shares: { recycled: [], extraction: [{ country: 'AU', percent: '$60' }], processing: [] } }),
    );
    const values: FormValues = {
      ...form,
      buyer: { ...form.buyer, businessUsePercent: 'USD 5' },
      components: { ...form.components, northAmericanPercent: '$60' },
    };
    expect(found(values)).toEqual([
      'buyer.businessUsePercent WRONG_UNIT',
      'entries.0.shares.extraction.0.percent WRONG_UNIT',
      'components.northAmericanPercent WRONG_UNIT',
    ]);
  });

  it('an entry whose value is missing or nothing leaves whole', () => {
    const values = withEntries(
      lithium({ valueUsd: '' }),
      { ...blankEntry('nickel', 'nickel'), valueUsd: '0' },
      { ...blankEntry('cobalt', 'cobalt'), valueUsd: '12' },
    );
    expect(found(values)).toEqual(['entries.0.valueUsd MISSING_FIELD', 'entries.1.valueUsd NOT_POSITIVE']);
    expect(readForm(values).scenario.minerals?.entries.map(({ id }) => id)).toEqual(['cobalt']);
  });

  it('a stage over 100 leaves, the other stages stay', () => {
    const values = withEntries(
      lithium({
        shares: {
          recycled: [],
          extraction: [
            { country: 'AU', percent: '60' },
            { country: 'CL', percent: '40.000001' },
          ],
          processing: [{ country: 'JP', percent: '100' }],
        },
      }),
    );
    expect(found(values)).toEqual(['entries.0.shares.extraction SUM_OVER_100']);
    expect(readForm(values).scenario.minerals?.entries).toEqual([
      {
        kind: 'shares',
        id: 'lithium',
        mineral: 'lithium',
        valueUsd: '100',
        processing: [{ country: 'JP', percent: '100' }],
      },
    ]);
  });

  it('a stage of a chain leaves with one wrong act: its ratio would be over the others only', () => {
    const values = withEntries(
      lithium({
        kind: 'chain',
        chain: {
          recycling: [],
          extraction: [
            { country: 'AU', valueAddedUsd: '10' },
            { country: 'CN', valueAddedUsd: '9x' },
          ],
          processing: [{ country: 'JP', valueAddedUsd: '5' }],
        },
      }),
    );
    expect(found(values)).toEqual(['entries.0.chain.extraction.1.valueAddedUsd NOT_A_DECIMAL']);
    const [entry] = readForm(values).scenario.minerals?.entries ?? [];
    expect(entry).toMatchObject({ processing: [{ country: 'JP', valueAddedUsd: '5' }] });
    expect(entry).not.toHaveProperty('extraction');
  });

  it('an income without a filing status', () => {
    const form = blankForm();
    const values: FormValues = {
      ...form,
      buyer: { ...form.buyer, lastYear: { filingStatus: '', magiUsd: '90,000' }, businessUsePercent: '10' },
    };
    expect(found(values)).toEqual(['buyer.lastYear.filingStatus MISSING_FIELD']);
    expect(readForm(values).scenario.buyer).toEqual({ businessUsePercent: '10' });
  });

  it('a component without a country', () => {
    const form = blankForm();
    const values: FormValues = {
      ...form,
      components: {
        ...form.components,
        kind: 'list',
        items: [
          { ...blankItem('cells'), incrementalValueUsd: '900', country: 'US' },
          { ...blankItem('module'), incrementalValueUsd: '100' },
          blankItem('blank'),
        ],
      },
    };
    expect(found(values)).toEqual(['components.items.1.country MISSING_FIELD']);
    expect(readForm(values).scenario.components).toMatchObject({ items: [{ id: 'cells' }] });
  });

  it('every problem at once', () => {
    const values: FormValues = {
      ...withVehicle({ acquired: '2024-13-01', msrpUsd: '-5' }),
      entries: [
        lithium({
          valueUsd: 'x',
          shares: { recycled: [{ country: '', percent: '101' }], extraction: [], processing: [] },
        }),
      ],
      partners: {
        suspended: [],
        added: [{ country: 'ZZ', covers: 'all', minerals: [] }],
        japanAllMinerals: false,
      },
    };
    expect(found(values)).toEqual([
      'vehicle.acquired NO_SUCH_MONTH',
      'vehicle.msrpUsd BELOW_MINIMUM',
      'entries.0.valueUsd NOT_A_DECIMAL',
      'entries.0.shares.recycled.0.country MISSING_FIELD',
      'entries.0.shares.recycled.0.percent ABOVE_MAXIMUM',
      'partners.added.0.country COUNTRY_NOT_KNOWN',
    ]);
    expect(readForm(values).scenario.minerals?.entries ?? []).toEqual([]);
  });
});

describe('the kind of an entry decides which rows count', () => {
  const both = {
    shares: { recycled: [], extraction: [{ country: 'AU', percent: '100' }], processing: [] },
    chain: {
      recycling: [{ country: 'US', valueAddedUsd: '1' }],
      extraction: [{ country: 'CL', valueAddedUsd: '2' }],
      processing: [],
    },
  };

  it.each([
    ['shares', { kind: 'shares' }, { extraction: [{ country: 'AU', percent: '100' }] }],
    [
      'a mined chain',
      { kind: 'chain', route: 'mined' },
      { extraction: [{ country: 'CL', valueAddedUsd: '2' }] },
    ],
    [
      'a recycled chain',
      { kind: 'chain', route: 'recycled' },
      { recycling: [{ country: 'US', valueAddedUsd: '1' }] },
    ],
  ] as const)('%s', (_why, kind, stages) => {
    expect(readForm(withEntries(lithium({ ...both, ...kind }))).scenario.minerals?.entries).toEqual([
      { kind: kind.kind, id: 'lithium', mineral: 'lithium', valueUsd: '100', ...stages },
    ]);
  });
});
