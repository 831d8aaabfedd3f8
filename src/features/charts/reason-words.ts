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

/** What failed, else what is not known, else how both halves came out. */
export function reasonWords({ findings, minerals, components, regime, credit }: Evaluation): string {
  const rules = (status: 'failed' | 'unknown'): string =>
    format.list(findings.filter((each) => each.status === status).map(({ rule }) => ruleTitle(rule)));
  const failed = rules('failed');
  if (failed !== '') return m.insight_years_failed({ rules: failed });
  if (regime === 'no-percentage') return m.insight_years_no_percentage();
  const halves =
    credit.basis === 'certified'
      ? m.asked_by_certificate()
      : regime === 'capacity-formula'
        ? m.asked_by_capacity()
        : m.insight_years_halves({
            minerals: statusWord(minerals.status),
            components: statusWord(components.status),
          });
  const unknown = rules('unknown');
  return unknown === '' ? halves : format.sentences([halves, m.insight_years_unknown({ rules: unknown })]);
}
