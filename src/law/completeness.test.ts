import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anEligibleScenario } from '../testing/a-scenario';
import { arbitraryScenario } from '../testing/arbitrary-scenario';
import { shippedRulebook } from '../testing/rulebook';
import { evaluate, REASONS, RULES } from '.';

const ruleFiles = import.meta.glob<string>('./us-30d/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const tests = Object.entries(ruleFiles).filter(([path]) => path.endsWith('.test.ts'));

test('answering everything leaves nothing unknown', () => {
  const everything = anEligibleScenario().lithium('1').minedIn('AU').delivered('2025-06-01').build();
  const { findings, minerals, components, credit } = evaluate(everything, shippedRulebook);
  expect(findings.map(({ status }) => status)).toEqual(RULES.map(() => 'met'));
  expect([minerals.status, components.status, credit.status]).toEqual(['met', 'met', 'eligible']);
});

test('saying nothing leaves everything unknown', () => {
  const { findings } = evaluate({ format: 'battery-origin/scenario', version: 1 }, shippedRulebook);
  expect(findings.map(({ status }) => status)).toEqual(RULES.map(() => 'unknown'));
});

test('every reason is reached', () => {
  const reached = new Set<string>();
  const seen = fc.sample(arbitraryScenario, { numRuns: 4_000, seed: 30 });
  for (const scenario of seen)
    for (const { code } of evaluate(scenario, shippedRulebook).findings) reached.add(code);
  expect(REASONS.filter((code) => !reached.has(code))).toEqual([]);
});

describe('every rule', () => {
  test.each(RULES)('%s has a file of its own, with the fixed header, and a test', (rule) => {
    const source = ruleFiles[`./us-30d/${rule}.ts`] ?? '';
    for (const heading of ['Law ', 'Says ', 'Means ', 'Figures ']) expect(source).toContain(` * ${heading}`);
    expect(tests.some(([, text]) => text.includes(`'${rule}'`))).toBe(true);
  });
});
