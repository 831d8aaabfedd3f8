import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryScenario } from '../testing/arbitrary-scenario';
import { referenceEvaluation } from '../testing/reference';
import { shippedRulebook } from '../testing/rulebook';
import { type Evaluation, evaluate, parseScenario } from '.';
import vectors from './vectors/cases.json';

/** What the reference says too, its findings by status. */
const comparable = ({ minerals: { totalValueUsd: _, ...minerals }, findings, ...rest }: Evaluation) => ({
  ...rest,
  minerals,
  findings: findings.map(({ rule, status }) => [rule, status]),
});

/** Numbers that may differ by 1e-9, wherever they stand. */
function nearly(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 9);
  if (Array.isArray(value)) return value.map(nearly);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, nearly(each)]));
}

test('evaluate agrees with the contract written out a second time, on random scenarios', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      expect(comparable(evaluate(scenario, shippedRulebook))).toEqual(nearly(referenceEvaluation(scenario)));
    }),
    { numRuns: 3_000 },
  );
}, 60_000);

test('and on every named case', () => {
  for (const { scenario } of vectors.cases) {
    const parsed = parseScenario(scenario);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    expect(comparable(evaluate(parsed.value, shippedRulebook))).toEqual(
      nearly(referenceEvaluation(parsed.value)),
    );
  }
});
