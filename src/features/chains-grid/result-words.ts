import type { Outcome, RowResult } from '../../table-file';
import { m } from '../../text';
import type { Format } from '../../text/format';

const OUTCOME_WORDS: Readonly<Record<Outcome, () => string>> = {
  counts: m.grid_result_counts,
  partly: m.grid_result_partly,
  depends: m.grid_result_depends,
  'not-known': m.grid_result_not_known,
  'does-not': m.grid_result_does_not,
  'not-listed': m.grid_result_not_listed,
};

/** What became of a row, in a word or two. */
export const outcomeWords = (outcome: Outcome): string => OUTCOME_WORDS[outcome]();

const WHY: Readonly<Record<RowResult['basis'], () => string>> = {
  extraction: m.grid_why_extraction,
  processing: m.grid_why_processing,
  recycling: m.grid_why_recycling,
  both: m.grid_why_both,
  none: m.grid_why_none,
};

/** What became of a row, the dollars that count, and why: the stage, and its countries. */
export function resultWords({ roundMoney, moneyRange }: Format, result: RowResult, places = ''): string {
  const { outcome, basis, countsUsd, dependsUsd } = result;
  const usd = dependsUsd > 0 ? moneyRange(countsUsd, countsUsd + dependsUsd) : roundMoney(countsUsd);
  const said = m.grid_result({ outcome: outcomeWords(outcome), usd });
  if (outcome === 'not-listed') return said;
  const why = outcome === 'not-known' ? [] : [WHY[basis]()];
  return [said, ...why, ...(places === '' ? [] : [places])].join(' · ');
}
