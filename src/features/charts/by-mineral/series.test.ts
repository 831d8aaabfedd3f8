import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { evaluate, parseScenario, type Scenario } from '../../../law';
import cases from '../../../law/vectors/cases.json';
import { aScenario } from '../../../testing/a-scenario';
import { arbitraryScenario } from '../../../testing/arbitrary-scenario';
import { shippedRulebook } from '../../../testing/rulebook';
import { greatest, mineralSeries, possibleOf } from './series';

const seriesOf = (scenario: Scenario) => mineralSeries(scenario, evaluate(scenario, shippedRulebook));

test('entries of one mineral are taken together, dearest first, off the list apart', () => {
  const { minerals, total, notListed } = seriesOf(
    aScenario()
      .lithium('30')
      .processedIn('AU')
      .nickel('50')
      .processedIn({ AU: '1', ID: '3' })
      .shares('lithium', '40')
      .minedIn({ AU: '50', CN: '50' })
      .processedIn({ CL: '25', CN: '75' })
      .chain('copper', '900')
      .build(),
  );
  expect(minerals).toEqual([
    { mineral: 'lithium', value: 70, counts: 50, depends: 10, notKnown: 0, doesNot: 10 },
    { mineral: 'nickel', value: 50, counts: 12.5, depends: 0, notKnown: 0, doesNot: 37.5 },
  ]);
  expect(total).toEqual({ value: 120, counts: 62.5, depends: 10, notKnown: 0, doesNot: 47.5 });
  expect(notListed).toEqual(['copper']);
  expect(greatest(minerals, 'doesNot')?.mineral).toBe('nickel');
  expect(greatest(minerals, 'depends')?.mineral).toBe('lithium');
});

it('names no greatest where there is nothing of the kind', () => {
  const { minerals } = seriesOf(aScenario().lithium('30').processedIn('AU').build());
  expect(greatest(minerals, 'doesNot')).toBeUndefined();
  expect(greatest([], 'depends')).toBeUndefined();
});

test('what is not known is what would count beyond the most that counts', () => {
  const range = { min: 20, estimate: 30, max: 40, possible: 70 };
  expect(possibleOf(range)).toBe(70);
});

test('the minerals add up to the evaluation’s share, whatever the scenario', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const { share, totalValueUsd } = evaluate(scenario, shippedRulebook).minerals;
      const { minerals, total } = seriesOf(scenario);
      const sum = (key: 'value' | 'counts' | 'depends') => minerals.reduce((all, each) => all + each[key], 0);
      expect(sum('value')).toBeCloseTo(Number(totalValueUsd), 5);
      expect([total.counts, total.depends]).toEqual(
        [sum('counts'), sum('depends')].map((each) => expect.closeTo(each, 5)),
      );
      if (share !== null) expect((100 * sum('counts')) / total.value).toBeCloseTo(share.min, 5);
    }),
  );
});

test('the totals are those of the evaluation, in every case', () => {
  const scenarios = cases.cases.flatMap(({ scenario }) => {
    const read = parseScenario(scenario);
    return read.ok ? [read.value] : [];
  });
  expect(scenarios.length).toBeGreaterThan(20);
  for (const scenario of scenarios) {
    const { minerals } = evaluate(scenario, shippedRulebook);
    const { total } = seriesOf(scenario);
    expect(total.value).toBeCloseTo(Number(minerals.totalValueUsd), 6);
    if (minerals.share === null) continue;
    expect((100 * total.counts) / total.value).toBeCloseTo(minerals.share.min, 7);
    expect((100 * (total.counts + total.depends)) / total.value).toBeCloseTo(minerals.share.max, 7);
  }
});
