import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../law';
import { anEligibleScenario, aScenario } from '../../testing/a-scenario';
import { arbitraryScenario } from '../../testing/arbitrary-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { agreement, bothTests } from './both-tests';

test('are those of the evaluation, the one used first', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const evaluation = evaluate(scenario, shippedRulebook);
      const { minerals } = evaluation;
      const both = bothTests(scenario, shippedRulebook, evaluation);
      expect(both === undefined).toBe(minerals.share === null);
      if (both === undefined) return;
      expect(both[0].isUsed && !both[1].isUsed).toBe(true);
      expect(both[0].minerals).toEqual(minerals);
      for (const { test: name, minerals: under } of both) expect(under.share).toEqual(minerals.byTest[name]);
    }),
  );
});

const split = (part: string) =>
  aScenario().delivered('2024-06-01').lithium('1').processedIn({ AU: part, CN: '40' });

test.each([
  ['one country a stage', anEligibleScenario().lithium('1').minedIn('AU'), 'same'],
  ['exactly half: the whole, or half of it', split('40'), 'same-answer'],
  ['less than half: nothing, or some, but too little', split('30'), 'same-answer'],
  ['half in 2025: the whole meets it, half does not', split('40').delivered('2025-06-01'), 'disagree'],
])('%s', (_why, builder, expected) => {
  const scenario = builder.build();
  const both = bothTests(scenario, shippedRulebook, evaluate(scenario, shippedRulebook));
  expect(both && agreement(both)).toBe(expected);
});
