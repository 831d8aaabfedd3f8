import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anEligibleScenario, aScenario, type ScenarioBuilder } from '../testing/a-scenario';
import { arbitraryScenario } from '../testing/arbitrary-scenario';
import { valueAt } from '../testing/json-edit';
import { rulebookWith, shippedRulebook } from '../testing/rulebook';
import { type Compared, evaluate, explain, type ParameterId, RULES, type RuleId } from '.';

const compared = (rule: RuleId, scenario: ScenarioBuilder): readonly Compared[] =>
  explain(scenario.build(), shippedRulebook).compared(rule);
const all = anEligibleScenario();
const in2025 = all.delivered('2025-06-01');

describe('a rule compares', () => {
  test('the day of acquisition, else that of delivery, with the last day', () => {
    const figure = { id: 'acquisition-deadline', from: '2025-07-04' };
    const held = { kind: 'day', relation: 'at-most', limit: '2025-09-30', holds: true, order: -1 };
    expect(compared('acquired-in-time', all)).toMatchObject([
      { ...held, fact: '/vehicle/acquired', value: '2024-05-01', figure: { id: figure.id } },
    ]);
    expect(compared('acquired-in-time', all.without('/vehicle/acquired'))).toMatchObject([
      { ...held, fact: '/vehicle/placedInService', value: '2024-06-01' },
    ]);
    const [unknown] = compared('acquired-in-time', aScenario());
    expect(unknown).toMatchObject({ fact: '/vehicle/acquired', limit: '2025-09-30' });
    expect(unknown).not.toHaveProperty('value');
    expect(unknown).not.toHaveProperty('holds');
    expect(compared('acquired-in-time', all.acquired('2025-09-30'))).toMatchObject([
      { order: 0, holds: true },
    ]);
    expect(compared('acquired-in-time', all.acquired('2025-10-01'))).toMatchObject([
      { order: 1, holds: false },
    ]);
  });

  test.each<[RuleId, string, string, object]>([
    [
      'gross-weight',
      '/vehicle/gvwrLb',
      '13999.999999',
      { relation: 'under', limit: '14000', order: -1, holds: true, unit: 'lb' },
    ],
    ['gross-weight', '/vehicle/gvwrLb', '14000', { order: 0, holds: false }],
    [
      'battery-capacity',
      '/vehicle/batteryKwh',
      '7',
      { relation: 'at-least', limit: '7', order: 0, holds: true, unit: 'kWh' },
    ],
    ['battery-capacity', '/vehicle/batteryKwh', '6.999999', { order: -1, holds: false }],
    [
      'qualified-manufacturer',
      '/vehicle/certifiedUsd',
      '3750',
      { relation: 'above', limit: '0', holds: true, unit: 'USD' },
    ],
    [
      'gross-weight',
      '/vehicle/certifiedUsd',
      '3750',
      { fact: '/vehicle/certifiedUsd', value: '3750', holds: true },
    ],
  ])('%s: %s of %s', (rule, fact, value, expected) => {
    expect(compared(rule, all.with(fact, value))).toMatchObject([
      { kind: 'amount', fact, value, ...expected },
    ]);
  });

  test('of a fuel-cell vehicle the fuel cell, not the certificate', () => {
    const fuelCell = all.with('/vehicle/fuelCell', true).with('/vehicle/certifiedUsd', '7500');
    expect(compared('gross-weight', fuelCell)).toMatchObject([{ fact: '/vehicle/fuelCell' }]);
  });

  test('the price with every limit, the lowest first, and tells which is its own', () => {
    expect(compared('price-limit', all)).toMatchObject([
      { kind: 'price', value: '52000', limit: '55000', classes: ['other'], isOwn: false, holds: true },
      {
        kind: 'price',
        value: '52000',
        limit: '80000',
        classes: ['van', 'suv', 'pickup'],
        isOwn: true,
        holds: true,
      },
    ]);
    expect(compared('price-limit', aScenario()).map((each) => each.kind === 'price' && each.isOwn)).toEqual([
      false,
      false,
    ]);
  });

  test('each year’s income with the limit of that year’s status', () => {
    const head = { filingStatus: 'head-of-household', magiUsd: '225001' };
    expect(compared('income-limit', all.with('/buyer/lastYear', head))).toMatchObject([
      { kind: 'income', year: 'this-year', filingStatus: 'joint', limit: '300000', holds: true },
      { kind: 'income', year: 'last-year', filingStatus: 'head-of-household', limit: '225000', holds: false },
    ]);
    expect(compared('income-limit', aScenario())).toEqual([]);
  });

  test('a place, or an answer, with those asked for', () => {
    expect(compared('final-assembly', all)).toMatchObject([{ kind: 'place', value: 'US', holds: true }]);
    expect(compared('final-assembly', all.with('/vehicle/finalAssembly', 'KR'))).toMatchObject([
      { holds: false },
    ]);
    expect(compared('final-assembly', all.with('/vehicle/finalAssembly', 'ZZ'))[0]).not.toHaveProperty(
      'value',
    );
    expect(compared('original-use', all)).toEqual([
      { kind: 'statement', fact: '/vehicle/originalUse', value: true, wanted: true, holds: true },
    ]);
    expect(compared('seller-report', aScenario())).toEqual([
      { kind: 'statement', fact: '/vehicle/sellerReport', wanted: true },
    ]);
    expect(compared('not-for-resale', all)).toMatchObject([
      { fact: '/vehicle/forResale', value: false, holds: true },
    ]);
    expect(compared('not-for-resale', all.with('/vehicle/leased', true))).toMatchObject([
      { fact: '/vehicle/leased', value: true, holds: false },
    ]);
    expect(compared('gross-weight', all.with('/vehicle/fuelCell', true))).toMatchObject([
      { fact: '/vehicle/fuelCell', holds: false },
    ]);
  });

  test('foreign entities: from their first day on, with what ends the credit', () => {
    expect(compared('feoc-minerals', all)).toMatchObject([
      { kind: 'day', relation: 'at-least', limit: '2025-01-01', holds: false },
    ]);
    const china = in2025.lithium('1').minedIn('AU').nickel('1').processedIn({ JP: '1', CN: '1' });
    expect(compared('feoc-minerals', china)[1]).toMatchObject({
      kind: 'foreign-entities',
      of: 'minerals',
      found: {
        by: 'place',
        fact: '/minerals/entries/1/processing/1',
        mineral: 'nickel',
        stage: 'processing',
        country: 'CN',
      },
      notStated: 0,
      graphiteLeftOut: false,
    });
    const said = in2025
      .lithium('1')
      .entry('foreignEntityOfConcern', 'present')
      .nickel('1')
      .entry('foreignEntityOfConcern', undefined);
    expect(compared('feoc-minerals', said)[1]).toMatchObject({
      found: { by: 'statement', fact: '/minerals/entries/0/foreignEntityOfConcern', mineral: 'lithium' },
      notStated: 1,
    });
    const graphite = in2025.chain('graphite', '1').minedIn('CN').with('/minerals/graphiteTransition', true);
    expect(compared('feoc-minerals', graphite)[1]).toMatchObject({ graphiteLeftOut: true });
    expect(compared('feoc-minerals', graphite)[1]).not.toHaveProperty('found');
    const items = [
      { id: 'a', incrementalValueUsd: '1', country: 'US' },
      { id: 'b', name: 'Cells', incrementalValueUsd: '1', country: 'CN' },
    ];
    expect(compared('feoc-components', in2025.with('/components', { kind: 'list', items }))[1]).toMatchObject(
      {
        of: 'components',
        found: { by: 'place', fact: '/components/items/1/country', country: 'CN', name: 'Cells' },
        notStated: 1,
      },
    );
    const share = in2025.with('/components/foreignEntityOfConcern', 'present');
    expect(compared('feoc-components', share)[1]).toMatchObject({
      found: { by: 'statement', fact: '/components/foreignEntityOfConcern' },
    });
    expect(compared('feoc-components', in2025.without('/components'))[1]).toMatchObject({ notStated: 0 });
    expect(compared('feoc-components', in2025.with('/vehicle/fuelCell', true))).toMatchObject([
      { kind: 'statement' },
    ]);
  });

  test('under the old law the day of delivery alone', () => {
    const old = all.delivered('2022-12-31');
    for (const rule of RULES)
      expect(compared(rule, old)).toMatchObject([
        { kind: 'day', value: '2022-12-31', limit: '2023-01-01', holds: false, figure: { id: 'regime' } },
      ]);
  });
});

