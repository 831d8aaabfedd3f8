import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryScenario } from '../../testing/arbitrary-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { evaluate } from '../evaluate';
import type { Scenario } from '../scenario';
import { mineralsScale } from './minerals-scale';

const heldOf = (scenario: Scenario) => {
  const { weigh, hold } = mineralsScale(scenario, shippedRulebook);
  return hold(
    (scenario.minerals?.entries ?? []).flatMap((entry) => {
      const weight = weigh(entry);
      return weight === undefined ? [] : [{ valueUsd: entry.valueUsd, weight }];
    }),
  );
};

test('entries weighed one by one are held as the whole battery is evaluated, to the last bit', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const { share, status, thresholdPercent } = evaluate(scenario, shippedRulebook).minerals;
      expect(heldOf(scenario)).toEqual({ share, status, thresholdPercent });
    }),
    { numRuns: 500 },
  );
});

test('an entry’s weight is the same whatever its value', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const { weigh } = mineralsScale(scenario, shippedRulebook);
      for (const entry of scenario.minerals?.entries ?? []) {
        const other = scenario.minerals?.entries.at(-1)?.valueUsd ?? entry.valueUsd;
        const [own, then] = [weigh(entry), weigh({ ...entry, valueUsd: other })];
        expect(then && { ...then, exact: then.exact('min') }).toEqual(
          own && { ...own, exact: own.exact('min') },
        );
      }
    }),
    { numRuns: 200 },
  );
});
