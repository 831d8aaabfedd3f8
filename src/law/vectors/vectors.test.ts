import { describe, expect, test } from 'vitest';
import { shippedRulebook } from '../../testing/rulebook';
import { type Evaluation, evaluate, parseScenario } from '..';
import vectors from './cases.json';

/** The value at a dotted path of the Evaluation: findings by rule id give their status, entries go by id. */
function valueAt(evaluation: Evaluation, path: string): unknown {
  const [head = '', ...rest] = path.split('.');
  if (head === 'findings') return evaluation.findings.find(({ rule }) => rule === rest[0])?.status;
  if (head === 'minerals' && rest[0] === 'entries') {
    const entry = evaluation.minerals.entries.find(({ id }) => id === rest[1]);
    return rest.slice(2).reduce<unknown>(at, entry);
  }
  return [head, ...rest].reduce<unknown>(at, evaluation);
}

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** Numbers within 1e-9, all else equal. */
function expectClose(actual: unknown, expected: unknown): void {
  if (typeof expected === 'number') {
    expect(actual).toBeTypeOf('number');
    expect(Math.abs(Number(actual) - expected)).toBeLessThanOrEqual(1e-9);
  } else if (typeof expected === 'object' && expected !== null && !Array.isArray(expected)) {
    for (const [key, value] of Object.entries(expected)) expectClose(at(actual, key), value);
  } else expect(actual).toEqual(expected);
}

describe('the named cases of the contract', () => {
  test.each(vectors.cases.map((each) => [each.id, each] as const))(
    '%s',
    (_id, { scenario, expect: expected }) => {
      const parsed = parseScenario(scenario);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
      const evaluation = evaluate(parsed.value, shippedRulebook);
      for (const [path, value] of Object.entries(expected)) expectClose(valueAt(evaluation, path), value);
    },
  );
});
