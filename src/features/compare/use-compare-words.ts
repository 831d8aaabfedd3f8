import { type Evaluation, explain, type Rulebook, type Scenario } from '../../law';
import { m } from '../../text';
import { leafWords, pathWords, thingsIn } from '../../text/fact-words';
import { type Format, format } from '../../text/format';
import { groundsOf } from '../../text/reasons';
import { ruleTitle } from '../../text/rules';
import { mineralShareWords } from '../../text/share';
import { verdictOf } from '../../text/verdict';
import type { Difference } from './compare';

interface Row {
  readonly key: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

interface Sides {
  readonly rulebook: Rulebook;
  readonly kept: Scenario;
  readonly now: Scenario;
}

/** Results and differences in words. */
export function useCompareWords({ kept, now, rulebook }: Sides) {
  const things = new Map([...thingsIn(kept), ...thingsIn(now)]);
  const words = { format, things };
  const amountOf = (scenario: Scenario, evaluation: Evaluation): string =>
    verdictOf(groundsOf(scenario, explain(scenario, rulebook)), evaluation).amount;
  return {
    results: (before: Evaluation, after: Evaluation): readonly Row[] => {
      const row = (key: string, name: string, say: (evaluation: Evaluation) => string): Row => ({
        key,
        name,
        before: say(before),
        after: say(after),
      });
      return [
        {
          key: 'credit',
          name: m.insight_compare_credit(),
          before: amountOf(kept, before),
          after: amountOf(now, after),
        },
        row('share', m.insight_compare_share(), (each) => shareOf(format, each)),
        row('failed', m.result_status_failed(), (each) => failedWords(format, each)),
      ];
    },
    difference: ({ pointer, path, before, after }: Difference): Row => ({
      key: pointer,
      name: pathWords(words, path),
      before: leafWords(words, path, before),
      after: leafWords(words, path, after),
    }),
  };
}

/** What is not met; a dash where nothing is. */
function failedWords(format: Format, { minerals, components, findings }: Evaluation): string {
  const failed = [
    ...(minerals.status === 'failed' ? [m.law_rule_minerals()] : []),
    ...(components.status === 'failed' ? [m.law_rule_components()] : []),
    ...findings.filter(({ status }) => status === 'failed').map(({ rule }) => ruleTitle(rule)),
  ];
  return failed.length === 0 ? m.insight_compare_absent() : format.list(failed);
}

function shareOf(format: Format, { minerals }: Evaluation): string {
  if (minerals.share === null) return m.insight_compare_absent();
  const { min, max } = mineralShareWords({ format }, minerals, minerals.share);
  return min === max ? min : m.result_share_range({ min, max });
}
