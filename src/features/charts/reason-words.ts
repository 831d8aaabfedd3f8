import type { Evaluation } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import { ruleTitle } from '../../text/rules';

const STATUS_WORDS: Readonly<Record<Evaluation['minerals']['status'], () => string>> = {
  met: m.result_status_met,
  failed: m.result_status_failed,
  depends: m.result_status_depends,
  unknown: m.result_status_unknown,
  'not-applicable': m.result_status_not_applicable,
};

export const statusWord = (status: Evaluation['minerals']['status']): string => STATUS_WORDS[status]();

/** The amounts that are possible, as alternatives; a dash where the law computes none. */
export const amountWords = ({ credit }: Evaluation): string =>
  credit.possibleUsd.length === 0
    ? m.insight_compare_absent()
    : format.either(credit.possibleUsd.map((usd) => format.money(usd)));

/** What failed, else how both halves came out. */
export function settledWords({ findings, minerals, components, regime, credit }: Evaluation): string {
  const failed = rulesOf(findings, 'failed');
  if (failed !== '') return m.insight_years_failed({ rules: failed });
  if (regime === 'no-percentage') return m.insight_years_no_percentage();
  if (credit.basis === 'certified') return m.asked_by_certificate();
  return regime === 'capacity-formula'
    ? m.asked_by_capacity()
    : m.insight_years_halves({
        minerals: statusWord(minerals.status),
        components: statusWord(components.status),
      });
}

/** The same, and beside the halves what is not known. */
export function reasonWords(evaluation: Evaluation): string {
  const { findings, regime } = evaluation;
  const unknown = rulesOf(findings, 'unknown');
  const isOpen = unknown !== '' && regime !== 'no-percentage' && rulesOf(findings, 'failed') === '';
  const settled = settledWords(evaluation);
  return isOpen ? format.sentences([settled, m.insight_years_unknown({ rules: unknown })]) : settled;
}

const rulesOf = (findings: Evaluation['findings'], status: 'failed' | 'unknown'): string =>
  format.list(findings.filter((each) => each.status === status).map(({ rule }) => ruleTitle(rule)));
