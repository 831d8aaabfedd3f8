import { expect, test } from 'vitest';
import { anEligibleScenario, aScenario } from '../testing/a-scenario';
import { shippedRulebook } from '../testing/rulebook';
import { evaluate } from '.';

test.each([
  ['names what it lacks', aScenario().delivered('2024-06-01'), true],
  ['that lacks nothing has no such field', anEligibleScenario(), false],
])('a finding %s', (_why, scenario, lacksSome) => {
  const { findings } = evaluate(scenario.build(), shippedRulebook);
  expect(findings.some(({ status }) => status === 'unknown')).toBe(lacksSome);
  for (const finding of findings)
    expect(Object.hasOwn(finding, 'needs'), finding.rule).toBe(finding.status === 'unknown');
});
