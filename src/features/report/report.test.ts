import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from '../../kernel/day';
import { evaluate, type Scenario } from '../../law';
import { anEligibleScenario } from '../../testing/a-scenario';
import { arbitraryScenario } from '../../testing/arbitrary-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { thingsIn } from '../../text/fact-words';
import { format } from '../../text/format';
import { reasonSentence } from '../../text/reasons';
import { verdictOf } from '../../text/verdict';
import { reportOf, reportText } from './report';

const TODAY = '2026-11-23';

function written(scenario: Scenario, hypothetical: boolean) {
  if (!isDay(TODAY)) throw new Error(TODAY);
  const words = {
    format,
    scenario,
    rulebook: shippedRulebook,
    things: thingsIn(scenario),
  };
  const evaluation = evaluate(scenario, shippedRulebook);
  const text = reportText(reportOf({ words, evaluation, hypothetical, incomplete: false, today: TODAY }));
  return { words, evaluation, text };
}

test('holds the amount, every reason, every source and the edition, whatever the scenario', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const { words, evaluation, text } = written(scenario, false);
      expect(text).toContain(verdictOf(words, evaluation).amount);
      for (const finding of evaluation.findings) {
        expect(text).toContain(reasonSentence(words, finding));
        for (const { label, url } of finding.cites) {
          expect(text).toContain(label);
          expect(text).toContain(url);
        }
      }
      expect(text).toContain('November 23, 2026');
      expect(text).toContain(shippedRulebook.partners.edition);
    }),
    { numRuns: 50 },
  );
});

test('says that it is hypothetical, and only then', () => {
  const scenario: Scenario = { format: 'battery-origin/scenario', version: 1 };
  expect(written(scenario, true).text).toMatch(/^.*\n\nHypothetical: /);
  expect(written(scenario, false).text).not.toContain('Hypothetical');
});

test('names the partners that count, each with its agreement and its first day', () => {
  const from = (partners: object) =>
    written(
      anEligibleScenario()
        .lithium('10')
        .minedIn('CL')
        .processedIn({ JP: '3', CN: '1' })
        .with('/partners', partners)
        .build(),
      false,
    ).text;
  expect(from({})).toContain(
    'Partners\n- Chile: United States–Chile Free Trade Agreement, in force since January 1, 2004\n- Japan: Agreement',
  );
  expect(from({ suspended: ['JP'] })).not.toContain('- Japan:');
});