describe('either half compares', () => {
  test('its share with the percentage of its day, which says from when until when', () => {
    const { minerals, components, regime } = explain(
      in2025.lithium('1').minedIn('AU').build(),
      shippedRulebook,
    );
    expect(regime).toBe('sourcing');
    expect(minerals).toMatchObject({
      asked: { percent: 60, figure: { id: 'minerals-percentage', from: '2025-01-01', until: '2025-12-31' } },
      test: 'traced-qualifying-value',
      testBy: { id: 'sourcing-test', from: '2024-05-06' },
    });
    expect(components).toMatchObject({
      asked: { percent: 60, figure: { id: 'components-percentage' } },
    });
  });

  test('nothing where the law names no percentage', () => {
    for (const day of ['2023-04-17', '2027-01-01', undefined]) {
      const { minerals, components } = explain(
        all.with('/vehicle/placedInService', day).build(),
        shippedRulebook,
      );
      expect([minerals, components].map((half) => Object.hasOwn(half, 'asked'))).toEqual([false, false]);
    }
  });

  test('and tells that the scenario named the test', () => {
    const named = all.with('/minerals', { test: 'fifty-percent-value-added', entries: [] });
    expect(explain(named.build(), shippedRulebook).minerals).toMatchObject({
      test: 'fifty-percent-value-added',
      testBy: 'scenario',
    });
  });
});

