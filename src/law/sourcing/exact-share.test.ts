import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aScenario } from '../../testing/a-scenario';
import { arbitraryScenario } from '../../testing/arbitrary-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { evaluate } from '../evaluate';
import { exactShare, leastPart } from './exact-share';

describe('the exact share', () => {
  test('is the evaluation’s, under the scenario’s test', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const { minerals } = evaluate(scenario, shippedRulebook);
        expect(exactShare(scenario, shippedRulebook)?.range ?? null).toEqual(minerals.share);
      }),
    );
  });
});

describe('the least part of an entry', () => {
  test('is the evaluation’s least, for entries on the list and those alone', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const least = leastPart(scenario, shippedRulebook);
        const { entries } = evaluate(scenario, shippedRulebook).minerals;
        scenario.minerals?.entries.forEach((entry, index) => {
          const part = least(entry);
          expect(part !== undefined).toBe(entries[index]?.counted);
          if (part === undefined) return;
          expect((100 * Number(part.numerator)) / Number(part.denominator)).toBeCloseTo(
            entries[index]?.qualifyingPercent.min ?? Number.NaN,
            6,
          );
        });
      }),
    );
  });

  test('is exact where a double is not', () => {
    const scenario = aScenario().lithium('1').minedIn({ AU: '1', CN: '2' }).build();
    const [entry] = scenario.minerals?.entries ?? [];
    if (entry === undefined) throw new Error('no entry');
    const { numerator = 0n, denominator = 0n } = leastPart(scenario, shippedRulebook)(entry) ?? {};
    expect(numerator * 3n).toBe(denominator);
  });
});
