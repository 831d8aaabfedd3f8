import type { Outcome, RowResult } from '../../table-file';
import type { Messages } from '../../text';
import type { Format } from '../../text/format';

const OUTCOME_WORDS: Readonly<Record<Outcome, (text: Messages) => string>> = {
  counts: (text) => text.grid_result_counts(),
  partly: (text) => text.grid_result_partly(),
  depends: (text) => text.grid_result_depends(),
  'not-known': (text) => text.grid_result_not_known(),
  'does-not': (text) => text.grid_result_does_not(),
  'not-listed': (text) => text.grid_result_not_listed(),
};

/** What became of a row, in a word or two. */
export const outcomeWords = (text: Messages, outcome: Outcome): string => OUTCOME_WORDS[outcome](text);

const WHY: Readonly<Record<RowResult['basis'], (text: Messages) => string>> = {
  extraction: (text) => text.grid_why_extraction(),
  processing: (text) => text.grid_why_processing(),
  recycling: (text) => text.grid_why_recycling(),
  both: (text) => text.grid_why_both(),
  none: (text) => text.grid_why_none(),
};

/** What became of a row, the dollars that count, and why. */
export function resultWords(text: Messages, { roundMoney, moneyRange }: Format, result: RowResult): string {
  const { outcome, basis, countsUsd, dependsUsd } = result;
  const usd = dependsUsd > 0 ? moneyRange(countsUsd, countsUsd + dependsUsd) : roundMoney(countsUsd);
  const said = text.grid_result({ outcome: outcomeWords(text, outcome), usd });
  return outcome === 'not-listed' || outcome === 'not-known' ? said : `${said} · ${WHY[basis](text)}`;
}