describe('what a half rests on', () => {
  const { parameters, partners } = shippedRulebook;
  const cited = (scenario: ScenarioBuilder) => {
    const { minerals, components } = explain(scenario.build(), shippedRulebook);
    return { minerals: minerals.cites, components: components.cites };
  };
  const citesOf = (id: ParameterId, period: number) => parameters[id].periods[period]?.cites ?? [];

  test('is the percentage of its day, the test that applies and the countries', () => {
    expect(cited(in2025)).toEqual({
      minerals: [
        ...citesOf('minerals-percentage', 2),
        ...citesOf('sourcing-test', 1),
        ...partners.unitedStates.cites,
      ],
      components: [...citesOf('components-percentage', 2), ...partners.northAmerica.cites],
    });
  });

  test('is the half of the value too, where the older test applies', () => {
    const older = [
      ...citesOf('sourcing-test', 0),
      ...citesOf('value-added-threshold', 0),
      ...partners.unitedStates.cites,
    ];
    expect(cited(all.delivered('2023-06-01')).minerals).toEqual([
      ...citesOf('minerals-percentage', 0),
      ...older,
    ]);
    const named = in2025.with('/minerals', { test: 'fifty-percent-value-added', entries: [] });
    expect(cited(named).minerals).toEqual([...citesOf('minerals-percentage', 2), ...older]);
  });

  test('is the last percentage where the law names none', () => {
    const { components } = cited(all.delivered('2027-01-01'));
    expect(components).toEqual([...citesOf('components-percentage', 3), ...partners.northAmerica.cites]);
  });
});

test.each([
  ['on a day', all],
  ['without a day', aScenario()],
])('the figures that stand %s', (_why, scenario) => {
  expect(explain(scenario.build(), shippedRulebook).figures).toEqual({
    acquisitionDeadline: '2025-09-30',
    capacityFormula: { baseUsd: '2500', stepUsd: '417', fromKwh: '5', perKwhUsd: '417', maximumUsd: '7500' },
    mineralsUsd: '3750',
    componentsUsd: '3750',
    percentages: { from: '2023-04-18', until: '2026-12-31' },
  });
});

test('a last percentage without an end stands from its first day', () => {
  const endless = rulebookWith({ '/parameters/parameters/minerals-percentage/periods/3/until': undefined });
  expect(explain(all.build(), endless).figures.percentages).toEqual({
    from: '2023-04-18',
    until: '2026-01-01',
  });
});

test('what is compared agrees with the findings, whatever the scenario', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const { findings, minerals, components } = evaluate(scenario, shippedRulebook);
      const explanation = explain(scenario, shippedRulebook);
      expect(explanation.minerals.asked?.percent ?? null).toBe(minerals.thresholdPercent);
      expect(explanation.components.asked?.percent ?? null).toBe(components.thresholdPercent);
      for (const finding of findings) {
        for (const each of explanation.compared(finding.rule)) {
          if (!('fact' in each)) continue;
          if (each.value !== undefined && each.kind !== 'income')
            expect(each.value).toEqual(valueAt(scenario, each.fact));
          if (each.kind === 'income' || each.kind === 'price' || each.kind === 'day') continue;
          if (finding.status === 'met') expect(each.holds).toBe(true);
          if (finding.status === 'failed') expect(each.holds).toBe(false);
        }
      }
    }),
    { numRuns: 1_000 },
  );
});
