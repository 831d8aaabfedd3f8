import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortestWay } from '../../insight';
import { evaluate } from '../../law';
import { fromScenario, readForm } from '../../scenario-form';
import { anEligibleScenario } from '../../testing/a-scenario';
import { arbitraryScenario } from '../../testing/arbitrary-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { applyToForm } from './apply-to-form';

test('a form with the changes reads as the scenario with the changes', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const form = fromScenario(scenario);
      const way = shortestWay(readForm(form).scenario, shippedRulebook);
      if (way.kind !== 'ways') return;
      const read = readForm(applyToForm(form, way.fewest, way.fewest.changes));
      expect(read.problems).toEqual([]);
      expect(evaluate(read.scenario, shippedRulebook).minerals.status).toBe('met');
    }),
  );
});

test('one step alone, and nothing else touched', () => {
  const scenario = anEligibleScenario()
    .shares('lithium', '40')
    .minedIn({ CL: '20' })
    .shares('nickel', '60')
    .minedIn({ ID: '50', AU: '30' })
    .build();
  const form = { ...fromScenario(scenario), title: 'as typed' };
  const way = shortestWay(scenario, shippedRulebook);
  if (way.kind !== 'ways') throw new Error(way.kind);
  const [step] = way.fewest.changes;
  if (step === undefined) throw new Error('no step');
  const after = applyToForm(form, way.fewest, [step]);
  expect(after.entries[1]?.shares.extraction).toEqual([{ country: 'AU', percent: '100' }]);
  expect({ ...after, entries: [after.entries[0]] }).toEqual({ ...form, entries: [form.entries[0]] });
});

test('the lines of the table change as the cards do', () => {
  const chains = Array.from({ length: 30 }, (_, index) => ({
    kind: 'chain',
    id: `c${index}`,
    mineral: 'nickel',
    valueUsd: '10',
    processing: [{ country: 'ID', valueAddedUsd: '4' }],
  }));
  const scenario = anEligibleScenario().with('/minerals/entries', chains).build();
  const form = fromScenario(scenario);
  expect([form.entries.length, form.chainRows.length]).toEqual([0, 30]);
  const way = shortestWay(readForm(form).scenario, shippedRulebook);
  if (way.kind !== 'ways') throw new Error(way.kind);
  const read = readForm(applyToForm(form, way.fewest, way.fewest.changes));
  expect(read.problems).toEqual([]);
  expect(evaluate(read.scenario, shippedRulebook).minerals.status).toBe('met');
});
