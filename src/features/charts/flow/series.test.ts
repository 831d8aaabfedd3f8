import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, type Scenario } from '../../../law';
import { anEligibleScenario, aScenario } from '../../../testing/a-scenario';
import { arbitraryScenario } from '../../../testing/arbitrary-scenario';
import { shippedRulebook } from '../../../testing/rulebook';
import { flowOf, OTHERS, RECYCLED, RECYCLING } from './series';

const weighed = (scenario: Scenario) => ({
  scenario,
  rulebook: shippedRulebook,
  evaluation: evaluate(scenario, shippedRulebook),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

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
      { column: 2, from: 'CN', to: 'does-not', outcome: 'does-not', usd: 70 },
      { column: 2, from: 'JP', to: 'counts', outcome: 'counts', usd: expect.closeTo(30, 9) },
    ]);
  });

  test('keeps recyclers apart from refiners of the same country, below them', () => {
    const scenario = anEligibleScenario()
      .shares('nickel', '100')
      .recycledIn({ KR: '60' })
      .minedIn({ AU: '100' })
      .processedIn({ KR: '100' })
      .build();
    const { columns, links } = flowOf(weighed(scenario));
    expect(columns.slice(1, 3)).toEqual([
      ['AU', RECYCLED],
      ['KR', `${RECYCLING}KR`],
    ]);
    expect(links.filter(({ outcome }) => outcome === 'does-not').map(({ from }) => from)).toEqual([
      'nickel',
      RECYCLED,
      `${RECYCLING}KR`,
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
