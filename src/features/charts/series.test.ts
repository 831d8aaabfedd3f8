import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, type Scenario } from '../../law';
import { anEligibleScenario, aScenario } from '../../testing/a-scenario';
import { arbitraryScenario } from '../../testing/arbitrary-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { byCountry, MOST } from './by-country';
import { flowOf, OTHERS } from './flow';

const weighed = (scenario: Scenario) => ({
  scenario,
  rulebook: shippedRulebook,
  evaluation: evaluate(scenario, shippedRulebook),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe('value by country', () => {
  test('adds up to the evaluation’s total, recycled and not', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const ground = weighed(scenario);
        const total = Number(ground.evaluation.minerals.totalValueUsd);
        const recycled = byCountry('recycling', ground).total;
        for (const stage of ['extraction', 'processing'] as const) {
          const { all, countries, others, total: own } = byCountry(stage, ground);
          expect(own + recycled).toBeCloseTo(total, 6);
          const shown = sum(countries.map(({ counts, doesNot }) => counts + doesNot));
          expect(shown + (others?.counts ?? 0) + (others?.doesNot ?? 0)).toBeCloseTo(own, 6);
          expect(sum(all.map(({ counts, doesNot }) => counts + doesNot))).toBeCloseTo(own, 6);
        }
      }),
    );
  });

  test('splits a country by what counts there for each mineral', () => {
    const scenario = anEligibleScenario()
      .shares('lithium', '40')
      .recycledIn({ CA: '25' })
      .processedIn({ JP: '50' })
      .chain('aluminum', '10')
      .processedIn({ JP: '1', US: '3' })
      .chain('copper', '99')
      .processedIn('JP')
      .build();
    expect(byCountry('processing', weighed(scenario)).countries).toEqual([
      { country: 'JP', counts: 15, doesNot: 2.5 },
      { country: 'US', counts: 7.5, doesNot: 0 },
      { country: 'ZZ', counts: 0, doesNot: 15 },
    ]);
    expect(byCountry('recycling', weighed(scenario)).countries).toEqual([
      { country: 'CA', counts: 10, doesNot: 0 },
    ]);
  });

  test('of 40 countries the tail is grouped, and none is lost', () => {
    const codes =
      'AU CL AR BR CA CN ID IN JP KR MX PE PH ZA CD MZ MG TZ TR RU UA FR DE FI NO SE GB ES PT PL CZ SK HU RO BG GR IT AT CH NL'.split(
        ' ',
      );
    const places = Object.fromEntries(codes.map((code, index) => [code, String(index + 1)]));
    const { countries, others, all } = byCountry(
      'extraction',
      weighed(aScenario().lithium('820').minedIn(places).build()),
    );
    expect([countries.length + 1, others?.count, all.length]).toEqual([MOST, 29, 40]);
    expect(countries[0]).toEqual({ country: 'NL', counts: 0, doesNot: 40 });
    expect((others?.counts ?? 0) + (others?.doesNot ?? 0)).toBeCloseTo((29 * 30) / 2, 9);
  });
});

describe('the flow', () => {
  test('ends where the evaluation ends, and loses nothing on the way', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const ground = weighed(scenario);
        const { share, totalValueUsd } = ground.evaluation.minerals;
        const { links, columns } = flowOf(ground);
        expect(links.length > 0).toBe(share !== null);
        if (share === null) return;
        const total = Number(totalValueUsd);
        for (const column of [0, 1, 2])
          expect(sum(links.filter((link) => link.column === column).map(({ usd }) => usd))).toBeCloseTo(
            total,
            5,
          );
        const ending = (outcome: string) =>
          (100 *
            sum(links.filter(({ to, column }) => column === 2 && to === outcome).map(({ usd }) => usd))) /
          total;
        expect(ending('counts')).toBeCloseTo(share.min, 5);
        expect(ending('counts') + ending('depends')).toBeCloseTo(share.max, 5);
        for (const { column, from, to, usd } of links) {
          expect(usd).toBeGreaterThan(0);
          expect(columns[column]).toContain(from);
          expect(columns[column + 1]).toContain(to);
        }
      }),
    );
  });

  test('sends what is refined in a partner to what counts', () => {
    const scenario = anEligibleScenario()
      .shares('nickel', '100')
      .minedIn({ ID: '100' })
      .processedIn({ JP: '30', CN: '70' })
      .build();
    const { links } = flowOf(weighed(scenario));
    expect(links.filter(({ column }) => column === 2)).toEqual([
      { column: 2, from: 'CN', to: 'does-not', usd: 70 },
      { column: 2, from: 'JP', to: 'counts', usd: 30 },
    ]);
  });

  test('groups the tail of every column', () => {
    let builder = aScenario();
    for (const mineral of [
      'lithium',
      'nickel',
      'cobalt',
      'graphite',
      'aluminum',
      'tin',
      'zinc',
      'titanium',
      'vanadium',
      'yttrium',
    ] as const)
      builder = builder.chain(mineral, '1').minedIn('AU');
    const { columns } = flowOf(weighed(builder.build()));
    expect(columns[0]).toHaveLength(8);
    expect(columns[0]?.at(-1)).toBe(OTHERS);
  });

  test('of 5,000 entries takes no time worth speaking of', () => {
    let builder = aScenario();
    for (let index = 0; index < 300; index += 1)
      builder = builder.lithium('1').minedIn('AU').processedIn({ JP: '1', CN: '2' });
    const scenario = builder.build();
    const entries = Array.from({ length: 5000 }, (_, index) => ({
      ...(scenario.minerals?.entries[index % 300] ?? { kind: 'chain', mineral: 'lithium', valueUsd: '1' }),
      id: `e${index}`,
    }));
    const ground = weighed({ ...scenario, minerals: { entries } } as Scenario);
    expect(flowOf(ground).links.length).toBeLessThan(10);
  });
});
