import type { Evaluation, Finding } from '../law';
import type { Format } from './format';
import { m } from './index';
import { ruleTitle } from './rules';

interface Words {
  readonly format: Format;
}

/** What another edition of the rules makes of the same scenario, each change a sentence; none where it says the same. */
export function editionChanges(words: Words, from: Evaluation, to: Evaluation): readonly string[] {
  return [
    ...changed(amountOf(words, from), amountOf(words, to), m.edition_change_amount),
    ...changed(shareOf(words, from), shareOf(words, to), m.edition_change_share),
    ...changed(needOf(words, from), needOf(words, to), m.edition_change_need),
    ...to.findings.flatMap((finding) => findingChange(from, finding)),
  ];
}

type Sentence = (inputs: { readonly from: string; readonly to: string }) => string;

const changed = (from: string, to: string, sentence: Sentence): readonly string[] =>
  from === to ? [] : [sentence({ from, to })];

const amountOf = ({ format }: Words, { credit }: Evaluation): string =>
  credit.possibleUsd.length === 0
    ? m.edition_change_not_computed()
    : format.either(credit.possibleUsd.map((usd) => format.money(usd)));

/** To nine decimals, as exact as a share is. */
function shareOf({ format }: Words, { minerals: { share } }: Evaluation): string {
  if (share === null) return m.edition_change_none();
  const [least, most] = [format.percent(share.min, 9), format.percent(share.max, 9)];
  return least === most ? least : m.result_share_range({ min: least, max: most });
}

const needOf = ({ format }: Words, { minerals: { thresholdPercent: percent } }: Evaluation): string =>
  percent === null ? m.edition_change_none() : format.percent(percent, 6);

const STATUSES: Readonly<Record<Finding['status'], () => string>> = {
  met: m.result_status_met,
  failed: m.result_status_failed,
  unknown: m.result_status_unknown,
  'not-applicable': m.result_status_not_applicable,
};

function findingChange(former: Evaluation, { rule, status }: Finding): readonly string[] {
  const before = former.findings.find((each) => each.rule === rule)?.status;
  if (before === undefined || before === status) return [];
  return [m.edition_change_rule({ rule: ruleTitle(rule), from: STATUSES[before](), to: STATUSES[status]() })];
}
